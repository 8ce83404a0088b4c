import type { AmountDue, AmountLine } from '@/calculator'
import { identityOf } from '@/policy'
import { amountWords, answer, explaining, yuan } from '@/ui/text'
import { distinct } from './explanation'
import type { Explanation } from './explanation'

/** A line of the amount in words. What an own notice takes off may also be a price of its own, so it is not called a subsidy. */
export function lineLabel({ kind, identity, years, basis }: AmountLine): string {
  const named = identity === undefined ? undefined : identityOf(identity)
  if (kind === 'subsidy' && named) {
    return (basis.certainty === 'entered' ? answer.lessFor : answer.subsidyFor)(named.label)
  }
  if (kind === 'repair' && years !== undefined) return answer.repairYears(years)
  return answer.lines[kind]
}

/** How the amount came about: its lines, the sum with the figures filled in, and where each stands. */
export function explainAmount(amount: AmountDue): Explanation {
  const { totalFen, certainty, lines } = amount
  const { prefix, note } = amountWords(amount)
  const several = lines.some(({ choiceBasis }) => choiceBasis !== undefined)
  return {
    title: explaining.amountTitle(prefix, yuan(totalFen)),
    lines:
      lines.length > 1
        ? lines.map((line) => ({ label: lineLabel(line), value: explaining.single(yuan(line.fen)) }))
        : [],
    formula: lines.length > 1 ? explaining.sum(terms(lines), yuan(totalFen)) : explaining.single(yuan(totalFen)),
    says: [
      lines.length > 1
        ? `${lines.map(inWords).join('，')}。`
        : certainty === 'exact'
          ? explaining.plainPremium
          : explaining.openPremium,
      ...(several ? [explaining.highestSubsidy] : []),
      ...(note === '' ? [] : [`${note}。`])
    ],
    sources: distinct(
      lines.flatMap(({ basis, figureBasis, choiceBasis }) =>
        [basis, figureBasis, choiceBasis].flatMap((one) => one ?? [])
      )
    )
  }
}

/** 400 − 310 + 700 */
export function terms(lines: readonly { fen: number }[]): string {
  return lines
    .map(({ fen }, index) => (index === 0 ? yuan(fen) : `${fen < 0 ? '−' : '+'} ${yuan(Math.abs(fen))}`))
    .join(' ')
}

function inWords({ kind, fen, years }: AmountLine): string {
  const amount = yuan(Math.abs(fen))
  return kind === 'repair' ? explaining.lineWords.repair(amount, years ?? 1) : explaining.lineWords[kind](amount)
}
