/** This project's calculator, with all its explanations. */
import { assess } from '@/calculator'
import type { Contender } from './contender'

export const ours: Contender = {
  name: 'buduanbao',
  prepare: () =>
    Promise.resolve((questions) =>
      Promise.resolve(
        questions.map(({ shelf, query }) => {
          const { amountDue, waiting } = assess(shelf, query)
          return { amountFen: amountDue?.totalFen ?? NaN, waitingDays: waiting.totalDays }
        })
      )
    )
}
