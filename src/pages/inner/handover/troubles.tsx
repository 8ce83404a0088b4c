import { Card, Notice, Txt } from '@/ui'
import { answer, common, handover } from '@/ui/text'
import { useCopy } from '../../shared/use-copy'

/** What may go wrong on the way, what to do about each, and whom to ask. */
export function Troubles() {
  const { outcomeOf, copy } = useCopy()
  return (
    <>
      {handover.troubles.map(({ title, says }) => (
        <Card key={title} title={title}>
          <Txt block>{says}</Txt>
        </Card>
      ))}
      {[common.taxLine, common.insuranceLine].map((number) => (
        <Notice
          key={number}
          action={{ words: outcomeOf(number) ?? answer.copyLine(number), onPress: () => copy(number, number) }}
        >
          {number === common.taxLine ? answer.lineOf[12366] : answer.lineOf[12393]}
        </Notice>
      ))}
    </>
  )
}
