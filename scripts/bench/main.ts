/** `npm run bench`: answers compared first, then times, printed as tables. */
import { contenders } from './contenders'
import { libraryCost, planCost } from './growth'
import { questions } from './questions'
import { race } from './race'
import { homeCost } from './village'

const REQUESTS = 1000
const ROUNDS = 5
const LANZHOU = '620102'

async function main(): Promise<void> {
  const times = await race(contenders, questions(REQUESTS), ROUNDS)
  const [ours] = times
  if (ours === undefined) throw new Error('nobody was asked')
  console.log(
    `${REQUESTS} mixed requests, the same answers from all; milliseconds, median of ${ROUNDS} interleaved rounds.
All start from the same raw requests (day, resident, history of years). The other engines hold the tables; the open window
and the missed years are worked out for them in TypeScript (scripts/bench/facts.ts), timed with each answer. Ours
gives amount and waiting with their clauses, certainty and cautions; the others the two figures alone.`
  )
  console.table(
    times.map(({ name, coldMs, warmMs }) => ({
      engine: name,
      'cold ms': rounded(coldMs),
      'warm ms': rounded(warmMs),
      'times ours, cold': rounded(coldMs / ours.coldMs),
      'times ours, warm': rounded(warmMs / ours.warmMs)
    }))
  )
  console.log('one question, by number of policies in the library')
  console.table(
    [5, 50, 500, 5000]
      .map((count) => libraryCost(count, LANZHOU))
      .map(({ policies, firstMs, eachUs }) => ({ policies, 'first ms': rounded(firstMs), 'each µs': rounded(eachUs) }))
  )
  console.log('one plan, by number of years')
  console.table(
    [1, 5, 10, 20, 40]
      .map((years) => planCost(years, LANZHOU))
      .map(({ years, eachUs }) => ({ years, 'each µs': rounded(eachUs) }))
  )
  console.log('the answers on Home, by number of members: those drawn at first, and all')
  console.table(
    [8, 500]
      .map(homeCost)
      .map(({ members, openMs, allMs }) => ({ members, 'at first ms': rounded(openMs), 'all ms': rounded(allMs) }))
  )
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}

void main()
