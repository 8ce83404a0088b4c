import type { AmountDue, AmountLine, Basis } from '@/calculator'
import { amountCertainty, answer, explaining, identities, yuan } from '../text'
import type { Explanation } from './explanation'

/** A line of the amount in words. */
export function lineLabel({ kind, identity, years }: AmountLine): string {
  if (kind === 'subsidy' && identity !== undefined) return answer.subsidyFor(identities[identity].name)
  if (kind === 'repair' && years !== undefined) return answer.repairYears(years)
  return answer.lines[kind]
}

/** How the amount came about: its lines, the sum with the figures filled in, and where each stands. */
export function explainAmount({ totalFen, certainty, lines }: AmountDue): Explanation {
  const { prefix, note } = amountCertainty[certainty]
  return {
    title: explaining.amountTitle(prefix, yuan(totalFen)),
    lines: lines.length > 1 ? lines.map((line) => ({ label: lineLabel(line), value: explaining.single(yuan(line.fen)) })) : [],
    formula: lines.length > 1 ? explaining.sum(terms(lines), yuan(totalFen)) : explaining.single(yuan(totalFen)),
    says: note === '' ? [] : [`${note}。`],
    sources: distinct(lines.map(({ basis }) => basis))
  }
}

/** 400 − 310 + 700 */
function terms(lines: readonly AmountLine[]): string {
  return lines.map(({ fen }, index) => (index === 0 ? yuan(fen) : `${fen < 0 ? '−' : '+'} ${yuan(Math.abs(fen))}`)).join(' ')
}

/** Each clause once, whatever figures stand on it. */
export function distinct(sources: readonly Basis[]): Basis[] {
  const key = ({ notice, clause, says }: Basis) => `${notice}|${clause}|${says}`
  return [...new Map(sources.map((source) => [key(source), source])).values()]
}
