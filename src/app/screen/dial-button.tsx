import { Button, Press, TextButton } from '@/ui'
import { common, season as words } from '@/ui/text'
import { CallFailed } from './hotline-notice'
import { useHotline } from '@/app/use-hotline'

interface Props {
  /** `text`: as words inside a row; `card`: on the card of the family. */
  kind?: 'primary' | 'plain' | 'text' | 'card'
}

/** Calls the insurance line; where calling may not have worked, the number to take along. */
export function DialButton({ kind = 'primary' }: Props) {
  const number = common.insuranceLine
  const line = useHotline(number)
  const dial = common.dial(number)
  return (
    <>
      {kind === 'text' ? (
        <TextButton label={words.dialSpoken} onPress={line.call}>
          {dial}
        </TextButton>
      ) : null}
      {kind === 'card' ? (
        <Press className="family__pay" label={words.dialSpoken} onPress={line.call}>
          {dial}
        </Press>
      ) : null}
      {kind === 'primary' || kind === 'plain' ? (
        <Button kind={kind} label={words.dialSpoken} onPress={line.call}>
          {dial}
        </Button>
      ) : null}
      <CallFailed number={number} line={line} />
    </>
  )
}
