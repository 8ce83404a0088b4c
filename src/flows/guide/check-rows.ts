/** The answers as one reads them on the check page. */
import { historyYearsFor, isYearOpen } from '@/household'
import type { Draft, Facts, HistoryAnswer, QuestionId } from '@/household'
import { events, guide, longDate, relations, students, tiers } from '@/ui/text'
import { placeName } from '@/app/assessed'
import { identityNames } from '@/app/clauses/names'

export interface CheckRow {
  question: QuestionId
  label: string
  lines: string[]
}

type Answers = Draft['answers']

/** Answered questions on this draft's way, in their order. */
export function checkRows(draft: Draft, questions: readonly QuestionId[], facts: Facts): CheckRow[] {
  return questions.flatMap((question) => {
    if (question === 'check') return []
    const lines = LINES[question](draft.answers, facts, draft)
    return lines.length > 0 ? [{ question, label: guide.rows[question], lines }] : []
  })
}

const LINES: Record<Exclude<QuestionId, 'check'>, (answers: Answers, facts: Facts, draft: Draft) => string[]> = {
  region: ({ region }) => (region === undefined ? [] : [placeName(region)]),
  who: ({ who }) => (who ? [`${who.nickname}（${relations[who.relation]}）`] : []),
  birth: ({ birth }) => (birth ? [birth.date === undefined ? guide.born(birth.year) : longDate(birth.date)] : []),
  parents: ({ parents }) => (parents ? [guide.parents[parents].label] : []),
  insurance({ insurance }) {
    if (!insurance) return []
    if (insurance.now !== 'employee-ended') return [guide.insurance[insurance.now].label]
    return [insurance.endedOn === null ? guide.endedUnknown : guide.ended(longDate(insurance.endedOn))]
  },
  months({ months }) {
    if (!months) return []
    const { year, paid } = months
    return [guide.monthsLine(year, paid === null ? guide.months.unknown : guide.months.count(paid))]
  },
  student: ({ student }) => (student === undefined ? [] : [students[student].name]),
  situation: ({ situation }) =>
    situation ? orNone(situation.map(({ kind, date }) => guide.event(events[kind].name, longDate(date)))) : [],
  identities: ({ identities }) => (identities ? orNone(identityNames(identities)) : []),
  enrolment: ({ enrolment }) => (enrolment ? [guide.enrolment[enrolment].label] : []),
  history({ history = [] }, facts, draft) {
    if (history === 'never') return [guide.history.never]
    const asked = historyYearsFor(draft, facts)
    return history
      .filter(({ year }) => asked.includes(year))
      .map(({ year, scheme, claimed }) =>
        guide.historyLine(
          year,
          isYearOpen(draft, facts, year) ? openWord(scheme) : guide.history[scheme],
          facts.claimYears.includes(year) && scheme === 'resident' ? claimWord(claimed) : ''
        )
      )
  },
  tier: ({ tier }) => (tier === undefined ? [] : [tiers[tier].name])
}

function orNone(lines: string[]): string[] {
  return lines.length > 0 ? lines : [guide.none]
}

/** Of a year that may still be paid. */
function openWord(scheme: HistoryAnswer['scheme']): string {
  const { notPaid, paid } = guide.history
  return scheme === 'none' ? notPaid : scheme === 'resident' ? paid : guide.history[scheme]
}

function claimWord(claimed: HistoryAnswer['claimed']): string {
  const { yes, no, claimUnknown } = guide.history
  return claimed === 'yes' ? yes : claimed === 'no' ? no : claimUnknown
}
