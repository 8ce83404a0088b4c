import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import Guide from '@/flows/guide'
import { household } from '@/app/services'
import { guide } from '@/ui/text'
import { expectQuestion, lanzhou, next, tap, who } from './guide-support'
import { answered, button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

describe('the question where somebody is insured', () => {
  test('takes a place found by name, step by step, or as a whole', async () => {
    show(Guide)
    expect(screen.getByRole('heading', { name: '在哪里参加医保？' })).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText(/搜地名/), '兰州')
    await userEvent.click(button(/兰州市/))
    await userEvent.click(button('城关区'))
    expect(household.store.getState().draft?.answers.region).toBe('620102')
    expect(screen.getByRole('heading', { level: 1, name: '2026 年度居民医保' })).toBeInTheDocument()
  })

  test('tells of a name that no place has', async () => {
    show(Guide)
    await userEvent.type(screen.getByLabelText(/搜地名/), '亚特兰蒂斯')
    expect(screen.getByRole('status')).toHaveTextContent('没有找到这个地方')
  })

  test('takes a province alone, and offers a place that was chosen before', async () => {
    show(Guide)
    await userEvent.click(button('甘肃省'))
    await userEvent.click(button(/就选甘肃省/))
    await userEvent.click(button('说说您的情况，算得更准'))
    expectQuestion('who')
    expect(household.store.getState().recentRegions[0]).toBe('620000')
  })

  test('leads without a notice to the question who it is, so that the member can be kept', async () => {
    show(Guide)
    await userEvent.type(screen.getByLabelText(/搜地名/), '广东省')
    await userEvent.click(button(/^广东省/))
    await userEvent.click(button(/就选广东省/))
    await userEvent.click(button('先记下是谁，有了通知接着算'))
    expectQuestion('who')
  })

  test('leads without a notice from the birth straight to the answer', async () => {
    answered({ region: '440000', who })
    show(Guide, { q: 'birth' })
    expect(screen.getByText('第 3 题，共 3 题')).toBeInTheDocument()
    expect(screen.getByText(/还没有当地的通知，算不出该缴多少/)).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText('出生年份，年'), '1964')
    await next()
    expect(gone()).toEqual(['/flows/answer/index'])
  })

  test('leads without a notice, when something is changed, through the check', async () => {
    answered({ region: '440000', who, birth: { year: 1964 } })
    household.guide.edit(household.guide.save().id)
    show(Guide, { q: 'check' })
    for (const row of ['参保地：广东省', '给谁算：我（本人）', '出生：1964 年'])
      expect(button(new RegExp(`^${row}`))).toBeInTheDocument()
    expect(screen.queryByText(/身份|职工医保/)).toBeNull()
    await userEvent.click(button('看结果'))
    expect(gone()).toEqual(['/flows/answer/index'])
  })
})

describe('the question who it is', () => {
  test('refuses to go on without a choice, says so twice in the same words, and loses nothing', async () => {
    answered({ region: '620102' })
    show(Guide, { q: 'who' })
    await userEvent.click(button('写别的称呼'))
    await next()
    expect(within(screen.getByRole('alert')).getByText('请选一项')).toBeInTheDocument()
    expect(screen.getAllByText('请选一项')).toHaveLength(2)
    expect(gone()).toEqual([])
  })

  test('takes an offered name with its relation, and goes on by itself', async () => {
    answered({ region: '620102' })
    show(Guide, { q: 'who' })
    expect(screen.queryByText(/还没有当地的通知/)).toBeNull()
    expect(screen.queryByRole('button', { name: '下一步' })).toBeNull()
    await userEvent.click(button('妈妈'))
    expect(household.store.getState().draft?.answers.who).toEqual({ relation: 'parent', nickname: '妈妈' })
    expectQuestion('birth')
  })

  test('offers no name that somebody of the family has, and takes one of their own', async () => {
    household.addMember(mother)
    answered({ region: '620102' })
    show(Guide, { q: 'who' })
    expect(button('爸爸')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '妈妈' })).toBeNull()
    await userEvent.click(button('写别的称呼'))
    await tap('radio', '父母')
    await userEvent.type(screen.getByLabelText('怎么称呼'), '大妈')
    await next()
    expect(household.store.getState().draft?.answers.who).toEqual({ relation: 'parent', nickname: '大妈' })
    expectQuestion('birth')
  })

  test('refuses an identity number', async () => {
    answered({ region: '620102' })
    show(Guide, { q: 'who' })
    await userEvent.click(button('写别的称呼'))
    await tap('radio', '本人')
    await userEvent.type(screen.getByLabelText('怎么称呼'), '620102196401011234')
    await next()
    expect(screen.getAllByText('不要写身份证号或手机号，写个小名就行')).toHaveLength(2)
  })
})

describe('the question about birth', () => {
  test('asks an adult only for the year', async () => {
    answered({ region: '620102', who })
    show(Guide, { q: 'birth' })
    await userEvent.type(screen.getByLabelText('出生年份，年'), '1964')
    expect(screen.queryByLabelText(/月$/)).toBeNull()
    await next()
    expectQuestion('insurance')
  })

  test('asks for the day of a newborn, and refuses one that does not exist', async () => {
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
    expect(household.store.getState().draft?.answers.birth).toEqual({ year: 2025, date: '2025-02-01' })
  })

  test('refuses an empty year, and a year out of reach', async () => {
    answered({ region: '620102', who })
    show(Guide, { q: 'birth' })
    await next()
    expect(screen.getAllByText('请填四位数的出生年份，例如 1964')).toHaveLength(2)
    await userEvent.type(screen.getByLabelText('出生年份，年'), '1800')
    await next()
    expect(screen.getAllByText(/出生年份要在 1905 年到 2025 年之间/)).toHaveLength(2)
  })
})

describe('the question about employee insurance', () => {
  test('ends the guide for somebody who has it', async () => {
    answered(lanzhou)
    show(Guide, { q: 'insurance' })
    await userEvent.click(button(/^有。/))
    expect(gone()).toEqual(['/flows/answer/not-eligible/index'])
  })

  test('asks since when it has ended, and refuses a day to come', async () => {
    answered(lanzhou)
    show(Guide, { q: 'insurance' })
    await userEvent.click(button(/^以前有/))
    for (const [part, text] of [
      ['年', '2025'],
      ['月', '12'],
      ['日', '1']
    ] as const) {
      await userEvent.type(screen.getByLabelText(`从哪天起没有职工医保，${part}`), text)
    }
    await next()
    expect(screen.getAllByText('这一天还没到，请填2025年11月1日或以前的日子')).toHaveLength(2)
  })

  test('goes on for somebody who has none', async () => {
    answered(lanzhou)
    show(Guide, { q: 'insurance' })
    await userEvent.click(button(/^没有/))
    expectQuestion('identities')
  })
})

test('going back in the guide leads to the question before, and keeps the answer', async () => {
  answered(lanzhou)
  show(Guide, { q: 'insurance' })
  await userEvent.click(button('上一步'))
  expectQuestion('birth')
  expect(household.guide.view()?.question).toBe('birth')
  expect(household.store.getState().draft?.answers.birth).toEqual({ year: 1964 })
})

test('the next question of the guide is named in the bar above, and begins at its top', async () => {
  answered(lanzhou)
  show(Guide)
  expect(Taro.pageScrollTo).not.toHaveBeenCalled()
  await userEvent.click(button(/^没有/))
  expectQuestion('identities')
  expect(Taro.setNavigationBarTitle).toHaveBeenLastCalledWith({ title: guide.identities.title })
  expect(Taro.pageScrollTo).toHaveBeenLastCalledWith({ scrollTop: 0, duration: 0 })
})

test('a guide opened by a link to a question that is not due begins where the draft stands', () => {
  show(Guide, { q: 'tier' })
  expect(screen.getByRole('heading', { name: '在哪里参加医保？' })).toBeInTheDocument()
})
