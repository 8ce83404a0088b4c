import { useState } from 'react'
import { GuideError } from '@/household'
import type { Answers, AskedId, Draft, Facts, QuestionId, RareId } from '@/household'
import { household } from '@/app/services'
import { leaveBy, openTab } from '@/app/navigation'
import { useStore } from '@/app/use-store'
import { Button, Card, Row, Rows } from '@/ui'
import { answerDetails, common, guide } from '@/ui/text'
import { QuestionFrame } from '@/flows/guide/question-frame'
import { factsOf } from '@/flows/guide/question-view'
import type { QuestionProps } from '@/flows/guide/question-view'
import { useGuideSteps } from '@/flows/guide/use-steps'
import { VIEWS } from './views'

/** All answers once more, each with a way to change it, before the answer. */
export function CheckQuestion({ view }: QuestionProps) {
  const { goOn } = useGuideSteps()
  const next = () => {
    try {
      household.guide.resident()
      goOn('answer')
    } catch (error) {
      if (!(error instanceof GuideError)) throw error
      goOn(error.question)
    }
  }

  return (
    <QuestionFrame view={view} question="check" next={guide.see} beside={<SaveAtOnce view={view} />} onNext={next}>
      <Card flush>
        <Rows>
          {checkRows(view.draft, view.questions, factsOf(view)).map(({ question, label, lines }) => (
            <Row
              key={question}
              label={label}
              value={lines.join('\n')}
              action={common.change}
              spoken={`${label}：${lines.join('，')}。${guide.changeRow(label)}`}
              onPress={() => goOn(question)}
            />
          ))}
        </Rows>
      </Card>
      <Rare questions={view.rare} />
    </QuestionFrame>
  )
}

/** What few have to tell: one row until it is opened. */
function Rare({ questions }: { questions: readonly RareId[] }) {
  const { goOn } = useGuideSteps()
  const [isOpen, setOpen] = useState(false)
  if (questions.length === 0) return null
  return (
    <Card flush>
      <Rows>
        {isOpen ? (
          questions.map((question) => (
            <Row key={question} label={guide.rare[question]} onPress={() => goOn(question)} />
          ))
        ) : (
          <Row
            label={guide.rareTitle}
            note={questions.map((question) => guide.rare[question]).join('；')}
            onPress={() => setOpen(true)}
          />
        )}
      </Rows>
    </Card>
  )
}

/** Whoever is added to a family is seen on its page at once. */
function SaveAtOnce({ view: { draft } }: QuestionProps) {
  const hasFamily = useStore(household.store, ({ members }) => members.length > 0)
  const isPreview = useStore(household.days, ({ preview }) => preview !== null)
  if (!hasFamily || isPreview || draft.memberId !== null) return null
  const save = () =>
    leaveBy(() => {
      household.guide.save()
      openTab('home')
    })
  return (
    <Button kind="plain" onPress={save}>
      {answerDetails.save}
    </Button>
  )
}

interface CheckRow {
  question: AskedId
  label: string
  lines: string[]
}

/** Answered questions on this draft's way, in their order. */
export function checkRows(draft: Draft, questions: readonly QuestionId[], facts: Facts): CheckRow[] {
  return questions.flatMap((question) => {
    if (question === 'check' || question === 'ordinary') return []
    const lines = linesOf(question, draft.answers[question], facts, draft)
    return lines.length > 0 ? [{ question, label: guide[question].row, lines }] : []
  })
}

function linesOf<Q extends AskedId>(question: Q, answer: Answers[Q] | undefined, facts: Facts, draft: Draft): string[] {
  return answer === undefined ? [] : VIEWS[question].row(answer, facts, draft)
}
