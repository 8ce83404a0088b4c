/**
 * Server processes that are killed while they send. Between a process and WeChat stands a gate, and the database can hold a
 * process back, so that each kill falls into a step that is known; when in that step, and which step, is random.
 * KILLS: how many; SEED: another sequence.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { countByState } from '@/server/messages/queue'
import { Gate } from './support/gate'
import { Locks } from './support/locks'
import { randomFrom } from '../support/random'
import type { ServerProcess } from '../support/server-process'
import { until } from '../support/until'
import { createWorld, insert, messagesTo, takenBy, usersNamed } from './support/world'

const KILLS = Number(process.env.KILLS ?? 40)
const SEED = Number(process.env.SEED ?? 14)
const MESSAGES = 5000
const WITHDRAWN = 50
/** On their way at once in one process: what a kill can leave unknown. */
const AT_ONCE = 8
/** How long a step that is held lasts at most before the kill, in milliseconds. */
const LATEST_MS = 40

const STEPS = ['before the claim', 'between claim and answer', 'after the answer'] as const
type Step = (typeof STEPS)[number]

test(`of ${MESSAGES} due messages none is sent twice and none is lost without a trace while two server processes are killed ${KILLS} times`, async (t) => {
  const world = await createWorld('kills')
  const { database, wechat, wechatAddress } = world
  const random = randomFrom(SEED)
  const names = ['server-0', 'server-1'] as const
  const gates = [await Gate.before(wechatAddress), await Gate.before(wechatAddress)] as const
  const locks = await Locks.on(world.address)

  const start = (index: 0 | 1) =>
    world.server({
      DATABASE_URL: `${world.address}?application_name=${names[index]}`,
      WECHAT_SERVER: gates[index].address,
      WORKER_CONCURRENCY: String(AT_ONCE),
      // A message that a gate holds is waited for, however slow the machine.
      PLATFORM_TIMEOUT_MS: '600000',
      CLAIM_TIMEOUT_MS: '3600000'
    })

  /** Brings a process to that step, and kills it there. */
  async function killAt(step: Step, index: 0 | 1, server: ServerProcess): Promise<void> {
    const [gate, name] = [gates[index], names[index]]
    const side = random() < 0.5 ? 'request' : 'answer'
    if (step === 'before the claim') await locks.hold('claim', name)
    if (step === 'after the answer') await locks.hold('settle', name)
    gate.set(step === 'between claim and answer' ? side : null)
    await until(async () =>
      step === 'between claim and answer' ? gate.holding(side) > 0 : (await locks.holding(name)) > 0
    )
    await pause(random() * LATEST_MS)
    await server.kill()
    // Of a statement that had begun, the database hears of the end of its process late or at once.
    if (random() < 0.5) await locks.breakOff(name)
    if (step === 'before the claim') await locks.letGo('claim', name)
    if (step === 'after the answer') await locks.letGo('settle', name)
  }

  try {
    const withdrawn = usersNamed('withdrawn', WITHDRAWN)
    withdrawn.forEach((user) => wechat.withdrawn.add(user))
    const users = usersNamed('user', MESSAGES - WITHDRAWN)
    await insert(database, messagesTo([...users, ...withdrawn].sort(() => random() - 0.5)))
    // So that messages are left for the last kill: the process that is not killed sends a share at each.
    const share = Math.floor(MESSAGES / KILLS / 2)
    const steps = Array.from({ length: KILLS }, (_, kill) => ({ step: STEPS[kill % 3]!, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ step }) => step)

    const servers = [await start(0), await start(1)]
    for (const step of steps) {
      const index = random() < 0.5 ? 0 : 1
      gates[1 - index]!.set(null, share)
      await killAt(step, index, servers[index]!)
      servers[index] = await start(index)
    }
    gates.forEach((gate) => gate.set(null))
    await until(async () => (await countByState(database)).waiting === 0)
    await Promise.all(servers.map((server) => server.stop()))
    // Only claims of those that were killed are left, and one that looks for such.
    await world.server({ PLATFORM_TIMEOUT_MS: '1000', CLAIM_TIMEOUT_MS: '3000' })
    await until(async () => (await countByState(database)).claimed === 0)

    const rows = await database.selectFrom('messages').select(['platform_user as user', 'state']).execute()
    const taken = takenBy(wechat)
    const inState = (state: string) => rows.filter((row) => row.state === state).map(({ user }) => user)
    const [sent, refused, unknown] = [inState('sent'), inState('refused'), inState('unknown')]
    const arrived = unknown.filter((user) => taken.has(user))
    for (const step of STEPS) t.diagnostic(`${steps.filter((one) => one === step).length} kills ${step}`)
    t.diagnostic(
      `${sent.length} sent, ${refused.length} refused, ${unknown.length} unknown, of which ${arrived.length} arrived; seed ${SEED}`
    )

    assert.deepEqual(
      [...taken].filter(([, times]) => times > 1),
      []
    )
    assert.equal(sent.length + refused.length + unknown.length, MESSAGES)
    assert.deepEqual(
      sent.filter((user) => !taken.has(user)),
      []
    )
    assert.deepEqual(
      refused.filter((user) => !wechat.withdrawn.has(user)),
      []
    )
    assert.equal(taken.size, sent.length + arrived.length)
    // Only what was on its way when its process was killed.
    assert.ok(unknown.length <= KILLS * AT_ONCE)
  } finally {
    await Promise.all(gates.map((gate) => gate.close()))
    await locks.close()
    await world.end()
  }
})
