import { View } from '@tarojs/components'
import { useState } from 'react'
import { copyText, reportsAddress, household } from '@/app/services'
import { Notice, TextButton, Txt } from '@/ui'
import { common, report as words } from '@/ui/text'
import { reportOn } from './report'

interface Props {
  region: string
  benefitYear: number
}

/** At the foot of an answer: that this is no office's app, and how to say that something in it is wrong. */
export function AnswerNote({ region, benefitYear }: Props) {
  const [said, setSaid] = useState<string | null>(null)
  const tell = () => {
    const text = reportOn(region, benefitYear, household.asOf())
    copyText(text).then(
      () => setSaid(reportsAddress() === '' ? words.copied : words.copiedTo(reportsAddress())),
      () => setSaid(words.failed(text))
    )
  }
  return (
    <View>
      <Txt block size="note" tone="second">
        {common.unofficial}
      </Txt>
      <TextButton onPress={tell}>{words.ask}</TextButton>
      {said === null ? null : <Notice live>{said}</Notice>}
    </View>
  )
}
