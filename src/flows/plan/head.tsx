import { View } from '@tarojs/components'
import { Heading, Txt } from '@/ui'
import { answerDetails } from '@/ui/text'
import { placeName } from '@/app/assessed'
import type { Subject } from '@/app/subject'

/** What is looked at, and for whom. */
export function Head({ subject: { nickname, region }, title }: { subject: Subject; title: string }) {
  const place = placeName(region)
  return (
    <View className="page__across">
      <Txt block tone="second">
        {nickname === '' ? place : answerDetails.forWhom(nickname, place)}
      </Txt>
      <Heading>{title}</Heading>
    </View>
  )
}
