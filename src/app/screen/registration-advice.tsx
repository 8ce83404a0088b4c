import { View } from '@tarojs/components'
import type { Student } from '@/calculator'
import { Card, Txt } from '@/ui'
import { registration as words } from '@/ui/text'
import { registrationsFor } from '@/app/registration'
import type { RegistrationCase } from '@/app/registration'
import './registration-advice.scss'

interface Props {
  region: string
  benefitYear: number
  /** `null`: none that a notice would speak of. */
  registrationCase: RegistrationCase | null
  student: Student | undefined
  /** Nothing is to be paid afterwards. */
  isFree?: boolean
}

/** Where to register before paying, and with which papers: from the place's own notice. */
export function RegistrationAdvice({ region, benefitYear, registrationCase, student, isFree = false }: Props) {
  const found = registrationsFor(region, benefitYear, registrationCase, student)
  const title = found.some(({ cases }) => cases.includes('student'))
    ? words.studentTitle
    : registrationCase === 'newborn'
      ? words.newbornTitle
      : isFree
        ? words.freeTitle
        : words.title
  return (
    <Card title={title}>
      {found.length === 0 ? <Txt block>{words.unknown}</Txt> : null}
      {found.map(({ where, papers, papersNeeded, basis }) => (
        <View key={basis.says} className="advice">
          <Txt block>{basis.says}</Txt>
          {where.length ? (
            <Txt block strong>
              {words.where(where.join('、'))}
            </Txt>
          ) : null}
          {papers.length ? (
            <Txt block strong>
              {words.papers(papers, papersNeeded)}
            </Txt>
          ) : null}
          <Txt block size="note" tone="second">
            {words.from(basis.notice, basis.clause)}
          </Txt>
        </View>
      ))}
    </Card>
  )
}
