import { Button, Later, Notice, Press, TextButton } from '@/ui'
import { answer, season as words } from '@/ui/text'
import { useLine } from './use-line'

interface Props {
  /** `text`: as words inside a row; `card`: on the card of the family. */
  kind?: 'primary' | 'plain' | 'text' | 'card'
}

/** Calls the insurance line; where calling may not have worked, the number to take along. */
export function DialButton({ kind = 'primary' }: Props) {
  const { says, copied, call, copy } = useLine(words.line)
  return (
    <>
      {kind === 'text' ? <TextButton label={words.dialSpoken} onPress={call}>{words.dial}</TextButton> : null}
      {kind === 'card' ? <Press className='family__pay' label={words.dialSpoken} onPress={call}>{words.dial}</Press> : null}
      {kind === 'primary' || kind === 'plain' ? <Button kind={kind} label={words.dialSpoken} onPress={call}>{words.dial}</Button> : null}
      <Later>
        {says === null ? null : (
          <Notice live action={{ words: copied ?? answer.copyLine(words.line), onPress: copy }}>{says}</Notice>
        )}
      </Later>
    </>
  )
}
