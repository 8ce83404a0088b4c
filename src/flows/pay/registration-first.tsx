import { View } from '@tarojs/components'
import { isFree } from '@/calculator'
import { Heading, Notice } from '@/ui'
import { enrolling, pay } from '@/ui/text'
import { caseOf } from '@/app/registration'
import { RegistrationAdvice } from '@/app/screen/registration-advice'
import { warningWords } from '@/app/warnings'
import type { Candidate } from '@/app/candidates'
import './registration-first.scss'

/** Whoever is chosen and has to register first: where, and with which papers. */
export function RegistrationFirst({ candidates }: { candidates: readonly Candidate[] }) {
  return (
    <>
      {candidates.map(({ key, member, year, assessment, warnings }) => {
        const warning = warnings.find((one) => one.kind === 'registration-first')
        const advised = warning && caseOf(warning.need)
        if (!warning || !advised) return null
        return (
          <View key={key} className="registration-first">
            <Heading level={2}>
              {(advised === 'newborn' ? pay.newbornTitle : pay.registrationTitle)(member.nickname)}
            </Heading>
            <Notice tone="amber">
              {isFree(assessment.amountDue) ? enrolling.papers : warningWords(warning, year.asOf)}
            </Notice>
            <RegistrationAdvice
              region={member.region}
              benefitYear={assessment.benefitYear}
              registrationCase={advised}
              student={member.resident.student}
              isFree={isFree(assessment.amountDue)}
            />
          </View>
        )
      })}
    </>
  )
}
