/** Correcting one figure of a notice: chosen among what its text may mean, typed in anew, or said not to be there. */
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { OwnNotice } from '@/policy/own-notice'
import CorrectNotice from '@/flows/own-notice/correct'
import type { SheetState } from '@/flows/own-notice/use-sheet'
import { ownNotices } from '@/app/services'
import { placesOfChina } from '@/policy/places'
import { emptyNoticeDraft } from '@/app/notice/draft'
import type { Found, OpenDoubt } from '@/app/notice/sheet'
import { button, freshApp, gone, onDay, show } from './support'
import { gansu2027 } from './own-notice-texts'

/** What the reader of a text would have found, and what it would doubt. */
const mockRead: { doubts: OpenDoubt[]; found: Record<string, Found> } = { doubts: [], found: {} }

jest.mock('@/flows/own-notice/use-sheet', () => {
  const { useSheet } = jest.requireActual<{ useSheet: () => SheetState }>('@/flows/own-notice/use-sheet')
  return {
    useSheet: () => {
      const state = useSheet()
      return state.kind === 'ready' ? { ...state, sheet: { ...state.sheet, ...mockRead } } : state
    }
  }
})

/** With a figure of every kind. */
const full: OwnNotice = {
  ...gansu2027,
  facts: {
    ...gansu2027.facts,
    windows: gansu2027.facts.windows.map((window) => ({
      ...window,
      plusFiscalSubsidy: window.kind !== 'concentrated'
    })),
    waiting: {
      ...gansu2027.facts.waiting,
      fixed: { count: 3, unit: 'month' },
      floor: { missedYears: 4, count: 6, unit: 'month' }
    },
    bonus: { ...gansu2027.facts.bonus, afterYears: 4, limitPercent: 20 },
    subsidies: [
      { identities: ['subsistence'], tier: 'standard', grant: { kind: 'share', percent: 50 }, paysFen: null }
    ],
    specialGroups: [{ event: 'birth', within: { count: 90, unit: 'day' }, coverFrom: 'event' }]
  }
}

beforeEach(() => {
  onDay('2026-11-01')
  freshApp()
  mockRead.doubts = []
  mockRead.found = {}
  ownNotices.keep(full)
  ownNotices.setDraft(emptyNoticeDraft({ door: 'kept', id: full.id }))
})

const CHECK = '/flows/own-notice/check/index'
const draft = () => ownNotices.state.getState().draft
const answers = () => draft()?.answers
const choose = (name: string | RegExp) => userEvent.click(screen.getByRole('radio', { name }))
const done = () => userEvent.click(button('好了'))

/** Shows the correction of a figure, with all places there. */
async function correct(field: string): Promise<void> {
  show(CorrectNotice, { field })
  await act(async () => {
    await placesOfChina()
  })
}

async function type(label: string, text: string): Promise<void> {
  await userEvent.clear(screen.getByLabelText(label))
  if (text !== '') await userEvent.type(screen.getByLabelText(label), text)
}

async function typeDay(year: string, month: string, day: string): Promise<void> {
  await type('哪一天，年', year)
  await type('哪一天，月', month)
  await type('哪一天，日', day)
}

const sentence = (before: string, words: string, after = '') => ({ before, words, after })

/** The text says two last days. */
const twoDays: OpenDoubt = {
  field: 'windows.0.closesOn',
  because: 'contradiction',
  candidates: [
    { value: '2026-12-20', sentence: sentence('集中缴费期截至', '12月20日') },
    { value: '2026-12-31', sentence: sentence('最晚在', '12月31日', '前缴清') }
  ]
}

describe('a figure that is typed in anew', () => {
  const cases: [string, string, () => Promise<void>, unknown][] = [
    ['an amount', 'premiums.0.fen', () => type('多少元', '４５０．５元'), 45050],
    ['a year', 'benefitYear', () => type('哪一年', '2026'), 2026],
    ['a day', 'windows.0.closesOn', () => typeDay('2026', '12', '20'), '2026-12-20'],
    ['a number of years', 'bonus.afterYears', () => type('几年', '5'), 5],
    ['a percentage', 'bonus.limitPercent', () => type('百分之几', '25'), 25],
    ['a span in its unit', 'waiting.fixed', () => type('多久', '2'), { count: 2, unit: 'month' }],
    [
      'a span in another unit',
      'windows.1.waiting',
      async () => {
        await type('多久', '3')
        await choose('个月')
      },
      { count: 3, unit: 'month' }
    ],
    [
      'what those wait at least who were out for long',
      'waiting.floor',
      async () => {
        await type('断了几年以上', '3')
        await type('多久', '180')
        await choose('天')
      },
      { missedYears: 3, count: 180, unit: 'day' }
    ],
    ['who bears the fiscal subsidy', 'windows.1.plusFiscalSubsidy', () => choose('不要'), false],
    ['the usual first day of cover', 'windows.0.coverStarts', () => choose('缴了的第二天'), 'day-after-payment'],
    [
      'another first day of cover',
      'windows.0.coverStarts',
      async () => {
        await choose('别的日子')
        await typeDay('2027', '2', '1')
      },
      { date: '2027-02-01' }
    ],
    ['a subsidy of all', 'subsidies.0.grant', () => choose('全部不用缴'), { kind: 'full' }],
    ['a subsidy of a share', 'subsidies.0.grant', () => type('百分之几', '80'), { kind: 'share', percent: 80 }],
    [
      'a subsidy in yuan',
      'subsidies.0.grant',
      async () => {
        await choose('少缴多少元')
        await type('多少元', '200')
      },
      { kind: 'fixed', fen: 20000 }
    ],
    ['from when newborns are covered', 'specialGroups.0.coverFrom', () => choose('缴了的当天'), 'payment']
  ]
  test.each(cases)('%s is written down, and leads back to the check', async (_, field, typed, answer) => {
    await correct(field)
    await typed()
    await done()
    expect(answers()).toEqual({ [field]: answer })
    expect(gone()).toEqual([CHECK])
  })

  test('stands in its fields as it was, until it is changed', async () => {
    await correct('waiting.floor')
    expect(screen.getByRole('heading', { name: '断得久的，至少等' })).toBeInTheDocument()
    expect(screen.getByLabelText('断了几年以上')).toHaveValue('4')
    expect(screen.getByLabelText('多久')).toHaveValue('6')
    expect(screen.getByRole('radio', { name: '个月' })).toBeChecked()
  })

  test('is no doubt any more that was settled before', async () => {
    ownNotices.setDraft({ ...draft()!, accepted: ['premiums.0.fen', 'windows.0.closesOn'] })
    await correct('premiums.0.fen')
    await type('多少元', '450')
    await done()
    expect(draft()).toMatchObject({ answers: { 'premiums.0.fen': 45000 }, accepted: ['windows.0.closesOn'] })
  })
})

describe('what cannot be understood is refused with a sentence, and nothing is written down', () => {
  const cases: [string, string, () => Promise<void>][] = [
    ['an amount in words', 'premiums.0.fen', () => type('多少元', '四百元')],
    ['no amount', 'premiums.0.fen', () => type('多少元', '')],
    ['a day that the calendar does not have', 'windows.0.closesOn', () => typeDay('2026', '11', '31')],
    ['a span of nothing', 'waiting.fixed', () => type('多久', '0')],
    ['a span of no number', 'waiting.floor', () => type('多久', '半年')],
    ['no number of missed years', 'waiting.floor', () => type('断了几年以上', '')],
    ['a percentage in words', 'bonus.limitPercent', () => type('百分之几', '两成')],
    ['a subsidy of no amount', 'subsidies.0.grant', () => type('百分之几', '')],
    ['another first day of cover that is not said', 'windows.0.coverStarts', () => choose('别的日子')]
  ]
  test.each(cases)('%s', async (_, field, typed) => {
    await correct(field)
    await typed()
    await done()
    expect(screen.getAllByText('请看看填得对不对')).toHaveLength(2)
    expect(answers()).toEqual({})
    expect(gone()).toEqual([])
  })

  test('the sentence goes once it is typed otherwise', async () => {
    await correct('premiums.0.fen')
    await type('多少元', '')
    await done()
    await type('多少元', '4')
    expect(screen.queryByText('请看看填得对不对')).toBeNull()
  })
})

describe('a doubt', () => {
  test('shows why it is one, and each reading with its sentence', async () => {
    mockRead.doubts = [twoDays]
    await correct('windows.0.closesOn')
    expect(screen.getByText('前后两处说的不一样。')).toBeInTheDocument()
    expect(screen.getByText('12月20日')).toHaveClass('marked__words')
    expect(screen.getByText('12月31日')).toHaveClass('marked__words')
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  })

  test('is answered by one of its readings', async () => {
    mockRead.doubts = [twoDays]
    await correct('windows.0.closesOn')
    await choose(/^2026年12月31日/)
    await done()
    expect(answers()).toEqual({ 'windows.0.closesOn': '2026-12-31' })
  })

  test('may stay as it was read', async () => {
    mockRead.doubts = [twoDays]
    await correct('windows.0.closesOn')
    await choose('对的，就是 2026年12月25日')
    await done()
    expect(draft()).toMatchObject({ answers: {}, accepted: ['windows.0.closesOn'] })
    expect(gone()).toEqual([CHECK])
  })

  test('of which no reading is right is answered by typing', async () => {
    mockRead.doubts = [twoDays]
    await correct('windows.0.closesOn')
    expect(screen.queryByLabelText('哪一天，年')).toBeNull()
    await choose('都不是，我来填')
    await typeDay('2027', '1', '15')
    await done()
    expect(answers()).toEqual({ 'windows.0.closesOn': '2027-01-15' })
  })

  test('is not gone on from without an answer', async () => {
    mockRead.doubts = [twoDays]
    await correct('windows.0.closesOn')
    await done()
    expect(screen.getAllByText('请选一个，或填上')).toHaveLength(2)
    expect(answers()).toEqual({})
    expect(gone()).toEqual([])
  })

  test('of what kind of window it is has to be answered, and is by a choice', async () => {
    mockRead.doubts = [{ field: 'windows.1.kind', because: 'group-not-clear', candidates: [] }]
    await correct('windows.1.kind')
    expect(screen.getByRole('heading', { name: '这是哪一种缴费期（补充缴费期）' })).toBeInTheDocument()
    expect(screen.queryByRole('radio', { name: '通知没写' })).toBeNull()
    await choose('对的，就是 补充缴费期')
    await done()
    expect(draft()).toMatchObject({ answers: {}, accepted: ['windows.1.kind'] })
  })

  test('of whom an amount is for is answered by a choice', async () => {
    mockRead.doubts = [{ field: 'premiums.0.group', because: 'group-not-clear', candidates: [] }]
    await correct('premiums.0.group')
    await choose('都不是，我来填')
    await choose('学生')
    await done()
    expect(answers()).toEqual({ 'premiums.0.group': 'student' })
  })
})

describe('an entry that nobody can be sure of', () => {
  const unsure: OpenDoubt = { field: 'windows.1', because: 'group-not-clear', candidates: [] }

  test('can be said to be right, and is then a doubt no more', async () => {
    mockRead.doubts = [unsure]
    mockRead.found = { 'windows.1': { clause: null, sentence: sentence('设', '补充缴费期', '。') } }
    await correct('windows.1')
    expect(screen.getByText('没写清是给谁的。')).toBeInTheDocument()
    await choose('对的，就按这个')
    await done()
    expect(draft()).toMatchObject({ answers: {}, accepted: ['windows.1'] })
    expect(gone()).toEqual([CHECK])
  })

  test('is not taken to be right without a word', async () => {
    mockRead.doubts = [unsure]
    await correct('windows.1')
    await done()
    expect(screen.getAllByText('请选一个，或填上')).toHaveLength(2)
    expect(draft()).toMatchObject({ accepted: [] })
  })

  test('can be taken out as a whole', async () => {
    mockRead.doubts = [unsure]
    await correct('windows.1')
    await userEvent.click(button('这一整条都不对，去掉'))
    expect(answers()).toEqual({ 'windows.1': null })
    expect(gone()).toEqual([CHECK])
  })
})

test('a figure that a notice may leave open can be said not to be in it', async () => {
  await correct('windows.0.opensOn')
  await choose('通知没写')
  await done()
  expect(answers()).toEqual({ 'windows.0.opensOn': null })
})

test('an amount cannot be said not to be in the notice', async () => {
  await correct('premiums.0.fen')
  expect(screen.queryByRole('radio', { name: '通知没写' })).toBeNull()
})

test('an entry that was taken out can be put back, and nothing else is', async () => {
  ownNotices.setDraft({ ...draft()!, answers: { 'windows.1': null, 'premiums.0.fen': 45000 } })
  await correct('windows.1.closesOn')
  expect(screen.getByText('去掉了，不算')).toBeInTheDocument()
  await userEvent.click(button('找回来'))
  expect(answers()).toEqual({ 'premiums.0.fen': 45000 })
  expect(gone()).toEqual([CHECK])
})

test('the place is chosen on a page of its own, and goes back by itself', async () => {
  mockRead.doubts = [
    { field: 'region', because: 'several-figures', candidates: [{ value: '620100', sentence: sentence('', '兰州市') }] }
  ]
  await correct('region')
  await userEvent.click(button(/^甘肃省兰州市/))
  expect(answers()).toEqual({ region: '620100' })
  expect(gone()).toEqual([CHECK])
})

test('a figure that the notice does not have leads to the doors', async () => {
  await correct('windows.9.closesOn')
  await userEvent.click(button('我手上有通知'))
  expect(gone()).toEqual(['/flows/own-notice/index'])
})

test('without a draft there is nothing to correct', async () => {
  ownNotices.setDraft(null)
  await correct('premiums.0.fen')
  expect(screen.queryByRole('button', { name: '好了' })).toBeNull()
  expect(button('我手上有通知')).toBeInTheDocument()
})
