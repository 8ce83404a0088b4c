/** Who says the figures of a notice that the resident entered, or that somebody has sent: wherever they stand. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Answer from '@/flows/answer'
import Pay from '@/flows/pay'
import Status from '@/flows/pay/status'
import { FamilyHome } from '@/pages/home/family-home'
import type { NoticeFacts } from '@/notice/facts'
import type { OwnNotice } from '@/policy'
import { encodeOwnNotice } from '@/policy'
import { statusOf } from '@/app/family-answers'
import { tableOf } from '@/app/roster/table'
import { household, ownNotices, placeNames } from '@/app/services'
import { useShareAppMessage } from '../doubles/taro'
import { POSTER } from '../policy/own-notice/made-up'
import { add, handedOver } from './paying-support'
import { button, freshApp, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2026-11-28')
  freshApp()
  placeNames.keep([
    { code: '370000', name: '山东省' },
    { code: '370200', name: '青岛市' },
    { code: '420000', name: '湖北省' },
    { code: '420100', name: '武汉市' }
  ])
})

const resident = { birthDate: '1964-01-01', history: [{ year: 2026, scheme: 'resident' as const }] }
const inQingdao = () => add({ region: '370200', resident })
const inWuhan = () => add({ nickname: '爸爸', region: '420100', resident })

const sent = (change: Partial<OwnNotice> = {}): OwnNotice => ({ ...POSTER, origin: 'received', ...change })
const keepBoth = () => {
  ownNotices.keep(POSTER)
  ownNotices.keep(sent({ id: 'sent', region: '420100' }))
}

const rowOf = (id: string) => {
  const member = household.store.getState().members.find((one) => one.id === id)!
  return tableOf([statusOf(member, { records: [], asOf: '2026-11-28' })])[1]
}

describe.each([
  {
    who: 'entered',
    notice: POSTER,
    prefix: '您录入的',
    note: '数字是您录入的，以税务部门收费页面为准',
    sure: '有多大把握：录入（您自己录入的）。',
    total: '现在要缴的 1 人，共 450 元（按您录入的）',
    picked: '选了 1 人（按您录入的），共450元',
    cover: '现在缴费，按录入的数字，2027年1月1日起有保障。'
  },
  {
    who: 'received',
    notice: sent(),
    prefix: '别人发来的（未核对）',
    note: '数字是别人发来的，没有核对过，以税务部门收费页面为准',
    sure: '有多大把握：未核对（别人发来的，没有核对过）。',
    total: '现在要缴的 1 人，共 450 元（按别人发来的，未核对）',
    picked: '选了 1 人（按别人发来的，未核对），共450元',
    cover: '现在缴费，按别人发来的数字（未核对），2027年1月1日起有保障。'
  }
])('a notice that was $who', ({ notice, prefix, note, sure, total, picked, cover }) => {
  beforeEach(() => void ownNotices.keep(notice))

  test('is said to be so beside the amount, below it, and of how sure it is', async () => {
    show(Answer, { member: inQingdao().id })
    expect(screen.getByText(note)).toBeInTheDocument()
    expect(screen.getByText(cover)).toBeInTheDocument()
    await userEvent.click(button(`${prefix}450元，为什么`))
    const sheet = within(screen.getByRole('dialog'))
    expect(sheet.getByText(sure)).toBeInTheDocument()
    expect(sheet.getByText(`${note}。`)).toBeInTheDocument()
  })

  test('is said to be so on Home, of each and of all together', () => {
    inQingdao()
    show(FamilyHome)
    expect(screen.getByText(total)).toBeInTheDocument()
    expect(screen.getByText(prefix)).toBeInTheDocument()
  })

  test('is said to be so where one pays, and in the record of it afterwards', () => {
    const member = inQingdao()
    const { unmount } = show(Pay)
    expect(screen.getByText(`${prefix} 450 元`)).toBeInTheDocument()
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(picked)
    unmount()
    const [record] = handedOver(member)
    show(Status, { record: record!.id })
    expect(screen.getByText(new RegExp(`算出来是 ${prefix.replace(/[（）]/g, '.')} 450 元`))).toBeInTheDocument()
  })

  test('is said to be so in the table', () => {
    expect(rowOf(inQingdao().id)?.slice(5)).toEqual(['450', prefix, '2026-12-31'])
  })
})

test('of a sum of what was entered and what was received it is said that nobody has checked it', () => {
  keepBoth()
  inQingdao()
  inWuhan()
  show(FamilyHome)
  // 450 of each.
  expect(screen.getByText('现在要缴的 2 人，共 900 元（没有核对过）')).toBeInTheDocument()
})

test('a note says once where the amount is to be looked up', () => {
  // How much less people with this identity pay is left open: it may be less than 450.
  ownNotices.keep({
    ...POSTER,
    facts: {
      ...POSTER.facts,
      subsidies: [{ identities: ['subsistence'], tier: 'standard', grant: null, paysFen: null }]
    }
  })
  const { id } = add({ region: '370200', resident: { ...resident, identities: ['subsistence'] } })
  show(Answer, { member: id })
  expect(screen.getByText('数字是您录入的。实际可能更少，以税务部门收费页面为准')).toBeInTheDocument()
})

test('handing an answer on by an own notice hands that notice on', () => {
  ownNotices.keep(POSTER)
  show(Answer, { member: inQingdao().id })
  const calls = useShareAppMessage.mock.calls as unknown as [() => { path: string }][]
  expect(calls.map(([card]) => card().path)).toContain(
    `/flows/own-notice/receive/index?n=${encodeURIComponent(encodeOwnNotice(POSTER))}`
  )
})

test("a pupil's own lower price is what is paid less, and no subsidy", async () => {
  const premiums: NoticeFacts['premiums'] = [
    { tier: 'standard', group: 'all', fen: 45000 },
    { tier: 'standard', group: 'pupil', fen: 44000 }
  ]
  ownNotices.keep({ ...POSTER, facts: { ...POSTER.facts, premiums } })
  const pupil = { birthDate: '2015-01-01', identities: ['pupil'], history: mother.resident.history }
  show(Answer, { member: add({ region: '370200', resident: pupil }).id })
  // 450 − 440.
  expect(screen.getByText(/^少缴（/)).toBeInTheDocument()
  expect(screen.getByText('−10')).toBeInTheDocument()
  expect(screen.queryByText(/资助（/)).toBeNull()
  await userEvent.click(button(/440元，为什么/))
  expect(screen.getByText('这种身份的人一年缴 440 元。')).toBeInTheDocument()
})
