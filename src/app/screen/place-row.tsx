import { Press, Txt } from '@/ui'
import './place-row.scss'

interface Props {
  name: string
  /** The way to it, or what choosing it means. */
  note?: string | undefined
  onPress: () => void
}

/** A place to choose: a row of as few nodes as can be, since a province has twenty and more. */
export function PlaceRow({ name, note, onPress }: Props) {
  return (
    <Press className="place" onPress={onPress}>
      {name}
      {note === undefined || note === '' ? null : (
        <Txt block size="note" tone="second" className="row__note">
          {note}
        </Txt>
      )}
    </Press>
  )
}
