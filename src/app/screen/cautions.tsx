import type { Caution } from '@/calculator'
import { Heading, Notice } from '@/ui'
import { answer, cautionSentence, readable } from '@/ui/text'
import { HotlineNotice } from './hotline-notice'

interface Props {
  cautions: readonly Caution[]
  title?: string
}

/** What to mind, each with the number to ask, if it names one. */
export function Cautions({ cautions, title = answer.cautionsTitle }: Props) {
  if (cautions.length === 0) return null
  return (
    <>
      <Heading level={2}>{title}</Heading>
      {cautions.map((caution) => (
        <CautionNotice key={caution.code} caution={caution} />
      ))}
    </>
  )
}

function CautionNotice({ caution }: { caution: Caution }) {
  const sentence = cautionSentence(caution)
  const number = /\b(12393|12366)\b/.exec(sentence)?.[0]
  return number === undefined ? (
    <Notice tone="amber">{readable(sentence)}</Notice>
  ) : (
    <HotlineNotice tone="amber" number={number}>
      {readable(sentence)}
    </HotlineNotice>
  )
}
