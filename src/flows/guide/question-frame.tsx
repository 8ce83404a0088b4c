import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { GuideView, QuestionId } from '@/household'
import { Button, ErrorSummary, Heading, Notice, Txt } from '@/ui'
import { common, guide } from '@/ui/text'
import { Screen } from '@/app/screen/screen'
import type { Fault } from './use-answer'
import { useGuideSteps } from './use-steps'
import './question-frame.scss'

interface Props {
  view: GuideView
  question: QuestionId
  children: ReactNode
  fault?: Fault | null
  /** The words on the primary button, where it does more than go on. */
  next?: string
  /** Left out where choosing goes on by itself. */
  onNext?: (() => void) | undefined
}

/** One question a page: how far one is, the question, what it is for, what is wrong, the way on and the way back. */
export function QuestionFrame({ view, question, children, fault, next = common.next, onNext }: Props) {
  const { title, lead } = guide[question]
  const { previous, back } = useGuideSteps()

  return (
    <Screen
      title={title}
      back={{
        words: previous === null ? common.backPage : common.back,
        onBack: back,
        everywhere: previous !== null
      }}
      foot={onNext ? <Button onPress={onNext}>{next}</Button> : null}
    >
      <Progress view={view} question={question} />
      <View className="question__head">
        <Heading>{title}</Heading>
        {lead === '' ? null : (
          <Txt block tone="second">
            {lead}
          </Txt>
        )}
      </View>
      {question !== 'region' && view.facts?.hasNotice === false ? <Notice>{guide.noNotice}</Notice> : null}
      <ErrorSummary errors={fault ? [fault] : []} />
      {children}
    </Screen>
  )
}

function Progress({ view, question }: Pick<Props, 'view' | 'question'>) {
  const step = view.questions.indexOf(question) + 1
  const of = view.facts === null ? view.progress.of : view.questions.length
  const words =
    question === 'check' ? guide.checkProgress : view.facts === null ? guide.firstStep : guide.progress(step, of)
  return (
    <View className="progress">
      <Txt block size="note" tone="second">
        {words}
      </Txt>
      <View className="progress__track" ariaHidden>
        <View className="progress__done" style={{ width: `${(step / of) * 100}%` }} />
      </View>
    </View>
  )
}
