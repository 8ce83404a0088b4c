/** Publishing and rolling back, with phones that ask the running server by the app's own client. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assess } from '@/calculator'
import type { Policy } from '@/policy'
import type { Database } from '@/server/database/database'
import { differences } from '@/server/publishing/differences'
import { proposeNew, proposeOlder, type Proposal } from '@/server/publishing/proposal'
import { publish } from '@/server/publishing/publish'
import example from '../policies/example/policies/zhejiang-example/2027.json'
import { newKeys, phone, policyOf, type Phone } from '../operator/feed/support'
import { startApp } from './start'
import { migratedDatabase } from './support/migrated'

const key = newKeys()
const AT = new Date('2026-10-10T08:00:00Z')
const basis = { notice: '甘医保发〔2025〕62号', clause: '二(二)', certainty: 'stated', says: '每人一年交410元。' }

/** The notice of Gansu with another premium; the project's own has 400 yuan and revision 2. */
const gansu = (revision: number, fen: number) =>
  policyOf('gansu-2026', revision, { premiums: [{ tier: 'standard', fen, basis }] })
const newPlace = example as unknown as Policy

let database: Database
let close: () => Promise<void>
before(async () => {
  ;({ database, close } = await migratedDatabase())
})
after(() => close())

const signing = () => ({ database, key, today: '2026-10-10' })
const say = async (proposed: Promise<Proposal>) => {
  const proposal = await proposed
  await publish(database, proposal, AT)
  return proposal
}
const refusal =
  (...problems: (string | RegExp)[]) =>
  (error: unknown) => {
    const found = (error as { problems: string[] }).problems
    assert.equal(found.length, problems.length, found.join('\n'))
    found.forEach((problem, i) => assert.match(problem, new RegExp(problems[i] ?? '')))
    return true
  }

/** What the phone's app made of the feed, and what it answers in Lanzhou. */
async function onStart({ feed, library, last }: Phone) {
  await feed.check()
  const { inUse } = feed.state.getState()
  const { amountDue } = assess(library.shelfFor('620102'), { asOf: '2025-11-01', resident: {} })
  const { kind, fault } = last() as { kind: string; fault?: { code: string } }
  return { kind, ...(fault && { fault: fault.code }), version: inUse?.version, fen: amountDue?.totalFen }
}
const knows = ({ library }: Phone, id: string) => library.policyById(id)?.revision

test('what is published, rolled back and published again reaches every phone, whatever it has seen of it', async (t) => {
  let clock = 0
  const { address } = await startApp(t, database, { now: () => (clock += 1000) })
  const aPhone = () => phone({ url: `${address}/feed`, publicKey: key.publicKey })
  const [always, onlyFirst, onlySecond] = [aPhone(), aPhone(), aPhone()]

  assert.deepEqual(await onStart(always), { kind: 'failed', fault: 'bad-status', version: undefined, fen: 40000 })

  await say(proposeNew([gansu(3, 41000)], signing()))
  for (const one of [always, onlyFirst]) {
    assert.deepEqual(await onStart(one), { kind: 'accepted', version: 1, fen: 41000 })
  }
  assert.equal((await onStart(always)).kind, 'unchanged')

  // The second feed holds what the first held but for what replaces it.
  await say(proposeNew([newPlace], signing()))
  await say(proposeNew([gansu(4, 42000)], signing()))
  for (const one of [always, onlySecond]) {
    assert.deepEqual(await onStart(one), { kind: 'accepted', version: 3, fen: 42000 })
    assert.equal(knows(one, 'example-2027'), 1)
  }

  // Back to the first: its premium in a revision that no phone has seen, and no other place.
  const back = await say(proposeOlder(1, signing()))
  assert.deepEqual(back.after, [gansu(5, 41000)])
  for (const one of [always, onlyFirst, onlySecond, aPhone()]) {
    assert.deepEqual(await onStart(one), { kind: 'accepted', version: 4, fen: 41000 })
    assert.equal(knows(one, 'example-2027'), undefined)
  }

  // Forward again to what was given up; what nobody changed meanwhile keeps its edition.
  const again = await say(proposeOlder(3, signing()))
  assert.deepEqual(again.after, [newPlace, gansu(6, 42000)])
  for (const one of [always, onlyFirst, aPhone()]) {
    assert.deepEqual(await onStart(one), { kind: 'accepted', version: 5, fen: 42000 })
    assert.equal(knows(one, 'example-2027'), 1)
  }

  await assert.rejects(
    proposeNew([gansu(4, 42000)], signing()),
    refusal('gansu-2026 was changed: raise its "revision" to 7.')
  )
  await say(proposeNew([gansu(7, 43000)], signing()))
  assert.deepEqual(await onStart(onlySecond), { kind: 'accepted', version: 6, fen: 43000 })
  assert.deepEqual(await onStart(aPhone()), { kind: 'accepted', version: 6, fen: 43000 })

  const audit = await database.selectFrom('audit').select(['at', 'act', 'details']).orderBy('id').execute()
  assert.deepEqual(audit.slice(2, 4), [
    {
      at: AT,
      act: 'published',
      details: { version: 3, note: 'gansu-2026/4', policies: ['example-2027/1', 'gansu-2026/4'] }
    },
    { at: AT, act: 'rolled-back', details: { version: 4, note: 'what version 1 held', policies: ['gansu-2026/5'] } }
  ])
})

test('what is published already, in use or unknown is not published', async () => {
  await assert.rejects(proposeNew([gansu(7, 43000)], signing()), refusal('All of this is published already.'))
  await assert.rejects(proposeOlder(6, signing()), refusal('Version 6 is in use.'))
  await assert.rejects(proposeOlder(99, signing()), refusal('There is no version 99.'))
})

test('a policy that was changed without another revision is not published', async () => {
  const changed = refusal('gansu-2026 was changed: raise its "revision" to 8.')
  await assert.rejects(proposeNew([gansu(7, 43100)], signing()), changed)
  await assert.rejects(proposeNew([gansu(2, 43100)], signing()), changed)
})

test('of two who publish at once one is told of the other', async () => {
  const [mine, yours] = [await proposeNew([gansu(8, 44000)], signing()), await proposeNew([gansu(8, 45000)], signing())]
  await publish(database, yours, AT)
  await assert.rejects(publish(database, mine, AT), refusal('Somebody else has published version 7 meanwhile.'))
  const count = await database
    .selectFrom('audit')
    .select(({ fn }) => fn.countAll().as('rows'))
    .executeTakeFirst()
  assert.deepEqual(count, { rows: 7 })
})

test('nothing is signed on the word of a database: what another key signed, or nobody, is not carried over', async () => {
  const other = { ...signing(), key: newKeys() }
  await assert.rejects(proposeNew([gansu(9, 46000)], other), refusal('Version 7 would be refused: .*bad-signature'))
  await assert.rejects(proposeOlder(1, { ...other, isAnotherKey: true }), refusal('Version 1 would be .*bad-signature'))
  const fresh = await proposeNew([gansu(9, 46000)], { ...other, isAnotherKey: true })
  assert.deepEqual([fresh.version, fresh.after], [8, [gansu(9, 46000)]])

  const { envelope } = await database
    .selectFrom('feed_versions')
    .select('envelope')
    .where('version', '=', 7)
    .executeTakeFirstOrThrow()
  const forged = envelope.replace('二(二)', '三(三)')
  await database.updateTable('feed_versions').set({ envelope: forged }).where('version', '=', 7).execute()
  await assert.rejects(proposeNew([gansu(9, 46000)], signing()), refusal('Version 7 would be refused: .*bad-signature'))
  await database.updateTable('feed_versions').set({ envelope }).where('version', '=', 7).execute()
})

test('a feed that phones could not keep is not published', async () => {
  const long = { ...gansu(9, 46000), title: 'x'.repeat(400_000) }
  await assert.rejects(proposeNew([long], signing()), refusal('The feed would be refused: .*too-large'))
})

test('a dearer premium is shown for the residents who would pay it, on the days that the notice names', () => {
  const lines = differences({ before: [], after: [gansu(3, 41000)] })
  assert.equal(lines[0], 'gansu-2026: revision 2 -> revision 3')
  assert.match(lines[1] ?? '', /^ {2}Rules that differ: premium\/1, subsidy\//)
  // 甘医保发〔2025〕62号: collected from 15 October to the end of the year; whoever has lapsed waits 90 days.
  assert.deepEqual(lines.slice(2, 9), [
    '  On 2025-10-15, in 620000:',
    '    insured every year; never insured; born 30 days ago',
    '      before: concentrated, 2025-10-15 to 2025-12-31, window-closes 2025-12-31, exact 400.00 yuan, waits 0 days, covered from 2026-01-01',
    '      after:  concentrated, 2025-10-15 to 2025-12-31, window-closes 2025-12-31, exact 410.00 yuan, waits 0 days, covered from 2026-01-01',
    '    missed the last year; missed the last two years',
    '      before: concentrated, 2025-10-15 to 2025-12-31, window-closes 2025-12-31, exact 400.00 yuan, waits 90 days, covered from 2026-04-01',
    '      after:  concentrated, 2025-10-15 to 2025-12-31, window-closes 2025-12-31, exact 410.00 yuan, waits 90 days, covered from 2026-04-01'
  ])
})

test('the first notice of a place is shown against nothing, and the end of one against what phones were built with', () => {
  const first = differences({ before: [], after: [newPlace] })
  assert.equal(first[0], 'example-2027: none -> revision 1')
  assert.ok(first.some((line) => line.trimStart().startsWith('before: a place that the app does not know')))
  const dropped = differences({ before: [gansu(3, 41000)], after: [] })
  assert.equal(dropped[0], 'gansu-2026: revision 3 -> revision 2')
  assert.ok(dropped.some((line) => /after: .* exact 400\.00 yuan/.test(line)))
})

test('words alone change no answer, and this is said', () => {
  const lines = differences({ before: [], after: [policyOf('gansu-2026', 3, { title: '另一个题目' })] })
  assert.deepEqual(lines, [
    'gansu-2026: revision 2 -> revision 3',
    '  None of the example residents is told anything else.'
  ])
})
