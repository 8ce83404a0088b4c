import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Pay from '@/flows/pay'
import { payments, household } from '@/app/services'
import { add, father, handedOver, paidOn, recordOf } from './paying-support'
import { button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  freshApp()
  onDay('2025-11-01')
})

const box = (name: string | RegExp) => screen.getByRole('checkbox', { name })
const next = () => userEvent.click(button('下一步，选渠道'))
const total = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join()
const records = () => payments.state.getState().records

test('all members who can be paid for are chosen, with amount and last day, and one total', () => {
  add()
  household.addMember(father)
  show(Pay)
  expect(box('妈妈，400 元。兰州市城关区 · 2026 年度\n最晚12月31日缴，还剩 60 天')).toBeChecked()
  expect(box(/^爸爸，约 150 元/)).toBeChecked()
  expect(total()).toBe('选了 2 人，共约550元')
})

test('a member who is deselected is not paid for; the quote is written before the channel is asked', async () => {
  const [mum] = [add(), household.addMember(father)]
  show(Pay)
  await userEvent.click(box(/^爸爸/))
  expect(total()).toBe('选了 1 人，共400元')
  await next()
  expect(records()).toMatchObject([
    { memberId: mum.id, benefitYear: 2026, state: 'quoted', quote: { amountFen: 40000, policyId: 'gansu-2026' } }
  ])
  expect(gone()).toEqual([`/flows/pay/channel/index?records=${records()[0]!.id}`])
})

test('paying that is opened for one member chooses only that one', () => {
  const [, dad] = [add(), household.addMember(father)]
  show(Pay, { member: dad.id })
  expect(box(/^妈妈/)).not.toBeChecked()
  expect(box(/^爸爸/)).toBeChecked()
})

test('choosing no member is told in the summary and beside the list', async () => {
  add()
  show(Pay)
  await userEvent.click(box(/^妈妈/))
  await next()
  expect(within(screen.getByRole('alert')).getByText('请至少选一位')).toBeInTheDocument()
  expect(screen.getAllByText('请至少选一位')).toHaveLength(2)
  expect(gone()).toEqual([])
})

describe('a year that is paid already', () => {
  test('stands apart, and is paid again only if the resident says so', async () => {
    const mum = add()
    const [first] = paidOn('2025-11-01', mum)
    show(Pay)
    expect(screen.getByRole('heading', { name: '已经缴过的' })).toBeInTheDocument()
    const again = box('妈妈，400 元。兰州市城关区 · 2026 年度\n11月1日缴过 400 元')
    expect(again).not.toBeChecked()
    await userEvent.click(again)
    expect(screen.getByText(/11月1日已经缴过 400 元。再缴就是缴两次/)).toBeInTheDocument()
    await next()
    expect(screen.getAllByText('请先勾上妈妈下面的“我知道”，或不选妈妈')).toHaveLength(2)
    expect(records()).toEqual([first])
    await userEvent.click(box('我知道已经缴过，还要再缴一次'))
    await next()
    expect(records()).toMatchObject([
      { state: 'declared-paid', secondTime: false },
      { state: 'quoted', secondTime: true }
    ])
  })

  test('cannot be paid here if the resident has said that it is paid', () => {
    add({
      resident: {
        history: [
          { year: 2026, scheme: 'resident' },
          { year: 2025, scheme: 'resident' }
        ]
      }
    })
    show(Pay)
    expect(screen.getByRole('heading', { name: '现在没有要缴的' })).toBeInTheDocument()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})

test('a payment that was begun is asked about first', async () => {
  const [left] = handedOver(add())
  household.addMember(father)
  show(Pay)
  expect(screen.queryByRole('checkbox', { name: /^妈妈/ })).toBeNull()
  await userEvent.click(button('去说一下妈妈缴好了没有'))
  expect(gone()).toEqual([`/flows/pay/handover/index?records=${left!.id}`])
})

test('a payment that was not found has to be confirmed before another one', async () => {
  const [record] = paidOn('2025-11-01', add())
  payments.notFound(record!.id)
  show(Pay)
  expect(box(/^妈妈/)).not.toBeChecked()
  await userEvent.click(box(/^妈妈/))
  expect(screen.getByText(/11月1日说缴过 400 元，后来没查到/)).toBeInTheDocument()
  await userEvent.click(box('我问过了，上次没有缴成'))
  await next()
  expect(recordOf(record!.id).state).toBe('quoted')
  expect(gone()).toEqual([`/flows/pay/channel/index?records=${record!.id}`])
})

test('a registration that has to come first is told with its papers', () => {
  add({ enrolment: 'first' })
  show(Pay)
  expect(screen.getByRole('heading', { name: '妈妈要先办登记' })).toBeInTheDocument()
  expect(screen.getByText('带什么：身份证 或 户口本 或 居住证，有一样就行')).toBeInTheDocument()
})

test('a baby is not told to register first: the birth certificate is enough to pay at once', () => {
  // Gansu 三(三).
  onDay('2026-05-20')
  add({ enrolment: 'first', nickname: '宝宝', resident: { birthDate: '2026-05-01' } })
  show(Pay)
  expect(screen.getByRole('heading', { name: '宝宝是头一回参保' })).toBeInTheDocument()
  expect(screen.getByText('宝宝有了出生医学证明，就可以直接缴。')).toBeInTheDocument()
  expect(screen.queryByText(/先办.*登记/)).toBeNull()
})

test('a wait that outlasts the year is paid for only if the resident says so', async () => {
  // 90 days from 10 October end on 7 January; 400 of premium and at least 700 of fiscal subsidy, both as others report them.
  onDay('2026-10-10')
  add({
    region: '430104',
    nickname: '表哥',
    resident: { birthDate: '1990-01-01', history: [{ year: 2025, scheme: 'resident' }] }
  })
  show(Pay)
  const late = box(/^表哥，据转述至少 1,100 元/)
  expect(late).not.toBeChecked()
  await userEvent.click(late)
  expect(screen.getByText(/等待期要到这一年过完，缴了也用不上/)).toBeInTheDocument()
  await next()
  expect(records()).toEqual([])
  await userEvent.click(box('我知道今年用不上，还是要缴'))
  await next()
  expect(records()).toMatchObject([
    { benefitYear: 2026, quote: { amountFen: 110000, certainty: 'atLeast', source: 'reported' } }
  ])
})

test.each([
  ['2026-03-10', '通知里 2026 年度的缴费期已经过了。还能不能缴，先打 12393 问。'],
  ['2025-10-02', '还没到缴费期，10月15日开始。']
])('on %s nobody can be paid for, and the reason is told', async (day, why) => {
  onDay(day)
  add()
  show(Pay)
  expect(screen.getByText('妈妈 · 2026 年度')).toBeInTheDocument()
  expect(screen.getByText(why)).toBeInTheDocument()
  await userEvent.click(button('回到首页'))
  expect(gone()).toEqual(['/pages/home/index'])
})

describe('a member who is kept in a way that does not fit the rules any more', () => {
  // Gansu has no tiers.
  const misfit = { ...father, resident: { birthDate: '1962-01-01', tier: 'tier-2' as const } }
  const told = /^爸爸 ?这份资料和现在的规定对不上，请点开改一改。$/

  test('is shown beside those who can be paid for, and opens to be corrected', async () => {
    add()
    const dad = household.addMember(misfit)
    show(Pay)
    expect(box(/^妈妈/)).toBeChecked()
    expect(screen.queryByRole('checkbox', { name: /^爸爸/ })).toBeNull()
    await userEvent.click(button(told))
    expect(gone()).toEqual(['/flows/guide/index'])
    expect(household.guide.view()?.draft).toMatchObject({ memberId: dad.id })
  })

  test('is shown also where nobody else is due', () => {
    household.addMember(misfit)
    show(Pay)
    expect(screen.getByRole('heading', { name: '现在没有要缴的' })).toBeInTheDocument()
    expect(button(told)).toBeInTheDocument()
  })
})

test('paying without a family has a way on', () => {
  show(Pay)
  expect(screen.getByRole('heading', { name: '还没有家人' })).toBeInTheDocument()
  expect(button('回到首页')).toBeInTheDocument()
})

test('paying is not possible while another day is looked at; one can go back to today', async () => {
  household.addMember({ ...mother })
  onDay('2026-11-22')
  household.startPreview('2025-11-05')
  show(Pay)
  expect(screen.getByText('现在不能缴费')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '下一步，选渠道' })).toBeNull()
  await userEvent.click(screen.getAllByRole('button', { name: '回到今天' })[1]!)
  expect(household.asOf()).toBe('2026-11-22')
  expect(records()).toEqual([])
})
