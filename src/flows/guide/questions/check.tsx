import { GuideError } from '@/household'
import { shell } from '@/app/services'
import { Card, Row, Rows } from '@/ui'
import { common, guide } from '@/ui/text'
import { checkRows } from '@/flows/guide/check-rows'
import { QuestionFrame } from '@/flows/guide/question-frame'
import { factsOf } from '@/flows/guide/question-props'
import type { QuestionProps } from '@/flows/guide/question-props'
import { useGuideSteps } from '@/flows/guide/use-steps'

/** All answers once more, each with a way to change it, before the answer. */
export function CheckQuestion({ view }: QuestionProps) {
  const { goOn } = useGuideSteps()
  const next = () => {
    try {
      shell.guide.resident()
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
