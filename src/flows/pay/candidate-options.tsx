import { isFree } from '@/calculator'
import { toConfirm } from '@/payment'
import type { Warning } from '@/payment'
import { ChooseMany, Field, Notice } from '@/ui'
import { amountWords, common, dateNear, pay, payConfirms, untilWords, yuan } from '@/ui/text'
import { placeName } from '@/app/assessed'
import { confirmKey } from '@/app/candidates'
import type { Candidate } from '@/app/candidates'
import { MoreRows, usePaged } from '@/app/screen/paged'
import { warningWords } from '@/app/warnings'
import { shortCoverWords, startWords } from '@/app/year-words'

interface Props {
  label: string
  name: string
  candidates: readonly Candidate[]
  chosen: readonly string[]
  /** What was ticked, by `confirmKey`. */
  known: readonly string[]
  asOf: string
  errorAt: (field: string) => string | undefined
  onChoose: (keys: string[]) => void
  onKnow: (keys: string[]) => void
}

/** Members to choose, each with amount and last day; what has to be known first stands below whoever is chosen. */
export function CandidateOptions({ label, name, candidates, chosen, known, asOf, errorAt, onChoose, onKnow }: Props) {
  const list = usePaged(candidates)
  const mine = chosen.filter((key) => candidates.some((candidate) => candidate.key === key))
  const others = chosen.filter((key) => !mine.includes(key))
  return (
    <>
      <ChooseMany
        label={label}
        name={name}
        values={mine}
        onChange={(keys) => onChoose([...others, ...keys])}
        options={list.rows.map((candidate) => ({
          value: candidate.key,
          label: candidate.member.nickname,
          aside: asideWords(candidate),
          hint: hintWords(candidate, asOf, chosen.includes(candidate.key)),
          below:
            toConfirm(candidate.warnings).length > 0 && chosen.includes(candidate.key) ? (
              <Confirms candidate={candidate} known={known} asOf={asOf} errorAt={errorAt} onKnow={onKnow} />
            ) : null
        }))}
      />
      <MoreRows paged={list} />
    </>
  )
}

function asideWords({ assessment: { amountDue } }: Candidate): string {
  if (amountDue === null) return ''
  if (isFree(amountDue)) return pay.nothing(amountWords(amountDue).prefix)
  return pay.amount(amountWords(amountDue).prefix, yuan(amountDue.totalFen))
}

/** What is said before it is chosen, too: paying may buy nothing. */
const SAID_FIRST: readonly Warning['kind'][] = ['wait-outlasts-cover', 'ask-first']

function hintWords(
  { member, year, warnings, assessment: { amountDue, benefitYear, nextDeadline } }: Candidate,
  asOf: string,
  isChosen: boolean
): string {
  const paid = year.record?.paid
  const when = paid
    ? pay.paidLine(dateNear(paid.on, asOf), yuan(paid.amountFen))
    : nextDeadline && untilWords(nextDeadline, amountDue, asOf)
  const little = paid ? null : shortCoverWords(year)
  const start = paid ? null : startWords(year)
  const before =
    paid || isChosen
      ? []
      : warnings.filter(({ kind }) => SAID_FIRST.includes(kind)).map((one) => warningWords(one, asOf))
  return [`${placeName(member.region)} · ${common.benefitYear(benefitYear)}`, when, little, start, ...before]
    .filter(Boolean)
    .join('\n')
}

type ConfirmProps = Pick<Props, 'known' | 'asOf' | 'errorAt' | 'onKnow'> & { candidate: Candidate }

function Confirms({ candidate, known, asOf, errorAt, onKnow }: ConfirmProps) {
  return (
    <>
      {toConfirm(candidate.warnings).map((warning) => {
        const key = confirmKey(candidate, warning)
        return (
          <Field key={key} id={key} error={errorAt(key)}>
            <Notice tone={warning.kind === 'already-paid' || warning.kind === 'under-way' ? 'red' : 'amber'} live>
              {warningWords(warning, asOf)}
            </Notice>
            <ChooseMany
              label={candidate.member.nickname}
              name={key}
              options={[{ value: key, label: payConfirms[warning.kind] }]}
              values={known.filter((one) => one === key)}
              onChange={(ticked) => onKnow([...known.filter((one) => one !== key), ...ticked])}
            />
          </Field>
        )
      })}
    </>
  )
}
