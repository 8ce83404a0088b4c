import { View } from '@tarojs/components'
import { household } from '@/app/services'
import { Heading, Notice, Txt } from '@/ui'
import { answerDetails, common, enrolling as words, pay } from '@/ui/text'
import type { Part } from '@/app/payment-parts'
import { useChanged } from '@/app/payments'
import { caseOf, enrolmentNeed } from '@/app/registration'
import { ChangedNotice } from '@/app/screen/changed-notice'
import { HotlineNotice } from '@/app/screen/hotline-notice'
import { RegistrationAdvice } from '@/app/screen/registration-advice'
import { Screen } from '@/app/screen/screen'
import { useStore } from '@/app/use-store'
import { ElsewhereFoot, PreviewFoot } from './channel-foot'
import { SeveralParts } from './several-parts'

/** Nothing is to be paid, so there is no channel: where one enrols, with which papers, and whom to ask. */
export function EnrolHere({ part, parts }: { part: Part; parts: readonly Part[] }) {
  const { asOf, preview } = useStore(household.days)
  const changed = useChanged(part.payments)
  const names = [...new Set(part.payments.map(({ member }) => member.nickname))]
  return (
    <Screen
      title={words.where}
      foot={
        preview === null ? (
          <ElsewhereFoot payments={changed.length > 0 ? [] : part.payments} words={answerDetails.enrolledAlready} />
        ) : (
          <PreviewFoot />
        )
      }
    >
      <Heading>{words.where}</Heading>
      {preview === null ? null : (
        <Notice tone="amber" title={pay.previewTitle}>
          {pay.previewSays}
        </Notice>
      )}
      <SeveralParts parts={parts} />
      <Txt block tone="second">
        {words.summary(names)}
      </Txt>
      <ChangedNotice changed={changed} />
      {changed.length > 0
        ? null
        : part.payments.map(({ record, member }) => (
            <View key={record.id}>
              {names.length > 1 ? <Heading level={2}>{member.nickname}</Heading> : null}
              <RegistrationAdvice
                region={member.region}
                benefitYear={record.benefitYear}
                registrationCase={caseOf(enrolmentNeed(member, asOf))}
                student={member.resident.student}
                isFree
              />
            </View>
          ))}
      <HotlineNotice number={common.insuranceLine}>{words.ask}</HotlineNotice>
    </Screen>
  )
}
