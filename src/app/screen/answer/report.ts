/** What is told about an answer that may be wrong: of an ordinary resident, so that nothing in it is of anybody. */
import type { Assessment, Basis, CivilDate } from '@/calculator'
import { regionPath } from '@/policy'
import { answer, answerDetails, amountWords, common, longDate, report as words, yuan } from '@/ui/text'
import { policyOf } from '@/app/assessed'
import { anonymousYear } from '@/app/anonymous-year'

const { rows } = words

/** @param region one that there is */
export function reportOn(region: string, benefitYear: number, asOf: CivilDate): string {
  const { assessment } = anonymousYear(region, benefitYear, asOf)
  return [
    words.heading,
    words.line(rows.place, regionPath(region).join(''), ''),
    words.line(rows.year, common.benefitYear(benefitYear), ''),
    words.line(rows.edition, editionOf(assessment), ''),
    ...figuresOf(assessment),
    words.write
  ].join('\n')
}

function editionOf(assessment: Assessment): string {
  const policy = policyOf(assessment)
  return policy ? words.edition(policy.notice.number, policy.id, policy.revision) : words.noNotice
}

function figuresOf({ amountDue, nextDeadline, cover, waiting }: Assessment): string[] {
  return [
    ...(amountDue
      ? [
          words.line(
            rows.due,
            `${amountWords(amountDue, 'anybody').prefix}${yuan(amountDue.totalFen)} ${common.yuan}`,
            clausesOf(amountDue.lines.map(({ basis }) => basis))
          )
        ]
      : []),
    ...(nextDeadline ? [words.line(rows.deadline, longDate(nextDeadline.date), clausesOf([nextDeadline.basis]))] : []),
    ...(cover ? [words.line(rows.cover, coverWords(cover), clausesOf([cover.basis]))] : []),
    ...(waiting.totalDays > 0
      ? [words.line(rows.waiting, answer.days(waiting.totalDays), clausesOf(waiting.basis))]
      : [])
  ]
}

function coverWords({ startsOn, endsOn }: NonNullable<Assessment['cover']>): string {
  return startsOn === null
    ? answerDetails.startUnknown(longDate(endsOn))
    : answerDetails.fromTo(longDate(startsOn), longDate(endsOn))
}

function clausesOf(sources: readonly Basis[]): string {
  return [...new Set(sources.map(({ notice, clause }) => `${notice} ${clause}`))].join('、')
}
