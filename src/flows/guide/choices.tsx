import { Card, Row, Rows } from '@/ui'
import { guide } from '@/ui/text'

interface Props<T extends string> {
  options: readonly { value: T; label: string; hint?: string }[]
  /** What was answered before. */
  known: T | undefined
  onChoose: (value: T) => void
}

/** One of a few, where choosing goes on by itself: a button each, so that nobody goes on by moving among them. */
export function Choices<T extends string>({ options, known, onChoose }: Props<T>) {
  return (
    <Card flush>
      <Rows>
        {options.map(({ value, label, hint }) => {
          const chosen = value === known
          return (
            <Row
              key={value}
              label={label}
              note={hint}
              spoken={[label, hint, ...(chosen ? [guide.chosen] : [])].filter(Boolean).join('。')}
              {...(chosen && { action: guide.chosen })}
              onPress={() => onChoose(value)}
            />
          )
        })}
      </Rows>
    </Card>
  )
}
