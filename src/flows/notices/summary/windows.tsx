import { View } from '@tarojs/components'
import type { CoverStart } from '@/calculator'
import type { LocalPolicy } from '@/policy'
import { Txt } from '@/ui'
import { longDate, policy as policyWords, summary as words, windows as windowNames } from '@/ui/text'
import { ClauseRef } from './clause-ref'

/** Each window as a line of a table: when, what it costs beside the standard, how long one waits, from when one is covered. */
export function Windows({ policy: { windows, fiscalShares, benefitYear, notice, lapse } }: { policy: LocalPolicy }) {
  const starts = lapse === null ? words.starts : words.startsUnlessLapsed
  return (
    <View className="windows" role="list">
      {windows.map(({ kind, opensOn, closesOn, waiting, cover, price, cautions, basis }) => {
        const dates =
          opensOn === null
            ? policyWords.untilOnly(longDate(closesOn))
            : policyWords.fromTo(longDate(opensOn), longDate(closesOn))
        const shares = price.fiscalShare ? sharesIn(fiscalShares, opensOn, closesOn) : []
        return (
          <View key={`${kind} ${closesOn}`} className="windows__row" role="listitem">
            <View className="windows__when">
              <Txt block strong>
                {windowNames[kind]}
              </Txt>
              <Txt block strong>
                {dates}
              </Txt>
            </View>
            <View className="windows__terms">
              <Txt block>
                {waiting ? words.waits(policyWords.span(waiting.span)) : starts(startWords(cover, benefitYear))}
              </Txt>
              {shares.length > 0 ? <Txt block>{words.dearer(shares.map(({ words: share }) => share))}</Txt> : null}
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
                notice={notice.number}
              />
            </View>
          </View>
        )
      })}
    </View>
  )
}

/** What late payers bear besides: in force when the window opens, and what replaces it before it closes. */
function sharesIn(shares: LocalPolicy['fiscalShares'], opensOn: string | null, closesOn: string) {
  const atFirst = shares.filter(({ from }) => from <= (opensOn ?? from)).slice(-1)
  const later = shares.filter(({ from }) => opensOn !== null && opensOn < from && from <= closesOn)
  return [
    ...atFirst.map(({ fen, basis }) => ({ words: policyWords.atLeast(policyWords.amount(fen)), basis })),
    ...later.map(({ from, fen, basis }) => ({ words: words.share(longDate(from), policyWords.amount(fen)), basis }))
  ]
}

/** On a wall nobody knows which year is meant. */
function startWords(cover: CoverStart, benefitYear: number): string {
  if (cover.starts === 'benefit-year') return policyWords.from(longDate(`${benefitYear}-01-01`))
  return cover.starts === 'date' ? policyWords.from(longDate(cover.date)) : policyWords.starts[cover.starts]
}
