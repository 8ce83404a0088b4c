/** Every page, opened by any link, over whatever is kept, on any day: a sentence is there, and nothing of it runs. */
import { act, cleanup, render } from '@testing-library/react'
import Taro from '@tarojs/taro'
import * as fc from 'fast-check'
import type { ComponentType } from 'react'
import { shell } from '@/shell'
import { crash } from '@/ui/text'
import { useRouter } from '../../doubles/taro'
import { fuzz } from '../fuzz'
import { CANARY, oddDay, oddText, SCRIPTS } from '../odd'
import { anyShelf, NAMES, REAL } from '../shelf'

interface PageModule {
  default: ComponentType
}

const pageAt = (name: string) => jest.requireActual<PageModule>(`../../../src/pages/${name}/index`).default

const PAGES = [
  ...['home', 'reminders', 'policies', 'me', 'lost'],
  ...[
    'guide', 'answer', 'not-eligible', 'pay', 'channel', 'handover', 'paid', 'status', 'skip', 'ready', 'search', 'policy', 'compare', 'summary',
    'members', 'reminder-settings', 'backup', 'restore', 'display', 'preview', 'privacy'
  ].map((name) => `inner/${name}`)
]

const VALUES: Record<string, readonly string[]> = {
  member: ['mother', 'father', 'uncle', 'self', 'nobody'],
  record: ['mother-2026', 'father-2026', 'uncle-2025'],
  records: ['mother-2026', 'father-2026', 'mother-2026,father-2026', 'uncle-2025,uncle-2025,,x'],
  correct: ['1'],
  via: ['bank', 'counter', 'cashier'],
  q: ['region', 'who', 'birth', 'history', 'check', 'tier'],
  id: ['gansu-2026', 'hunan-2025', 'national-2026'],
  section: ['windows', 'channels'],
  a: ['gansu-2026', 'gansu-2024'],
  b: ['hunan-2025', 'chongqing-fuling-2025'],
  region: ['620102', '430104', '500102', '110000', '999999'],
  year: ['2025', '2026', '2099', '1999', '20260'],
  policy: ['gansu-2026', 'x-2026'],
  version: ['1', '2', '999999', '-1']
}

const parameters = fc.record(
  Object.fromEntries(
    Object.entries(VALUES).map(([name, values]) => [
      name,
      fc.oneof({ arbitrary: fc.constantFrom(...values), weight: 3 }, { arbitrary: oddText, weight: 1 })
    ])
  ),
  { requiredKeys: [] }
)

/** What a resident may have typed, in everything that is kept of them: of the right shape, and hostile. */
const typed = fc.tuple(fc.constantFrom(...SCRIPTS), fc.constantFrom('\u202e妈妈', '👩‍👩‍👧‍👦', '\u200b妈', '\ud83d妈', '<b>x</b>', 'a"b\'c', '妈妈妈妈妈妈妈妈妈妈妈妈')).map(([script, nickname]) => {
  const [members] = REAL.members!
  const [payments] = REAL.payments!
  const [reminders] = REAL.reminders!
  const spoken = (members!.data as object[]).map((member) => ({ ...member, nickname }))
  const paid = (payments!.data as { paid: object | null; channel: object | null }[]).map((record) => ({
    ...record,
    paid: record.paid && { ...record.paid, receipt: script },
    channel: record.channel && { ...record.channel, name: script }
  }))
  const keeping = reminders!.data as { added: object[] }
  return {
    'buduanbao/members': JSON.stringify({ ...members, data: spoken }),
    'buduanbao/payments': JSON.stringify({ ...payments, data: paid }),
    'buduanbao/reminders': JSON.stringify({ ...reminders, data: { ...keeping, added: keeping.added.map((one) => ({ ...one, title: script })) } })
  }
})

const inputs = fc.record({
  page: fc.constantFrom(...PAGES),
  parameters,
  shelf: fc.oneof({ arbitrary: anyShelf, weight: 2 }, { arbitrary: typed, weight: 1 }),
  today: oddDay,
  /** Which buttons are pressed, counted round and round. */
  presses: fc.array(fc.nat(30), { maxLength: 2 })
})

/** The phone as it would be had all this been there when the app was started. */
function prepare(shelf: Record<string, string>, today: string): void {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(`${today}T09:00:00+08:00`))
  shell.eraseAll()
  for (const [key, text] of Object.entries(shelf)) Taro.setStorageSync(key, text)
  for (const name of NAMES) if (!(`buduanbao/${name}` in shelf)) Taro.removeStorageSync(`buduanbao/${name}`)
  shell.refreshDay()
  shell.reload()
}

/** What a text of the data has become that is no text. */
function foreign(root: HTMLElement): string[] {
  const elements = [...root.querySelectorAll('*')]
  return elements.flatMap((element) => {
    const tag = element.tagName.toLowerCase()
    const bad = ['script', 'iframe', 'object', 'embed', 'link', 'style', 'base', 'form', 'svg', 'b', 'meta'].includes(tag) ? [tag] : []
    const attributes = [...element.attributes].filter(
      ({ name, value }) => name.startsWith('on') || (['href', 'src', 'srcdoc', 'style', 'action'].includes(name) && /javascript:|text\/html|pwned/i.test(value))
    )
    return [...bad, ...attributes.map(({ name, value }) => `${tag} ${name}=${value}`)]
  })
}

function expectAlive(root: HTMLElement): void {
  expect(foreign(root)).toEqual([])
  expect(root.textContent).toMatch(/[\u4e00-\u9fff]{2}/)
  expect(root.textContent).not.toContain(crash.title)
  expect(globalThis).not.toHaveProperty(CANARY)
}

fuzz('links', 150, inputs, async ({ page, parameters: params, shelf, today, presses }) => {
  // React tells here of what it has caught, and of two things that it cannot tell apart.
  const complaints: unknown[] = []
  jest.spyOn(console, 'error').mockImplementation((...all: unknown[]) => void complaints.push(all.map(String).join(' ').slice(0, 600)))
  prepare(shelf, today)
  useRouter.mockReturnValue({ path: '', params })
  const Page = pageAt(page)
  const { container } = render(<Page />)
  try {
    expectAlive(container)
    for (const which of presses) {
      const buttons = [...container.querySelectorAll<HTMLElement>('[role="button"], button')]
      const button = buttons[which % Math.max(1, buttons.length)]
      if (button) await act(async () => { button.click(); await Promise.resolve() })
      expectAlive(container)
    }
    expect(complaints).toEqual([])
  } finally {
    cleanup()
  }
})
