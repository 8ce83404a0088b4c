import { View } from '@tarojs/components'
import { firstDayOf } from '@/calculator'
import type { CoverStart, FiscalShare } from '@/calculator'
import { ofRule } from '@/policy'
import type { Clause, LocalPolicy } from '@/policy'
import { fiscalSharesIn, lastUsefulDay } from '@/app/anonymous-year'
import { Txt } from '@/ui'
import { longDate, policy as policyWords, summary as words } from '@/ui/text'
import { periodWords, windowTitle } from '@/app/clauses/words'
import { ClauseRef } from './facts'

/** Each window as a line of a table: when, what it costs beside the standard, how long one waits, from when one is covered. */
export function Windows({ policy, clauses }: { policy: LocalPolicy; clauses: readonly Clause[] }) {
  const windows = ofRule(clauses, 'windows').flatMap(({ value }) => (value.kind === 'special' ? [] : value))
  return (
    <View className="windows" role="list">
      {windows.map((window) => {
        const { kind, opensOn, closesOn, waiting, price, cover, cautions, basis } = window
        const lastUseful = waiting === null ? null : lastUsefulDay(policy, opensOn)
        const shares = fiscalSharesIn(policy, window)
        return (
          <View key={`${kind} ${closesOn}`} className="windows__row" role="listitem">
            <View className="windows__when">
              <Txt block strong>
                {windowTitle(window)}
              </Txt>
              <Txt block strong>
                {periodWords(window)}
              </Txt>
              {lastUseful === null ? null : (
                <Txt block strong>
                  {words.lastUseful(longDate(lastUseful))}
                </Txt>
              )}
            </View>
            <View className="windows__terms">
              {(waiting ? [words.waits(policyWords.span(waiting.span))] : startLines(policy, cover)).map((line) => (
                <Txt key={line} block>
                  {line}
                </Txt>
              ))}
              {price.own ? <Txt block>{policyWords.amount(price.own.fen)}</Txt> : null}
              {shares.length > 0 ? <Txt block>{words.dearer(shareWords(shares))}</Txt> : null}
              {cautions.map((caution) => (
                <Txt key={caution.code} block size="note">
                  {caution.basis.says}
                </Txt>
              ))}
              <ClauseRef
                sources={[
                  basis,
                  (waiting ?? cover).basis,
                  ...cautions.map((caution) => caution.basis),
                  ...shares.map((share) => share.basis)
                ]}
                notice={policy.notice.number}
              />
            </View>
          </View>
        )
      })}
    </View>
  )
}

/** The first is what is in force when the window opens. */
function shareWords(shares: readonly FiscalShare[]): string[] {
  return shares.map(({ from, fen }, i) => {
    const amount = policyWords.amount(fen)
    return i === 0 ? policyWords.atLeast(amount) : words.share(longDate(from), amount)
  })
}

/** From when one is covered who does not wait. On a wall nobody knows which year is meant, so the year is named. */
function startLines({ benefitYear, lapse, lapseNotStated }: LocalPolicy, cover: CoverStart): string[] {
  if (cover.starts === 'not-stated') return [words.startNotStated]
  const starts = lapse === null && !lapseNotStated ? words.starts : words.startsUnlessLapsed
  const newYear = policyWords.from(longDate(firstDayOf(benefitYear)))
  switch (cover.starts) {
    case 'benefit-year':
      return [starts(newYear)]
    case 'benefit-year-if-paid-before':
      return [starts(words.paidBefore(newYear)), words.paidAfter]
    case 'date':
      return [starts(policyWords.from(longDate(cover.date)))]
    default:
      return [starts(policyWords.starts[cover.starts])]
  }
}
