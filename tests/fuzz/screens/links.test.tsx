/** Every page, opened by any link, over whatever is kept, on any day: a sentence is there, and nothing of it runs. */
import * as fc from 'fast-check'
import { fuzz } from '../fuzz'
import { oddDay, oddText, SCRIPTS } from '../odd'
import { anyShelf, REAL } from '../shelf'
import { prepare, visit } from './page'

const PAGES = [
  ...['pages/home', 'pages/reminders', 'pages/policies', 'pages/me', 'pages/lost'],
  ...[
    'flows/guide',
    'flows/answer',
    'flows/answer/not-eligible',
    'flows/pay',
    'flows/pay/channel',
    'flows/pay/handover',
    'flows/pay/paid',
    'flows/pay/status',
    'flows/plan',
    'flows/plan/ceiling',
    'flows/answer/pay-day',
    'flows/answer/shared-link',
    'flows/notices/search',
    'flows/notices/policy',
    'flows/notices/compare',
    'flows/notices/summary',
    'flows/settings/members',
    'flows/reminders/settings',
    'flows/settings/backup',
    'flows/settings/restore',
    'flows/settings/display',
    'flows/settings/preview',
    'flows/settings/privacy'
  ]
]

const VALUES: Record<string, readonly string[]> = {
  member: ['mother', 'father', 'uncle', 'self', 'nobody'],
  record: ['mother-2026', 'father-2026', 'uncle-2025'],
  records: ['mother-2026', 'father-2026', 'mother-2026,father-2026', 'uncle-2025,uncle-2025,,x'],
  correct: ['1'],
  via: ['bank', 'counter', 'cashier'],
  q: ['region', 'who', 'birth', 'parents', 'insurance', 'months', 'history', 'check', 'tier'],
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
const typed = fc
  .tuple(
    fc.constantFrom(...SCRIPTS),
    fc.constantFrom('\u202e妈妈', '👩‍👩‍👧‍👦', '\u200b妈', '\ud83d妈', '<b>x</b>', 'a"b\'c', '妈妈妈妈妈妈妈妈妈妈妈妈')
  )
  .map(([script, nickname]) => {
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
      'buduanbao/reminders': JSON.stringify({
        ...reminders,
        data: { ...keeping, added: keeping.added.map((one) => ({ ...one, title: script })) }
      })
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

fuzz('links', 100, inputs, async ({ shelf, today, ...page }) => {
  prepare(shelf, today)
  await visit(page)
})
