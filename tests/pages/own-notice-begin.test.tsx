/** Beginning a notice where a draft of one is left: it goes on at its own door, or is dropped when that is asked for. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import OwnNotice from '@/flows/own-notice'
import KeptNotice from '@/flows/own-notice/kept'
import { ownNotices } from '@/app/services'
import { emptyNoticeDraft } from '@/app/notice/draft'
import type { NoticeDraft } from '@/app/notice/draft'
import { button, freshApp, gone, onDay, show } from './support'
import { gansu2027 } from './own-notice-texts'

beforeEach(() => {
  onDay('2026-11-01')
  freshApp()
})

const PASTE = '/flows/own-notice/paste/index'
const PLACE = '/flows/own-notice/place/index'
const FILL = '/flows/own-notice/fill/index'
const CHECK = '/flows/own-notice/check/index'
const RECEIVE = '/flows/own-notice/receive/index'

const left = () => ownNotices.state.getState().draft
const typed = {
  amount: '450',
  closesOn: '2026-12-31',
  coverFrom: '',
  opensOn: '',
  lateUntil: '',
  lateAmount: '',
  lateWait: '',
  lateWaitUnit: 'day'
} as const satisfies Extract<NoticeDraft['source'], { door: 'filled-in' }>['typed']
const filledIn = (of: { region?: string; benefitYear?: number } = {}) =>
  emptyNoticeDraft({ door: 'filled-in', typed }, of)
const pasted = (of: { region?: string; benefitYear?: number } = {}) =>
  emptyNoticeDraft({ door: 'pasted', text: '另一份通知' }, of)

test('where nothing is left, there is nothing to go on with', async () => {
  show(OwnNotice)
  expect(screen.queryByRole('button', { name: /^接着弄/ })).toBeNull()
  await userEvent.click(button(/^填五项/))
  expect(left()).toEqual(emptyNoticeDraft({ door: 'filled-in', typed: null }))
  await userEvent.click(button(/^别人发来的/))
  expect(gone()).toEqual([PLACE, RECEIVE])
})

test.each<[string, NoticeDraft, string]>([
  ['a text that was pasted goes on at its check', pasted(), CHECK],
  ['a text that is not there yet goes on at pasting', emptyNoticeDraft({ door: 'pasted', text: '' }), PASTE],
  ['facts of no place go on at the place', filledIn({ benefitYear: 2027 }), PLACE],
  ['facts of no year go on at the place', filledIn({ region: '370200' }), PLACE],
  ['facts of a place and year go on where they are filled in', filledIn({ region: '370200', benefitYear: 2027 }), FILL],
  ['a correction goes on at its check', emptyNoticeDraft({ door: 'kept', id: 'gansu' }), CHECK]
])('%s', async (_, draft, route) => {
  ownNotices.setDraft(draft)
  show(OwnNotice)
  await userEvent.click(button(/^接着弄/))
  expect(gone()).toEqual([route])
  expect(left()).toEqual(draft)
})

test('facts that were filled in go on at the same door without a question', async () => {
  const draft = filledIn({ region: '370200', benefitYear: 2027 })
  ownNotices.setDraft(draft)
  show(OwnNotice, { region: '370200', year: '2027' })
  await userEvent.click(button(/^填五项/))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(left()).toEqual(draft)
  expect(gone()).toEqual([FILL])
})

test.each([
  ['another place', { region: '620100', year: '2027' }, { region: '620100', benefitYear: 2027 }],
  ['another year', { region: '370200', year: '2026' }, { region: '370200', benefitYear: 2026 }]
])('for %s, facts that were filled in are dropped only once that is said', async (_, address, asked) => {
  const draft = filledIn({ region: '370200', benefitYear: 2027 })
  ownNotices.setDraft(draft)
  show(OwnNotice, address)
  await userEvent.click(button(/^填五项/))
  const dialog = screen.getByRole('dialog')
  expect(dialog).toHaveTextContent('重新弄一份，上次没弄完的就不留了。')
  expect(left()).toEqual(draft)
  expect(gone()).toEqual([])
  await userEvent.click(within(dialog).getByRole('button', { name: '重新弄一份' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(left()).toEqual(emptyNoticeDraft({ door: 'filled-in', typed: null }, asked))
  expect(gone()).toEqual([FILL])
})

test('whoever thinks better of it keeps what is left and stays at the doors', async () => {
  const draft = filledIn({ region: '370200', benefitYear: 2027 })
  ownNotices.setDraft(draft)
  show(OwnNotice)
  await userEvent.click(button(/^粘贴通知/))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '取消' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(left()).toEqual(draft)
  expect(gone()).toEqual([])
})

test('a place without facts is no loss, and gives way without a question', async () => {
  ownNotices.setDraft(emptyNoticeDraft({ door: 'filled-in', typed: null }, { region: '370200' }))
  show(OwnNotice)
  await userEvent.click(button(/^粘贴通知/))
  expect(left()).toEqual(emptyNoticeDraft({ door: 'pasted', text: '' }))
  expect(gone()).toEqual([PASTE])
})

test('a pasted text of another place is not taken for that of the place that is asked about', async () => {
  const draft = pasted({ region: '620100', benefitYear: 2027 })
  ownNotices.setDraft(draft)
  show(OwnNotice, { region: '370200', year: '2027' })
  await userEvent.click(button(/^粘贴通知/))
  expect(screen.getByRole('dialog')).toHaveTextContent('上次没弄完的')
  expect(left()).toEqual(draft)
})

describe('a kept notice', () => {
  const other = { ...gansu2027, id: 'other', region: '620100' }
  const corrected = (id: string): NoticeDraft => ({
    ...emptyNoticeDraft({ door: 'kept', id }),
    answers: { 'premiums.0.fen': 44000 }
  })

  beforeEach(() => {
    ownNotices.keep(gansu2027)
    ownNotices.keep(other)
  })

  test('of which something was corrected goes on with that', async () => {
    ownNotices.setDraft(corrected('gansu'))
    show(KeptNotice, { id: 'gansu' })
    await userEvent.click(button('改一改'))
    expect(left()).toEqual(corrected('gansu'))
    expect(gone()).toEqual([CHECK])
  })

  test('drops the corrections of another one only once that is said', async () => {
    ownNotices.setDraft(corrected('other'))
    show(KeptNotice, { id: 'gansu' })
    await userEvent.click(button('改一改'))
    expect(left()).toEqual(corrected('other'))
    await userEvent.click(button('重新弄一份'))
    expect(left()).toMatchObject({ source: { door: 'kept', id: 'gansu' }, answers: {} })
  })

  test('of which a doubt was settled is not dropped unasked', async () => {
    ownNotices.setDraft({ ...emptyNoticeDraft({ door: 'kept', id: 'other' }), accepted: ['windows.0.closesOn'] })
    show(KeptNotice, { id: 'gansu' })
    await userEvent.click(button('改一改'))
    expect(screen.getByRole('dialog')).toHaveTextContent('上次没弄完的')
  })

  test('that was only looked at gives way without a question', async () => {
    ownNotices.setDraft(emptyNoticeDraft({ door: 'kept', id: 'other' }))
    show(KeptNotice, { id: 'gansu' })
    await userEvent.click(button('改一改'))
    expect(left()?.source).toEqual({ door: 'kept', id: 'gansu' })
    expect(gone()).toEqual([CHECK])
  })
})
