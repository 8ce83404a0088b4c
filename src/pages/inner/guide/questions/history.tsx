import { View } from '@tarojs/components'
import { useState } from 'react'
import { historyYearsFor } from '@/household'
import type { Claimed, HistoryAnswer, HistoryScheme } from '@/household'
import { ChooseOne, Field, Heading } from '@/ui'
import { guide } from '@/ui/text'
import { QuestionFrame } from '../question-frame'
import { factsOf } from '../question-props'
import type { QuestionProps } from '../question-props'
import { fieldId, useAnswer } from '../use-answer'
import './history.scss'

const words = guide.history

const PAST = [
  { value: 'resident', label: words.resident },
  { value: 'employee', label: words.employee },
  { value: 'none', label: words.none },
  { value: 'unknown', label: words.unknown }
] as const
const CURRENT = [
  { value: 'none', label: words.notPaid },
  { value: 'resident', label: words.paid },
  { value: 'unknown', label: words.unknown }
] as const
const CLAIMS = [
  { value: 'no', label: words.no },
  { value: 'yes', label: words.yes },
  { value: 'unknown', label: words.unknown }
] as const

type Years = Record<number, Partial<Omit<HistoryAnswer, 'year'>>>

/** Each year that the answer depends on: insured or not, and where it counts, whether anything was reimbursed. */
export function HistoryQuestion({ view }: QuestionProps) {
  const facts = factsOf(view)
  const asked = historyYearsFor(view.draft, facts)
  const [years, setYears] = useState<Years>(() =>
    Object.fromEntries((view.draft.answers.history ?? []).map(({ year, ...known }) => [year, known]))
  )
  const { fault, faultAt, submit } = useAnswer('history')
  const change = (year: number, known: Years[number]) => setYears({ ...years, [year]: { ...years[year], ...known } })
  const next = () =>
    submit(
      asked.flatMap((year): HistoryAnswer[] => {
        const { scheme, claimed } = years[year] ?? {}
        return scheme === undefined ? [] : [{ year, scheme, ...(scheme === 'resident' && claimed && { claimed }) }]
      })
    )

  return (
    <QuestionFrame view={view} question='history' fault={fault} onNext={next}>
      {asked.map((year) => (
        <Year
          key={year}
          year={year}
          current={year === facts.benefitYear}
          asksClaim={years[year]?.scheme === 'resident' && facts.claimYears.includes(year)}
          known={years[year]}
          faultAt={faultAt}
          onChange={(known) => change(year, known)}
        />
      ))}
    </QuestionFrame>
  )
}

interface YearProps {
  year: number
  current: boolean
  asksClaim: boolean
  known: Years[number] | undefined
  faultAt: (field: string) => string | undefined
  onChange: (known: Years[number]) => void
}

function Year({ year, current, asksClaim, known, faultAt, onChange }: YearProps) {
  const title = current ? words.current(year) : words.year(year)
  return (
    <View className='history__year'>
      <Heading level={2}>{title}</Heading>
      <Field id={fieldId(String(year))} error={faultAt(String(year))}>
        <ChooseOne<HistoryScheme>
          short
          label={title}
          name={`scheme-${year}`}
          options={current ? CURRENT : PAST}
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
