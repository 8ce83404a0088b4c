import { View } from '@tarojs/components'
import { useState } from 'react'
import { isFree } from '@/calculator'
import type { Resident } from '@/calculator'
import type { YearStatus } from '@/payment'
import { BasisSheet, Heading, Notice, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { paidSentence, payDay as words } from '@/ui/text'
import { NoAmount } from '@/app/screen/answer/no-amount'
import { Screen } from '@/app/screen/screen'
import { isPaidYear } from '@/app/member-years'
import { Days } from './days'

interface Props {
  /** Who and where, in a line. */
  whose: string
  region: string
  resident: Resident
  /** The year that is paid for; without a state where nobody keeps track of payments. */
  year: Pick<YearStatus, 'asOf' | 'assessment' | 'season'> & Partial<Pick<YearStatus, 'state' | 'record'>>
}

/** The days of a year that can be paid for; of one that cannot, or is paid, why there is none to choose. */
export function DayScreen({ whose, region, resident, year }: Props) {
  const { asOf, assessment, season, state, record = null } = year
  const [explanation, setExplanation] = useState<Explanation | null>(null)
  const title = isFree(assessment.amountDue) ? words.titleFree : words.title
  return (
    <Screen title={title}>
      <View>
        <Txt block tone="second">
          {whose}
        </Txt>
        <Heading>{title}</Heading>
      </View>
      {state !== undefined && isPaidYear({ state }) ? (
        <Notice>{paidSentence({ assessment, state, record }, asOf)}</Notice>
      ) : assessment.window ? (
        <Days payer={{ region, resident, assessment, asOf }} onExplain={setExplanation} />
      ) : (
        <NoAmount region={region} asOf={asOf} assessment={assessment} season={season} onExplain={setExplanation} />
      )}
      {explanation ? <BasisSheet explanation={explanation} onClose={() => setExplanation(null)} /> : null}
    </Screen>
  )
}
