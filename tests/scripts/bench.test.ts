/** The short version of `npm run bench`: that it compares equal answers, and that a question touches no more policies in a larger library. */
import { assess } from '@/calculator'
import { createLibrary, shelfEntry } from '@/policy'
import { regions } from '@/policy/bundled'
import { contenders } from '../../scripts/bench/contenders'
import { generatedPolicies } from '../../scripts/bench/growth'
import { questions } from '../../scripts/bench/questions'
import { race } from '../../scripts/bench/race'

const asked = questions(40)

test.each(contenders)('the contender "$name" answers as the calculator does', async ({ prepare }) => {
  const [ours] = contenders
  const expected = await (await ours!.prepare())(asked)
  const ask = await prepare()
  expect(await ask(asked)).toEqual(expected)
})

test('the questions of the benchmark are mixed: free, cheap, late, and long waits', async () => {
  const outcomes = await (await contenders[0]!.prepare())(asked)
  const amounts = new Set(outcomes.map(({ amountFen }) => amountFen))
  const waits = new Set(outcomes.map(({ waitingDays }) => waitingDays))
  // 0: subsidised in full; 40000: Gansu's premium; 107000: 400 + 670 in Fuling's summer.
  expect([0, 40000, 107000].filter((fen) => !amounts.has(fen))).toEqual([])
  // 90 fixed; 150 = 90 + 30 x 2; 210 = 90 + 30 x 4.
  expect([0, 90, 150, 210].filter((days) => !waits.has(days))).toEqual([])
})

test('the benchmark refuses a race between different answers', async () => {
  const wrong = { name: 'wrong', prepare: () => Promise.resolve(() => Promise.resolve([])) }
  await expect(race([contenders[0]!, wrong], asked.slice(0, 1), 1)).rejects.toThrow('wrong answers something else')
})

/** How many policies of a library as large as this a question about Lanzhou looks at, once the indexes are built. */
function policiesTouched(count: number): number {
  const touched = new Set<string>()
  const watched = generatedPolicies(count).map(
    ({ open }) =>
      new Proxy(open(), {
        get(target, key): unknown {
          touched.add(target.id)
          return Reflect.get(target, key)
        }
      })
  )
  const { shelfFor } = createLibrary(watched.map(shelfEntry), regions)
  // In Hunan, so that the indexes are there and Gansu's policies are still unopened.
  shelfFor('430100')
  touched.clear()
  assess(shelfFor('620102'), { asOf: '2025-11-01', resident: {} })
  return touched.size
}

test('a question touches as many policies in a library of 5,000 as in one of 5', () => {
  expect(policiesTouched(5)).toBeGreaterThan(0)
  expect(policiesTouched(5000)).toBe(policiesTouched(5))
})
