import { View } from '@tarojs/components'
import type { ChannelRef } from '@/payment'
import { Card, Notice, Txt } from '@/ui'
import { answerDetails, channelSteps, common, handover } from '@/ui/text'
import { HotlineNotice } from '@/app/screen/hotline-notice'
import './guidance.scss'

/** What to do at a channel that does not open by itself, numbered. */
export function GuidanceCard({ channel: { kind, name } }: { channel: ChannelRef }) {
  return (
    <Card title={handover.stepsTitle}>
      <View className="guidance" role="list">
        {channelSteps[kind](name).map((step, index) => (
          <View key={step} className="guidance__step" role="listitem">
            <View className="guidance__number">{index + 1}</View>
            <Txt className="guidance__words">{step}</Txt>
          </View>
        ))}
      </View>
    </Card>
  )
}

/** Which channels to trust, and whom to ask. */
export function Care() {
  return (
    <>
      <Notice>{`${handover.whoNote}\n${handover.official}`}</Notice>
      <HotlineNotice title={handover.rows.line} number={common.taxLine}>
        {answerDetails.lineOf[12366]}
      </HotlineNotice>
    </>
  )
}
