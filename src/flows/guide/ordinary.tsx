import { View } from '@tarojs/components'
import { useState } from 'react'
import { yearOf } from '@/calculator'
import { policyFor } from '@/policy'
import { BasisSheet, Button, Card, Heading, Row, Rows, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { common, guide, sharedLink } from '@/ui/text'
import { anonymousYear, yearToLeadWith } from '@/app/anonymous-year'
import { placeName } from '@/app/assessed'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { OrdinaryAnswer } from '@/app/screen/answer/ordinary-answer'
import { Screen } from '@/app/screen/screen'
import { sharedLinkQuery } from '@/app/shared-link'
import { factsOf } from './question-view'
import type { QuestionProps } from './question-view'
import { useGuideSteps } from './use-steps'

const words = guide.ordinary

/** What an ordinary resident of the place is told, before anything was asked; and the way to an answer of one's own. */
export function OrdinaryStep({ view }: QuestionProps) {
  const { region, asOf, hasNotice } = factsOf(view)
  const { back, goOn } = useGuideSteps()
  const [explanation, setExplanation] = useState<Explanation | null>(null)
  const year = yearToLeadWith(region, asOf)
  const title = sharedLink.title(year)
  const running = yearOf(asOf)
  const isTold = policyFor(region, year) !== undefined
  const isRunningTold = !isTold && running < year && policyFor(region, running) !== undefined
  const isRunningOpen = isRunningTold && anonymousYear(region, running, asOf).assessment.amountDue !== null
  return (
    <Screen
      title={title}
      back={{ words: common.back, onBack: back, everywhere: true }}
      foot={
        // Without a notice the card has the one thing to do today: to call.
        <Button kind={isTold ? 'primary' : 'plain'} onPress={() => goOn('who')}>
          {hasNotice ? words.next : words.keep}
        </Button>
      }
    >
      <View>
        <Txt block tone="second">
          {sharedLink.forWhom(placeName(region))}
        </Txt>
        <Heading>{title}</Heading>
      </View>
      <OrdinaryAnswer region={region} year={year} asOf={asOf} onExplain={setExplanation}>
        {isRunningTold ? (
          <Card flush>
            <Rows>
              <Row
                label={words.running(running)}
                note={isRunningOpen ? words.runningHint : words.runningClosed}
                onPress={() => open(`${routes.sharedLink}?${sharedLinkQuery(region, running)}`)}
              />
            </Rows>
          </Card>
        ) : null}
      </OrdinaryAnswer>
      {explanation ? <BasisSheet explanation={explanation} onClose={() => setExplanation(null)} /> : null}
    </Screen>
  )
}
