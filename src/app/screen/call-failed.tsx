import { Notice } from '@/ui'
import { answer } from '@/ui/text'
import type { Line } from '@/app/use-line'

/** Where calling may not have worked: what to do, and the number to take along. */
export function CallFailed({ number, line: { says, copied, copy } }: { number: string; line: Line }) {
  return says === null ? null : (
    <Notice live action={{ words: copied ?? answer.copyLine(number), onPress: copy }}>
      {says}
    </Notice>
  )
}
