import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { AskedId, GuideView } from '@/household'
import { Button, ErrorSummary, Heading, Notice, Txt } from '@/ui'
import { common, guide } from '@/ui/text'
import { Screen } from '@/app/screen/screen'
import type { Fault } from '@/app/use-faults'
import { useGuideSteps } from './use-steps'
import './question-frame.scss'

interface Props {
  view: GuideView
  question: AskedId | 'check'
  children: ReactNode
  fault?: Fault | null
  /** The words on the primary button, where it does more than go on. */
  next?: string
  /** A second way on, below the first. */
  beside?: ReactNode
  /** Left out where choosing goes on by itself. */
  onNext?: (() => void) | undefined
}

/** One question a page: how far one is, the question, what it is for, what is wrong, the way on and the way back. */
export function QuestionFrame({ view, question, children, fault, next = common.next, beside, onNext }: Props) {
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
      foot={
        onNext ? (
          <>
            <Button onPress={onNext}>{next}</Button>
            {beside}
          </>
        ) : null
      }
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
  const counted = view.questions.filter((one) => one !== 'ordinary')
  const step = counted.indexOf(question) + 1
  const of = view.facts === null ? view.progress.of : counted.length
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
