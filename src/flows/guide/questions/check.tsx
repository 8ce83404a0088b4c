import { GuideError } from '@/household'
import type { Answers, AskedId, Draft, Facts, QuestionId } from '@/household'
import { household } from '@/app/services'
import { Card, Row, Rows } from '@/ui'
import { common, guide } from '@/ui/text'
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
    <QuestionFrame view={view} question="check" next={guide.see} onNext={next}>
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
    </QuestionFrame>
  )
}

interface CheckRow {
  question: QuestionId
  label: string
  lines: string[]
}

/** Answered questions on this draft's way, in their order. */
export function checkRows(draft: Draft, questions: readonly QuestionId[], facts: Facts): CheckRow[] {
  return questions.flatMap((question) => {
    if (question === 'check') return []
    const lines = linesOf(question, draft.answers[question], facts, draft)
    return lines.length > 0 ? [{ question, label: guide[question].row, lines }] : []
  })
}

function linesOf<Q extends AskedId>(question: Q, answer: Answers[Q] | undefined, facts: Facts, draft: Draft): string[] {
  return answer === undefined ? [] : VIEWS[question].row(answer, facts, draft)
}
