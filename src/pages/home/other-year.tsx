import { View } from '@tarojs/components'
import type { YearStatus } from '@/payment'
import { Chip, Txt } from '@/ui'
import { common } from '@/ui/text'
import { otherYearWords } from '@/app/year-words'

/** A year that matters as well, in two lines at most: its word, and the one thing to know of it. */
export function OtherYear({ year }: { year: YearStatus }) {
  const says = otherYearWords(year)
  return (
    <View className="member__other">
      <View className="member__other-top">
        <Txt tone="second">{common.benefitYear(year.assessment.benefitYear)}</Txt>
        <Chip state={year.state} />
      </View>
      {says === '' ? null : (
        <Txt block size="note" tone="second">
          {says}
        </Txt>
      )}
    </View>
  )
}
