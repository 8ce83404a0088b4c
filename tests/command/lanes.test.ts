import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inLanes } from '../../scripts/lib/lanes.mjs'
import type { Task } from '../../scripts/lib/lanes.mjs'

/** Work that ends when told to; what began and ended is written down. */
function workshop() {
  const log: string[] = []
  const ends = new Map<string, (error?: Error) => void>()
  const task = (name: string, order: Omit<Task, 'name' | 'run'> = {}): Task => ({
    name,
    ...order,
    run: () =>
      new Promise<void>((resolve, reject) => {
        log.push(name)
        ends.set(name, (error) => {
          log.push(`${name}.`)
          if (error) reject(error)
          else resolve()
        })
      })
  })
  const end = async (name: string, error?: Error) => {
    ends.get(name)!(error)
    await new Promise(setImmediate) // whatever follows from it has begun
  }
  return { log, task, end }
}

const nothing = () => undefined

test('as many run at once as there are lanes, in the order of the list', async () => {
  const { log, task, end } = workshop()
  const all = inLanes([task('a'), task('b'), task('c')], 2, nothing)
  assert.deepEqual(log, ['a', 'b'])
  await end('b')
  assert.deepEqual(log, ['a', 'b', 'b.', 'c'])
  await end('a')
  await end('c')
  await all
})

test('one lane runs one after the other', async () => {
  const { log, task, end } = workshop()
  const all = inLanes([task('a'), task('b')], 1, nothing)
  await end('a')
  await end('b')
  await all
  assert.deepEqual(log, ['a', 'a.', 'b', 'b.'])
})

test('a task waits for those it comes after, and lets later ones go ahead', async () => {
  const { log, task, end } = workshop()
  const all = inLanes([task('a'), task('b', { after: ['a'] }), task('c')], 2, nothing)
  assert.deepEqual(log, ['a', 'c'])
  await end('a')
  assert.deepEqual(log, ['a', 'c', 'a.', 'b'])
  await end('b')
  await end('c')
  await all
})

test('a task that wants to be alone comes when nothing else runs, and nothing joins it', async () => {
  const { log, task, end } = workshop()
  const all = inLanes([task('alone', { alone: true }), task('a'), task('late', { after: ['alone'] })], 2, nothing)
  assert.deepEqual(log, ['a'])
  await end('a')
  assert.deepEqual(log, ['a', 'a.', 'alone'])
  await end('alone')
  await end('late')
  await all
  assert.deepEqual(log, ['a', 'a.', 'alone', 'alone.', 'late', 'late.'])
})

test('the first failure stops what is under way, begins nothing more, and is the one told', async () => {
  const { log, task, end } = workshop()
  const first = new Error('first')
  const all = inLanes([task('a'), task('b'), task('c')], 2, () => void end('b', new Error('stopped')))
  await Promise.all([assert.rejects(all, first), end('a', first)])
  assert.deepEqual(log, ['a', 'b', 'a.', 'b.'])
})

test('tasks that wait for something that is not there are an error', async () => {
  const { task } = workshop()
  await assert.rejects(inLanes([task('a', { after: ['nowhere'] })], 2, nothing), /Nothing lets these begin: a/)
})
