/** The answers as one reads them on the check page. */
import type { Draft, Facts, QuestionId } from '@/household'
import { events, guide, identities, longDate, relations, students, tiers } from '@/ui/text'
import { placeName } from '../../shared/assessed'

export interface CheckRow {
  question: QuestionId
  label: string
  lines: string[]
}

type Answers = Draft['answers']

/** Answered questions on this draft's way, in their order. */
export function checkRows({ answers }: Draft, questions: readonly QuestionId[], facts: Facts): CheckRow[] {
  return questions.flatMap((question) => {
    if (question === 'check') return []
    const lines = LINES[question](answers, facts)
    return lines.length > 0 ? [{ question, label: guide.rows[question], lines }] : []
  })
}

const LINES: Record<Exclude<QuestionId, 'check'>, (answers: Answers, facts: Facts) => string[]> = {
  region: ({ region }) => (region === undefined ? [] : [placeName(region)]),
  who: ({ who }) => (who ? [`${who.nickname}（${relations[who.relation]}）`] : []),
  birth: ({ birth }) => (birth ? [birth.date === undefined ? guide.born(birth.year) : longDate(birth.date)] : []),
  insurance({ insurance }) {
    if (!insurance) return []
    return [insurance.now === 'employee-ended' ? guide.ended(longDate(insurance.endedOn)) : guide.insurance[insurance.now].label]
  },
  student: ({ student }) => (student === undefined ? [] : [students[student].name]),
  situation: ({ situation }) =>
    situation ? orNone(situation.map(({ kind, date }) => guide.event(events[kind].name, longDate(date)))) : [],
  identities: ({ identities: chosen }) => (chosen ? orNone(chosen.map((identity) => identities[identity].name)) : []),
  enrolment: ({ enrolment }) => (enrolment ? [guide.enrolment[enrolment].label] : []),
  history: ({ history = [] }, { historyYears, benefitYear, claimYears }) =>
    history
      .filter(({ year }) => historyYears.includes(year))
      .map(({ year, scheme, claimed }) =>
        year === benefitYear
          ? guide.historyLine(year, currentWord(scheme), '')
          : guide.historyLine(year, guide.history[scheme], claimYears.includes(year) && scheme === 'resident' ? claimWord(claimed) : '')
      ),
  tier: ({ tier }) => (tier === undefined ? [] : [tiers[tier].name])
}

function orNone(lines: string[]): string[] {
  return lines.length > 0 ? lines : [guide.none]
}

function currentWord(scheme: NonNullable<Answers['history']>[number]['scheme']): string {
  const { notPaid, paid } = guide.history
  return scheme === 'none' ? notPaid : scheme === 'resident' ? paid : guide.history[scheme]
}

function claimWord(claimed: NonNullable<Answers['history']>[number]['claimed']): string {
  const { yes, no, claimUnknown } = guide.history
  return claimed === 'yes' ? yes : claimed === 'no' ? no : claimUnknown
}
