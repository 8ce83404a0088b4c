import { useState } from 'react'
import type { Caution } from '@/calculator'
import { copyText } from '@/shell'
import { Heading, Notice } from '@/ui'
import { answer, common, readable } from '@/ui/text'

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
      {cautions.map((caution) => <CautionNotice key={caution.code} caution={caution} />)}
    </>
  )
}

function CautionNotice({ caution }: { caution: Caution }) {
  const [done, setDone] = useState<string | null>(null)
  const number = /\b(12393|12366)\b/.exec(caution.message)?.[0]
  const copy = (text: string) => {
    copyText(text).then(
      () => setDone(common.copied),
      () => setDone(common.copyFailed)
    )
  }
  return (
    <Notice
      tone='amber'
      action={number === undefined ? undefined : { words: done ?? answer.copyLine(number), onPress: () => copy(number) }}
    >
      {readable(caution.message)}
    </Notice>
  )
}
