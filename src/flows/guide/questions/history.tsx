import { View } from '@tarojs/components'
import { useState } from 'react'
import { yearOf } from '@/calculator'
import { canSayNever, historyYearsFor, isNotPaidYet, isYearPayable } from '@/household'
import type { Claimed, Entered, HistoryAnswer, HistoryScheme } from '@/household'
import { ChooseMany, ChooseOne, Field, Heading } from '@/ui'
import { guide } from '@/ui/text'
import { QuestionFrame } from '@/flows/guide/question-frame'
import { factsOf } from '@/flows/guide/question-view'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { TakenOver } from '@/flows/guide/taken-over'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'
import { oneOf, useEnteredBefore, useKeepEntered } from '@/flows/guide/use-entered'

const words = guide.history

const PAST = [
  { value: 'resident', label: words.resident },
  { value: 'employee', label: words.employee },
  { value: 'other', label: words.other },
  { value: 'none', label: words.none },
  { value: 'unknown', label: words.unknown }
] as const
/** Of a year that may still be paid. */
const OPEN = [
  { value: 'none', label: words.notPaid },
  { value: 'resident', label: words.paid },
  { value: 'unknown', label: words.unknown }
] as const
/** Of one that has begun besides. */
const RUNNING = [
  ...OPEN.slice(0, 2),
  ...PAST.filter(({ value }) => value === 'employee' || value === 'other'),
  ...OPEN.slice(2)
]
const NEVER = [{ value: 'never', label: words.never, hint: words.neverHint }] as const
const CLAIMS = [
  { value: 'no', label: words.no },
  { value: 'yes', label: words.yes },
  { value: 'unknown', label: words.unknown }
] as const

const SCHEMES = PAST.map(({ value }) => value)
const CLAIMED = CLAIMS.map(({ value }) => value)

type Years = Record<number, Partial<Omit<HistoryAnswer, 'year'>>>

/** Each year that the answer depends on: insured or not, and where it counts, whether anything was reimbursed. */
function HistoryQuestion({ view }: QuestionProps) {
  const facts = factsOf(view)
  const asked = historyYearsFor(view.draft, facts)
  const { history = [] } = view.draft.answers
  const before = useEnteredBefore(view, 'history')
  const [never, setNever] = useState(before ? before.never !== undefined : history === 'never')
  const [years, setYears] = useState<Years>(() => {
    if (before) return yearsIn(before, asked)
    const said = history === 'never' ? [] : history
    // Who asks what to pay for a year has not paid for it yet, unless they say so.
    const open = asked.filter((year) => isNotPaidYet(view.draft, facts, year))
    return Object.fromEntries<Years[number]>([
      ...open.map((year) => [year, { scheme: 'none' }] as const),
      ...said.map(({ year, ...known }) => [year, known] as const)
    ])
  })
  useKeepEntered('history', textOf(never, years))
  const { fault, faultAt, submit } = useAnswer('history', { never, ...enteredOf(asked, years) })
  const change = (year: number, known: Years[number]) => setYears({ ...years, [year]: { ...years[year], ...known } })
  const next = () =>
    submit(
      never
        ? 'never'
        : asked.flatMap((year): HistoryAnswer[] => {
            const { scheme, claimed } = years[year] ?? {}
            return scheme === undefined ? [] : [{ year, scheme, ...(scheme === 'resident' && claimed && { claimed }) }]
          })
    )
  const optionsOf = (year: number) => {
    if (!isYearPayable(view.draft, facts, year)) return PAST
    return year <= yearOf(facts.asOf) ? RUNNING : OPEN
  }

  return (
    <QuestionFrame view={view} question="history" fault={fault} onNext={next}>
      <TakenOver view={view} question="history" />
      {canSayNever(view.draft, facts) ? (
        <Field id={fieldId('never')} error={faultAt('never')}>
          <ChooseMany
            label={words.never}
            name="never"
            options={NEVER}
            values={never ? ['never'] : []}
            onChange={(values) => setNever(values.length > 0)}
          />
        </Field>
      ) : null}
      {(never ? [] : asked).map((year) => (
        <Year
          key={year}
          year={year}
          options={optionsOf(year)}
          asksClaim={years[year]?.scheme === 'resident' && facts.claimYears.includes(year)}
          known={years[year]}
          faultAt={faultAt}
          onChange={(known) => change(year, known)}
        />
      ))}
    </QuestionFrame>
  )
}

export const history: QuestionView<'history'> = {
  Page: HistoryQuestion,
  row(history, facts, draft) {
    if (history === 'never') return [words.never]
    const asked = historyYearsFor(draft, facts)
    return history
      .filter(({ year }) => asked.includes(year))
      .map(({ year, scheme, claimed }) =>
        words.line(
          year,
          isYearPayable(draft, facts, year) ? openWord(scheme) : words[scheme],
          facts.claimYears.includes(year) && scheme === 'resident' ? claimWord(claimed) : ''
        )
      )
  }
}

/** What is chosen of each year that is asked about, by the names of its fields. */
function enteredOf(asked: readonly number[], years: Years): Record<string, unknown> {
  return Object.fromEntries<unknown>(
    asked.flatMap((year) => [
      [year, years[year]?.scheme],
      [`${year}.claimed`, [years[year]?.scheme, years[year]?.claimed]]
    ])
  )
}

/** As it is kept before it is handed over. */
function textOf(never: boolean, years: Years): Entered {
  const chosen = Object.entries(years).flatMap(([year, { scheme, claimed }]) => [
    ...(scheme ? [[year, scheme] as const] : []),
    ...(claimed ? [[`${year}.claimed`, claimed] as const] : [])
  ])
  return { ...(never && { never: 'never' }), ...Object.fromEntries(chosen) }
}

function yearsIn(entered: Entered, asked: readonly number[]): Years {
  return Object.fromEntries(
    asked.map((year) => {
      const scheme = oneOf(SCHEMES, entered[year])
      const claimed = oneOf(CLAIMED, entered[`${year}.claimed`])
      return [year, { ...(scheme && { scheme }), ...(claimed && { claimed }) }]
    })
  )
}

interface YearProps {
  year: number
  options: readonly { value: HistoryScheme; label: string }[]
  asksClaim: boolean
  known: Years[number] | undefined
  faultAt: (field: string) => string | undefined
  onChange: (known: Years[number]) => void
}

function Year({ year, options, asksClaim, known, faultAt, onChange }: YearProps) {
  const title = options === PAST ? words.year(year) : words.current(year)
  return (
    <View className="history__year">
      <Heading level={2}>{title}</Heading>
      <Field id={fieldId(String(year))} error={faultAt(String(year))}>
        <ChooseOne<HistoryScheme>
          short
          label={title}
          name={`scheme-${year}`}
          options={options}
          value={known?.scheme}
          onChange={(scheme) => onChange({ scheme })}
        />
      </Field>
      {asksClaim ? (
        <Field
          id={fieldId(`${year}.claimed`)}
          label={words.claimed(year)}
          hint={words.claimedHint}
          error={faultAt(`${year}.claimed`)}
        >
          <ChooseOne<Claimed>
            short
            label={words.claimed(year)}
            name={`claimed-${year}`}
            options={CLAIMS}
            value={known?.claimed}
            onChange={(claimed) => onChange({ claimed })}
          />
        </Field>
      ) : null}
    </View>
  )
}

/** Of a year that may still be paid. */
function openWord(scheme: HistoryScheme): string {
  return scheme === 'none' ? words.notPaid : scheme === 'resident' ? words.paid : words[scheme]
}

function claimWord(claimed: Claimed | undefined): string {
  return claimed === 'yes' ? words.yes : claimed === 'no' ? words.no : words.claimUnknown
}
