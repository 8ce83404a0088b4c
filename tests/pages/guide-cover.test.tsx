/** The guide's questions about cover in the years before, the parents' cover, and a job that has ended. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Answers } from '@/household'
import Guide from '@/flows/guide'
import { household } from '@/app/services'
import { expectQuestion, lanzhou, next, tap, who } from './guide-support'
import { answered, button, freshApp, onDay, show } from './support'

beforeEach(() => {
  onDay('2026-11-28')
  freshApp()
})

const answers = () => household.store.getState().draft?.answers
const inYear = (name: string, scheme: string) =>
  userEvent.click(within(screen.getByRole('radiogroup', { name })).getByRole('radio', { name: scheme }))

const changsha: Partial<Answers> = { region: '430104', who, birth: { year: 1980 } }
const before: Partial<Answers> = { ...lanzhou, insurance: { now: 'none' }, identities: [] }

describe('the question about the years before', () => {
  test('asks of a closed year as of any that is over, which can have been covered otherwise', async () => {
    answered(before)
    show(Guide, { q: 'history' })
    const names = within(screen.getByRole('radiogroup', { name: '2026 年' }))
      .getAllByRole('radio')
      .map((radio) => radio.getAttribute('aria-label'))
    expect(names).toEqual(['居民医保', '职工医保', '参军或其他保障', '没参加', '不清楚'])
    await inYear('2025 年', '参军或其他保障')
    await inYear('2026 年', '没参加')
    await next()
    expect(answers()?.history).toEqual([
      { year: 2025, scheme: 'other' },
      { year: 2026, scheme: 'none' }
    ])
    household.guide.answer('enrolment', 'continuing')
    expect(household.guide.resident().history).toEqual([
      { year: 2025, scheme: 'other' },
      { year: 2026, scheme: 'none' }
    ])
  })

  test('asks of a year that may still be paid whether it is paid', () => {
    onDay('2026-01-10')
    answered(before)
    show(Guide, { q: 'history' })
    const names = within(screen.getByRole('radiogroup', { name: '2026 年度的，缴了吗' }))
      .getAllByRole('radio')
      .map((radio) => radio.getAttribute('aria-label'))
    expect(names).toEqual(['还没缴', '已经缴了', '职工医保', '参军或其他保障', '不清楚'])
  })

  test('lets a resident who was never insured say so once, and drops the years', async () => {
    answered(before)
    show(Guide, { q: 'history' })
    expect(screen.getByRole('radiogroup', { name: '2025 年' })).toBeInTheDocument()
    await tap('checkbox', /^从来没参加过医保/)
    expect(screen.queryByRole('radiogroup', { name: '2025 年' })).toBeNull()
    await next()
    expectQuestion('check')
    expect(household.guide.resident()).toMatchObject({ neverInsured: true })
  })

  test('does not offer "never" to whoever had a job that has ended', () => {
    answered({ ...before, insurance: { now: 'employee-ended', endedOn: '2026-11-01' } })
    show(Guide, { q: 'history' })
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  test('refuses "never" beside a job that has ended, with the way on, and it can be taken back', async () => {
    answered({ ...before, history: 'never' })
    household.guide.answer('insurance', { now: 'employee-ended', endedOn: '2026-11-01' })
    show(Guide, { q: 'history' })
    await next()
    expect(screen.getAllByText(/前面填了职工医保停了，和“从来没参加过”对不上。请取消这一项，按年份选/)).toHaveLength(2)
    await tap('checkbox', /^从来没参加过医保/)
    await inYear('2025 年', '职工医保')
    await inYear('2026 年', '职工医保')
    await next()
    expect(answers()?.history).toEqual([
      { year: 2025, scheme: 'employee' },
      { year: 2026, scheme: 'employee' }
    ])
  })
})

describe('the question about the parents of a newborn', () => {
  const baby: Partial<Answers> = { region: '430104', who, birth: { year: 2026, date: '2026-09-09' } }

  test('is asked where their insurance decides the price', async () => {
    answered({ region: '430104', who })
    show(Guide, { q: 'birth' })
    for (const [label, text] of [
      ['出生年份，年', '2026'],
      ['出生日期，月', '9'],
      ['出生日期，日', '9']
    ] as const) {
      await userEvent.type(screen.getByLabelText(label), text)
    }
    await next()
    expectQuestion('parents')
  })

  test.each([
    [/^有。/, 'yes'],
    [/^没有。/, 'no'],
    [/^不清楚。/, 'unknown']
  ])('takes the answer %s', async (label, parents) => {
    answered(baby)
    show(Guide, { q: 'parents' })
    expect(screen.getByRole('heading', { name: '爸爸或妈妈现在有没有参加本省的医保？' })).toBeInTheDocument()
    await userEvent.click(button(label))
    expect(answers()?.parents).toBe(parents)
  })
})

describe('the question about a job that has ended', () => {
  test('takes a day in the year before, and then asks for its months where they count', async () => {
    onDay('2026-01-10')
    answered(changsha)
    show(Guide, { q: 'insurance' })
    await userEvent.click(button(/^以前有，最近停了/))
    for (const [part, text] of [
      ['年', '2025'],
      ['月', '11'],
      ['日', '30']
    ] as const) {
      await userEvent.type(screen.getByLabelText(`从哪天起没有职工医保，${part}`), text)
    }
    await next()
    expectQuestion('months')
  })

  test.each([
    ['3 个月', 3],
    ['0 个月', 0],
    ['不清楚', null]
  ])('takes the number of months: %s', async (label, paid) => {
    onDay('2026-01-10')
    answered({ ...changsha, insurance: { now: 'employee-ended', endedOn: '2025-11-30' } })
    show(Guide, { q: 'months' })
    expect(screen.getAllByRole('radio')).toHaveLength(14)
    await next()
    expect(screen.getAllByText('请选一项')).toHaveLength(2)
    await tap('radio', label)
    await next()
    expect(answers()?.months).toEqual({ year: 2025, paid })
  })

  test('takes an unknown day: then it says that the answer is for ordinary people', async () => {
    answered(lanzhou)
    show(Guide, { q: 'insurance' })
    await userEvent.click(button(/^以前有，最近停了/))
    await tap('checkbox', '不清楚是哪天')
    expect(screen.queryByLabelText('从哪天起没有职工医保，年')).toBeNull()
    expect(screen.getByText(/^先按普通居民算/)).toBeInTheDocument()
    await next()
    expect(answers()?.insurance).toEqual({ now: 'employee-ended', endedOn: null })
  })
})

test('a student of Fuling is told which students the notice means', () => {
  onDay('2024-11-01')
  answered({ region: '500102', who, birth: { year: 2005 }, insurance: { now: 'none' } })
  show(Guide, { q: 'student' })
  expect(
    screen.getByRole('button', {
      name: /^学校认定的家庭经济困难学生。只算通知点名的学校，老生。只限长江师范学院和重庆工贸职业技术学院/
    })
  ).toBeInTheDocument()
  expect(
    screen.getByRole('button', {
      name: /^在校大中专学生。大学、大专、中专、技校、研究生，全日制，老生。在涪陵的高校读书的/
    })
  ).toBeInTheDocument()
})

test('the check shows what was answered, each with a way to change it', async () => {
  onDay('2026-01-10')
  answered({
    ...changsha,
    insurance: { now: 'employee-ended', endedOn: '2025-11-30' },
    months: { year: 2025, paid: 4 },
    student: 'none',
    situation: [],
    identities: [],
    enrolment: 'first',
    history: [
      { year: 2025, scheme: 'employee' },
      { year: 2026, scheme: 'none' }
    ]
  })
  show(Guide, { q: 'check' })
  for (const row of [
    '职工医保：2025年11月30日起没有了',
    '职工医保月数：2025 年：4 个月',
    '往年参保：2025 年：职工医保，2026 年：还没缴'
  ]) {
    expect(button(new RegExp(`^${row}`))).toBeInTheDocument()
  }
  await userEvent.click(button(/^职工医保月数/))
  expectQuestion('months')
})
