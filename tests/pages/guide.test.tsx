import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Answers, QuestionId } from '@/household'
import Guide from '@/pages/guide'
import { shell } from '@/shell'
import { answered, button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

const atQuestion = (question: QuestionId) => `/pages/guide/index?q=${question}`
const next = () => userEvent.click(button('下一步'))
const tap = (role: 'radio' | 'checkbox', name: string | RegExp) => userEvent.click(screen.getByRole(role, { name }))

const who: Answers['who'] = { relation: 'self', nickname: '我' }
const lanzhou: Partial<Answers> = { region: '620102', who, birth: { year: 1964 } }
const lanzhouNone: Partial<Answers> = { ...lanzhou, insurance: { now: 'none' }, situation: [] }

describe('where', () => {
  test('a place is found by name, step by step, or as a whole', async () => {
    show(Guide)
    expect(screen.getByRole('heading', { name: '在哪里参加医保？' })).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText(/搜地名/), '兰州')
    await userEvent.click(button(/兰州市/))
    await userEvent.click(button('城关区'))
    expect(shell.store.getState().draft?.answers.region).toBe('620102')
    expect(gone()).toEqual([atQuestion('who')])
  })

  test('a name that no place has is told', async () => {
    show(Guide)
    await userEvent.type(screen.getByLabelText(/搜地名/), '亚特兰蒂斯')
    expect(screen.getByRole('status')).toHaveTextContent('没有找到这个地方')
  })

  test('one may stop at the province, and a place chosen before is at hand', async () => {
    show(Guide)
    await userEvent.click(button('甘肃省'))
    await userEvent.click(button(/就选甘肃省/))
    expect(gone()).toEqual([atQuestion('who')])
    expect(shell.store.getState().recentRegions[0]).toBe('620000')
  })

  test('without a notice there is nothing more to ask: on to the answer', async () => {
    show(Guide)
    await userEvent.type(screen.getByLabelText(/搜地名/), '广东省')
    await userEvent.click(button(/^广东省/))
    expect(gone()).toEqual(['/pages/answer/index'])
  })
})

describe('who', () => {
  test('refuses to go on without a choice, says so twice in the same words, and loses nothing', async () => {
    answered({ region: '620102' })
    show(Guide, { q: 'who' })
    await next()
    expect(within(screen.getByRole('alert')).getByText('请选一项')).toBeInTheDocument()
    expect(screen.getAllByText('请选一项')).toHaveLength(2)
    expect(gone()).toEqual([])
  })

  test('takes a relation and an offered name', async () => {
    answered({ region: '620102' })
    show(Guide, { q: 'who' })
    await tap('radio', '父母')
    await userEvent.click(button('妈妈'))
    await next()
    expect(shell.store.getState().draft?.answers.who).toEqual({ relation: 'parent', nickname: '妈妈' })
    expect(gone()).toEqual([atQuestion('birth')])
  })

  test('refuses an identity number', async () => {
    answered({ region: '620102' })
    show(Guide, { q: 'who' })
    await tap('radio', '本人')
    await userEvent.clear(screen.getByLabelText('怎么称呼'))
    await userEvent.type(screen.getByLabelText('怎么称呼'), '620102196401011234')
    await next()
    expect(screen.getAllByText('不要写身份证号或手机号，写个小名就行')).toHaveLength(2)
  })
})

describe('birth', () => {
  test('asks only the year of a grown person', async () => {
    answered({ region: '620102', who })
    show(Guide, { q: 'birth' })
    await userEvent.type(screen.getByLabelText('出生年份，年'), '1964')
    expect(screen.queryByLabelText(/月$/)).toBeNull()
    await next()
    expect(gone()).toEqual([atQuestion('insurance')])
  })

  test('asks the day of a newborn, and refuses one that does not exist', async () => {
    onDay('2025-05-20')
    answered({ region: '430104', who })
    show(Guide, { q: 'birth' })
    await userEvent.type(screen.getByLabelText('出生年份，年'), '2025')
    await userEvent.type(screen.getByLabelText('出生日期，月'), '2')
    await userEvent.type(screen.getByLabelText('出生日期，日'), '31')
    await next()
    expect(screen.getAllByText('没有这一天，请看看年、月、日')).toHaveLength(2)
    await userEvent.clear(screen.getByLabelText('出生日期，日'))
    await userEvent.type(screen.getByLabelText('出生日期，日'), '1')
    await next()
    expect(shell.store.getState().draft?.answers.birth).toEqual({ year: 2025, date: '2025-02-01' })
  })

  test('refuses nothing, and a year out of reach', async () => {
    answered({ region: '620102', who })
    show(Guide, { q: 'birth' })
    await next()
    expect(screen.getAllByText('请填四位数的出生年份，例如 1964')).toHaveLength(2)
    await userEvent.type(screen.getByLabelText('出生年份，年'), '1800')
    await next()
    expect(screen.getAllByText(/出生年份要在 1905 年到 2025 年之间/)).toHaveLength(2)
  })
})

describe('employee insurance', () => {
  test('ends the guide for who has it', async () => {
    answered(lanzhou)
    show(Guide, { q: 'insurance' })
    await tap('radio', /^有/)
    await next()
    expect(gone()).toEqual(['/pages/not-eligible/index'])
  })

  test('asks since when it is gone, and refuses a day to come', async () => {
    answered(lanzhou)
    show(Guide, { q: 'insurance' })
    await tap('radio', /^以前有/)
    for (const [part, text] of [['年', '2025'], ['月', '12'], ['日', '1']] as const) {
      await userEvent.type(screen.getByLabelText(`从哪天起没有职工医保，${part}`), text)
    }
    await next()
    expect(screen.getAllByText('这一天还没到，请填2025年11月1日或以前的日子')).toHaveLength(2)
  })

  test('goes on for who has none', async () => {
    answered(lanzhou)
    show(Guide, { q: 'insurance' })
    await tap('radio', /^没有/)
    await next()
    expect(gone()).toHaveLength(1)
  })
})

describe('identities', () => {
  test('are those that the notice knows, each explained, and "none" is an answer', async () => {
    answered(lanzhouNone)
    show(Guide, { q: 'identities' })
    expect(screen.getByRole('checkbox', { name: /农村一、二类低保。农村户口/ })).toBeInTheDocument()
    await next()
    expect(screen.getAllByText('请选一项')).toHaveLength(2)
    await tap('checkbox', '以上都没有')
    await next()
    expect(shell.store.getState().draft?.answers.identities).toEqual([])
  })

  test('several can be chosen, and clear "none"', async () => {
    answered({ ...lanzhouNone, identities: [] })
    show(Guide, { q: 'identities' })
    await tap('checkbox', /^孤儿/)
    expect(screen.getByRole('checkbox', { name: '以上都没有' })).not.toBeChecked()
    await next()
    expect(shell.store.getState().draft?.answers.identities).toEqual(['orphan'])
  })
})

test('a situation asks its day', async () => {
  onDay('2025-05-20')
  answered({ ...lanzhou, region: '430104', insurance: { now: 'none' }, student: 'none' })
  show(Guide, { q: 'situation' })
  await tap('checkbox', /^退役军人/)
  await next()
  expect(screen.getAllByText('请把年、月、日都填上')).toHaveLength(2)
  for (const [part, text] of [['年', '2025'], ['月', '2'], ['日', '1']] as const) {
    await userEvent.type(screen.getByLabelText(`退役军人：哪天退役的，${part}`), text)
  }
  await next()
  expect(shell.store.getState().draft?.answers.situation).toEqual([{ kind: 'military-discharge', date: '2025-02-01' }])
})

test('students find themselves', async () => {
  onDay('2024-09-15')
  answered({ region: '430104', who, birth: { year: 2006 }, insurance: { now: 'none' } })
  show(Guide, { q: 'student' })
  await tap('radio', /^今年刚入学的大学新生/)
  await next()
  expect(shell.store.getState().draft?.answers.student).toBe('university-freshman')
})

test('who enrols for the first time hears of registering, and of the papers, from the notice', async () => {
  answered({ ...lanzhouNone, identities: [] })
  show(Guide, { q: 'enrolment' })
  expect(screen.queryByText('缴费前，先办参保登记')).toBeNull()
  await tap('radio', /^从来没参加过/)
  expect(screen.getByRole('heading', { name: '缴费前，先办参保登记' })).toBeInTheDocument()
  expect(screen.getByText('带什么：身份证 或 户口本 或 居住证，有一样就行')).toBeInTheDocument()
  expect(screen.getByText('去哪里：乡镇（街道）、医保经办窗口')).toBeInTheDocument()
})

describe('history', () => {
  const before: Partial<Answers> = { ...lanzhouNone, identities: [], enrolment: 'continuing' }

  test('asks each year that counts, and claims where they count', async () => {
    answered(before)
    show(Guide, { q: 'history' })
    await next()
    expect(screen.getAllByText('2025 年还没选')).toHaveLength(2)
    const year = screen.getByRole('radiogroup', { name: '2025 年' })
    await userEvent.click(within(year).getByRole('radio', { name: '居民医保' }))
    await tap('radio', '没报销过')
    await tap('radio', '还没缴')
    await next()
    expect(shell.store.getState().draft?.answers.history).toEqual([
      { year: 2025, scheme: 'resident', claimed: 'no' },
      { year: 2026, scheme: 'none' }
    ])
    expect(gone()).toEqual([atQuestion('check')])
  })

  test('"not sure" is an answer', async () => {
    answered(before)
    show(Guide, { q: 'history' })
    const year = screen.getByRole('radiogroup', { name: '2025 年' })
    await userEvent.click(within(year).getByRole('radio', { name: '不清楚' }))
    await tap('radio', '还没缴')
    await next()
    expect(gone()).toEqual([atQuestion('check')])
  })
})

test('a tier says what it costs', async () => {
  onDay('2024-11-01')
  answered({
    region: '500102', who, birth: { year: 1980 }, insurance: { now: 'none' }, student: 'none', situation: [],
    identities: [], enrolment: 'continuing', history: [{ year: 2024, scheme: 'resident' }, { year: 2025, scheme: 'none' }]
  })
  show(Guide, { q: 'tier' })
  await tap('radio', /^二档。每人每年 775 元/)
  await next()
  expect(shell.store.getState().draft?.answers.tier).toBe('tier-2')
})

describe('the check', () => {
  const all: Partial<Answers> = {
    ...lanzhouNone, identities: [], enrolment: 'continuing', history: [{ year: 2025, scheme: 'none' }, { year: 2026, scheme: 'none' }]
  }

  test('shows every answer with a way to change it, and leads to the answer', async () => {
    answered(all)
    show(Guide, { q: 'check' })
    for (const row of ['参保地：兰州市城关区', '给谁算：我（本人）', '出生：1964 年', '职工医保：没有', '身份：没有']) {
      expect(button(new RegExp(`^${row}`))).toBeInTheDocument()
    }
    await userEvent.click(button(/^出生/))
    expect(gone()).toEqual([atQuestion('birth')])
    await userEvent.click(button('看结果'))
    expect(gone()).toContain('/pages/answer/index')
  })

  test('leads to what is missing instead', async () => {
    answered(all)
    shell.guide.goTo('check')
    shell.guide.answer('region', '500102')
    shell.guide.goTo('check')
    show(Guide, { q: 'check' })
    await userEvent.click(button('看结果'))
    expect(gone()).toEqual([atQuestion('student')])
  })
})

test('back leads to the question before, and keeps the answer', async () => {
  answered(lanzhou)
  show(Guide, { q: 'insurance' })
  await userEvent.click(button('上一步'))
  expect(gone()).toEqual([atQuestion('birth')])
  expect(shell.guide.view()?.question).toBe('birth')
  expect(shell.store.getState().draft?.answers.birth).toEqual({ year: 1964 })
})

test('a guide opened by a link to a question that is not due begins where it stands', () => {
  show(Guide, { q: 'tier' })
  expect(screen.getByRole('heading', { name: '在哪里参加医保？' })).toBeInTheDocument()
})
