/** What leaves the phone of a notice that was entered or received: a picture and a sheet, read by people who have done neither. */
import { screen, within } from '@testing-library/react'
import Picture from '@/flows/answer/picture'
import Summary from '@/flows/notices/summary'
import type { OwnNotice } from '@/policy'
import { encodeOwnNotice } from '@/policy'
import { qrImageOf } from '@/app/qr-code'
import { sentLink } from '@/app/notice/share'
import { ownNotices, placeNames } from '@/app/services'
import { canvasOfPage } from '../doubles/taro'
import { readCode } from '../app/support/reading-codes'
import { FULL, POSTER } from '../policy/own-notice/made-up'
import identities from '../../policies/identities.json'
import { add } from './paying-support'
import { freshApp, onDay, show } from './support'

jest.mock('@/platform/share', () => ({
  sharing: {
    linkTo: (route: string) => `https://example.org/app/#${route}`,
    share: () => Promise.resolve('shared')
  }
}))

interface Square {
  x: number
  y: number
  width: number
  height: number
}

/** What was painted last: words, and what is as dark as a code. */
let painted: string[] = []
let dark: Square[] = []

const brush = {
  fillStyle: '',
  fillRect: (x: number, y: number, width: number, height: number) => {
    if (brush.fillStyle === '#14201d') dark.push({ x, y, width, height })
  },
  fillText: (words: string) => painted.push(words),
  measureText: () => ({ width: 10 }),
  beginPath: () => undefined,
  moveTo: () => undefined,
  arcTo: () => undefined,
  closePath: () => undefined,
  fill: () => undefined
}

beforeEach(() => {
  onDay('2026-11-28')
  freshApp()
  placeNames.keep([
    { code: '370000', name: '山东省' },
    { code: '370200', name: '青岛市' }
  ])
  canvasOfPage.node = {
    getContext: () => {
      painted = []
      dark = []
      return brush
    }
  }
})

const received: OwnNotice = { ...POSTER, origin: 'received' }
const linkOf = (notice: OwnNotice) =>
  `https://example.org/app/#/flows/own-notice/receive/index?n=${encodeURIComponent(encodeOwnNotice(notice))}`

/** The code that was painted, as a camera reads it. */
function paintedCode(): string | null {
  const [left, top] = [Math.min(...dark.map(({ x }) => x)) - 24, Math.min(...dark.map(({ y }) => y)) - 24]
  const side = Math.max(...dark.map(({ x, width }) => x + width)) - left + 24
  return readCode(
    dark.map((square) => ({ ...square, x: square.x - left, y: square.y - top })),
    side
  )
}

describe.each([
  ['entered', POSTER],
  ['received', received]
])('a notice that was %s', (_, notice) => {
  beforeEach(() => void ownNotices.keep(notice))

  test('is said on a picture to be unchecked, and not to be of whoever looks at it', async () => {
    show(Picture, { region: '370200', year: '2027' })
    const words = (await screen.findByRole('img')).getAttribute('aria-label')
    expect(words).toContain('应缴 未核对的 450 元，按一份没有核对过的通知，以税务部门收费页面为准')
    expect(words).toContain('依据：手机里录的一份通知。没有人核对过，缴之前先打电话问。')
    expect(`${words}${painted.join('')}`).not.toMatch(/您录入|自己填|自己录|别人发来/)
  })

  test('goes along in the code of a picture', async () => {
    show(Picture, { region: '370200', year: '2027' })
    await screen.findByRole('img')
    expect(paintedCode()).toBe(linkOf(notice))
    expect(painted.join('')).toContain('扫码看这份通知的数字，对过再用')
    expect(painted.join('')).not.toContain('出处')
  })

  test('is said on the sheet to be unchecked beside its figures, and not to be of whoever reads it', () => {
    show(Summary, { region: '370200', year: '2027' })
    const title = document.querySelector('.sheet-a4__title')!
    expect(title).toHaveTextContent('每人缴未核对450元')
    expect(title).toHaveTextContent('2026 年未核对12月31日')
    expect(title).toHaveTextContent('这些数字没有人核对过。缴之前，先打 12366 或 12393 问清楚。')
    const foot = document.querySelector('.sheet-a4__foot')!
    expect(foot).toHaveTextContent('依据：手机里录的一份通知。没有人核对过，缴之前先打电话问。')
    expect(document.querySelector('.sheet-a4')).not.toHaveTextContent(/您录入|您这种|自己填|自己录|别人发来|整理/)
  })

  test('goes along in the code of the sheet', () => {
    show(Summary, { region: '370200', year: '2027' })
    expect(screen.getByRole('img', { name: /这份通知的数字/ })).toHaveAttribute('src', qrImageOf(linkOf(notice)))
    expect(screen.getByText('扫码看这些数字，对过再用')).toBeInTheDocument()
  })
})

test('a sheet promises no cover without a wait to whoever has lapsed, where the notice does not speak of them', () => {
  ownNotices.keep(POSTER)
  show(Summary, { region: '370200', year: '2027' })
  expect(screen.getByText('没断过保的不用等，2027年1月1日起有保障')).toBeInTheDocument()
  // Nothing stands below that could be called what happens after a lapse.
  expect(screen.getByText('缴多少，缴到哪天')).toBeInTheDocument()
  const open = within(screen.getByRole('heading', { name: '通知里没有写的' }).parentElement!)
  expect(open.getByText('断过保的人要等多久，没有写。')).toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: '特殊人群' })).toBeNull()
})

test('a sheet of a notice that speaks of lapses says so on top', () => {
  ownNotices.keep(FULL)
  show(Summary, { region: '620000', year: '2027' })
  expect(screen.getByText('缴多少，缴到哪天，断了会怎样')).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: '断保再参保，要多等' })).toBeInTheDocument()
  expect(document.querySelector('.sheet-a4__foot')).toHaveTextContent('上面写的是甘医保发〔2026〕62号')
})

test('a picture of somebody of the family speaks to its readers as well', async () => {
  ownNotices.keep(received)
  const { id } = add({ region: '370200', resident: { history: [{ year: 2026, scheme: 'resident' }] } })
  show(Picture, { member: id })
  await screen.findByRole('img')
  expect(painted.join('')).toContain('未核对的')
  expect(painted.join('')).not.toMatch(/您录入|别人发来/)
})

test('a notice of so many figures that no phone could read its code has none on a picture', async () => {
  const rows = identities.identities.map(({ id }, i) => ({
    identities: [id],
    tier: 'standard' as const,
    grant: { kind: 'fixed' as const, fen: 35000 - 100 * i },
    paysFen: 10000 + 100 * i
  }))
  const many: OwnNotice = { ...POSTER, facts: { ...POSTER.facts, subsidies: rows } }
  expect(linkOf(many).length).toBeGreaterThan(900)
  expect(sentLink(many)).toBeNull()
  ownNotices.keep(many)
  show(Picture, { region: '370200', year: '2027' })
  await screen.findByRole('img')
  expect(dark).toEqual([])
  expect(painted.join('')).not.toContain('扫码')
})
