import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import OwnNotice from '@/flows/own-notice'
import CheckNotice from '@/flows/own-notice/check'
import CorrectNotice from '@/flows/own-notice/correct'
import { CorrectPlace } from '@/flows/own-notice/correct/correct-place'
import PasteNotice from '@/flows/own-notice/paste'
import { household, ownNotices } from '@/app/services'
import { button, freshApp, gone, onDay, show } from './support'
import { emptyNoticeDraft } from '@/app/notice/draft'
import type { CheckRow } from '@/app/notice/rows'
import { GANSU_2026, GANSU_2027, GANSU_2027_VAGUE, gansu2027 } from './own-notice-texts'

beforeEach(() => {
  onDay('2026-11-01')
  freshApp()
})

/** Opens the page of pasting by its door, pastes the text, and looks at what it says. */
async function pasteAndLook(text: string): Promise<void> {
  const doors = show(OwnNotice)
  await userEvent.click(button(/^粘贴通知/))
  doors.unmount()
  const page = show(PasteNotice)
  jest.mocked(Taro.getClipboardData).mockResolvedValueOnce({ data: text, errMsg: 'ok' })
  await userEvent.click(button('粘贴'))
  await userEvent.click(button('看看写了什么'))
  await screen.findByRole('button', { name: '看看写了什么' })
  if (gone().includes('/flows/own-notice/check/index')) page.unmount()
}

/** Shows the check, with everything read. */
async function check(): Promise<() => void> {
  const { unmount } = show(CheckNotice)
  await screen.findByRole('heading', { name: '请核对' })
  return unmount
}

test('a notice of Gansu is read, and every figure stands beside its sentence', async () => {
  await pasteAndLook(GANSU_2027)
  await check()
  const amount = button(/^个人缴费/)
  expect(amount).toHaveTextContent('430 元')
  expect(within(amount).getByText('430元')).toHaveClass('marked__words')
  expect(button(/^地方/)).toHaveTextContent('甘肃省')
  expect(button(/^哪一年/)).toHaveTextContent('2027 年度')
  const lastDay = button(/^缴到哪天（集中缴费期）/)
  expect(lastDay).toHaveTextContent('2026年12月25日')
  expect(within(lastDay).getByText('2026年12月25日', { selector: '.marked__words' })).toBeInTheDocument()
})

test('sentences that no figure used are there to be looked at', async () => {
  await pasteAndLook(GANSU_2027)
  await check()
  await userEvent.click(button('看一看'))
  expect(screen.getByText(/摸底/)).toBeInTheDocument()
})

test('a doubt has to be answered before the notice is kept', async () => {
  await pasteAndLook(GANSU_2027_VAGUE)
  const leave = await check()
  expect(screen.getByRole('heading', { name: '先看这 1 处' })).toBeInTheDocument()
  await userEvent.click(button('核对好了，存下'))
  expect(ownNotices.state.getState().notices).toEqual([])
  expect(screen.getByRole('alert')).toHaveTextContent('还有 1 处没有定，请先看上面。')
  await userEvent.click(button(/^缴到哪天（集中缴费期）.*没写准哪一天.*定一下/))
  expect(gone().pop()).toBe('/flows/own-notice/correct/index?field=windows.0.closesOn')
  leave()

  const { unmount } = show(CorrectNotice, { field: 'windows.0.closesOn' })
  const other = await screen.findByRole('radio', { name: /都不是/ }).catch(() => null)
  if (other) await userEvent.click(other)
  for (const [part, text] of [
    ['年', '2026'],
    ['月', '12'],
    ['日', '25']
  ] as const) {
    await userEvent.clear(screen.getByLabelText(`哪一天，${part}`))
    await userEvent.type(screen.getByLabelText(`哪一天，${part}`), text)
  }
  await userEvent.click(button('好了'))
  unmount()

  await check()
  await userEvent.click(button('核对好了，存下'))
  expect(ownNotices.state.getState().notices[0]?.facts.windows[0]).toMatchObject({ closesOn: '2026-12-25' })
})

test('a figure that was corrected is kept without the sentence that says otherwise', async () => {
  await pasteAndLook(GANSU_2027)
  const { unmount } = show(CorrectNotice, { field: 'premiums.0.fen' })
  await userEvent.clear(await screen.findByLabelText('多少元'))
  await userEvent.type(screen.getByLabelText('多少元'), '450')
  await userEvent.click(button('好了'))
  unmount()
  await check()
  expect(button(/^个人缴费/)).toHaveTextContent('450 元')
  await userEvent.click(button('核对好了，存下'))
  const [notice] = ownNotices.state.getState().notices
  expect(notice?.facts.premiums).toEqual([{ tier: 'standard', group: 'all', fen: 45000 }])
  expect(Object.keys(notice?.quotes ?? {})).not.toContain('premiums.0.fen')
  expect(Object.keys(notice?.quotes ?? {})).not.toContain('premiums.0')
})

/** The check of a notice whose later window of this kind has no last day. */
async function checkWithOpenWindow(kind: 'late' | 'mid-year'): Promise<void> {
  ownNotices.keep({
    ...gansu2027,
    facts: {
      ...gansu2027.facts,
      windows: [
        ...gansu2027.facts.windows.slice(0, 1),
        { ...gansu2027.facts.windows[1]!, kind, opensOn: '2027-01-01', closesOn: null }
      ]
    }
  })
  ownNotices.setDraft(emptyNoticeDraft({ door: 'kept', id: gansu2027.id }))
  await check()
}

test('late payment without a last day asks for no day, and is kept', async () => {
  await checkWithOpenWindow('late')
  expect(screen.getByText('缴到哪天（晚缴期）').closest('.row')).toHaveTextContent('通知没写')
  await userEvent.click(button('核对好了，存下'))
  expect(ownNotices.state.getState().notices[0]?.facts.windows).toMatchObject([
    { kind: 'concentrated' },
    { kind: 'late', closesOn: null }
  ])
})

test('another later window without a last day is left out, and its row says so', async () => {
  await checkWithOpenWindow('mid-year')
  expect(screen.getByText('通知没写哪天截止，这一段先不算')).toBeInTheDocument()
  await userEvent.click(button('核对好了，存下'))
  expect(ownNotices.state.getState().notices[0]?.facts.windows).toMatchObject([{ kind: 'concentrated' }])
})

test('what was answered is there again after the app was closed', async () => {
  await pasteAndLook(GANSU_2027)
  const { unmount } = show(CorrectNotice, { field: 'premiums.0.fen' })
  await userEvent.clear(await screen.findByLabelText('多少元'))
  await userEvent.type(screen.getByLabelText('多少元'), '450')
  await userEvent.click(button('好了'))
  unmount()
  show(OwnNotice)
  expect(button(/^接着弄/)).toBeInTheDocument()
  await check()
  expect(button(/^个人缴费/)).toHaveTextContent('450 元')
})

test('answers to what a newer app reads otherwise are dropped, and that is said', async () => {
  await pasteAndLook(GANSU_2027)
  const { draft } = ownNotices.state.getState()
  ownNotices.setDraft({ ...draft!, answers: { 'premiums.0.fen': 45000 }, reading: 'of an older app' })
  await check()
  expect(screen.getByText('应用更新过，又读了一遍')).toBeInTheDocument()
  expect(button(/^个人缴费/)).toHaveTextContent('430 元')
})

test('a notice that the library holds is compared with it, and nothing is kept', async () => {
  await pasteAndLook(GANSU_2026)
  await check()
  expect(screen.getByText('这一年的官方通知，应用里有')).toBeInTheDocument()
  expect(screen.getByText('原来 410 元 ≠ 现在 400 元')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '核对好了，存下' })).toBeNull()
})

test('a place that the text does not name is said to be the one that the resident came from', async () => {
  const text = GANSU_2027.replace(/甘肃省|甘医保发/g, '')
  ownNotices.setDraft(emptyNoticeDraft({ door: 'pasted', text }, { region: '620100' }))
  await check()
  expect(button(/^地方/)).toHaveTextContent('通知没写，按您来的地方填的')
  expect(button(/^哪一年/)).not.toHaveTextContent('通知没写，按您来的地方填的')
})

test('the places that a text may mean are offered with their sentences', async () => {
  const onChoose = jest.fn()
  const at = (words: string) => ({ before: '', words, after: '医疗保障局' })
  const row: CheckRow = {
    field: 'region',
    card: 'who',
    kind: 'place',
    value: null,
    state: 'open',
    found: null,
    doubt: {
      field: 'region',
      because: 'several-figures',
      candidates: [
        { value: '620000', sentence: at('甘肃省') },
        { value: '620100', sentence: at('兰州市') }
      ]
    },
    entry: null,
    isNeeded: true,
    isAssumed: false,
    isLeftOut: false
  }
  show(() => <CorrectPlace row={row} onChoose={onChoose} />)
  await userEvent.click(button('甘肃省兰州市，兰州市医疗保障局'))
  expect(onChoose).toHaveBeenCalledWith('620100')
})

test('that the library holds the year is said before a doubt is answered', async () => {
  await pasteAndLook(GANSU_2026.replace(/(\d+)月(\d+)日/g, '$1月下旬'))
  await check()
  expect(screen.getByText('这一年的官方通知，应用里有')).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: /^先看这/ })).toBeInTheDocument()
  expect(screen.queryByText('两份说的一样。')).toBeNull()
  expect(screen.queryByRole('button', { name: '核对好了，存下' })).toBeNull()
})

test('nothing can be kept while another day is looked at', async () => {
  await pasteAndLook(GANSU_2027)
  household.startPreview('2026-11-20')
  await check()
  expect(screen.getByText('现在看的是别的日子，不能存。回到今天就可以。')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '核对好了，存下' })).toBeNull()
})

describe('a text that is of no use', () => {
  const cases = [
    ['with no notice in it', '今天天气很好，我们去爬山。', /^这段文字里没有缴多少、缴到哪天/],
    [
      'of employee insurance',
      '关于调整2026年度职工医保单位缴费基数的通知\n职工基本医疗保险缴费基数上限为30000元，由用人单位按月缴纳。',
      /^这段文字说的是职工医保/
    ],
    [
      'in English',
      'Dear all, the meeting is on Monday at 10 o’clock. Please bring your reports with you.',
      /^这段文字不是中文/
    ],
    ['of a megabyte', '通知'.repeat(500_000), /^这段文字有 1000000 个字/]
  ] as const
  for (const [which, text, says] of cases) {
    test(`${which} is refused with what was found and what to do`, async () => {
      await pasteAndLook(text)
      expect(screen.getAllByText(says)).toHaveLength(2)
      expect(gone()).not.toContain('/flows/own-notice/check/index')
    })
  }

  test('that is empty is asked for', async () => {
    show(PasteNotice)
    await userEvent.click(button('看看写了什么'))
    expect(screen.getAllByText('还没有文字。请先粘贴通知。')).toHaveLength(2)
  })
})

describe('the clipboard', () => {
  test('that is empty, as with a picture in it, says what to do', async () => {
    show(PasteNotice)
    await userEvent.click(button('粘贴'))
    expect(screen.getByRole('alert')).toHaveTextContent(/^剪贴板里没有文字.*图片复制了也读不了/)
  })

  test('that the phone does not let the app see says how to paste by hand', async () => {
    jest.mocked(Taro.getClipboardData).mockRejectedValueOnce({ errMsg: 'getClipboardData:fail auth deny' })
    show(PasteNotice)
    await userEvent.click(button('粘贴'))
    expect(screen.getByRole('alert')).toHaveTextContent(/^手机没让看剪贴板。请长按下面的框/)
  })
})

test('whoever has only a photograph is led to the five facts', async () => {
  show(PasteNotice)
  expect(screen.getByText(/图片里的字，这里读不了/)).toBeInTheDocument()
  await userEvent.click(button('去填五项'))
  expect(gone()).toEqual(['/flows/own-notice/place/index'])
})
