import { Card, Heading, Marked, Notice, Row, Rows, Txt } from '@/ui'
import { noticeFields, ownNotice as words } from '@/ui/text'
import type { CheckRow } from '@/app/notice/rows'
import { PlacePicker } from '@/app/screen/place-picker'
import { Screen } from '@/app/screen/screen'
import { usePlaceNaming } from '../use-place-name'

/** Which place a notice is of. Choosing goes on by itself. */
export function CorrectPlace({ row, onChoose }: { row: CheckRow; onChoose: (code: string) => void }) {
  const { nameOf, keep } = usePlaceNaming()
  const candidates = row.doubt?.candidates ?? []
  const choose = (code: string) => {
    keep(code)
    onChoose(code)
  }
  return (
    <Screen title={words.placeTitle}>
      <Heading>{words.placeTitle}</Heading>
      <Txt block tone="second">
        {words.placeLead}
      </Txt>
      {row.doubt === null ? null : <Notice tone="amber">{noticeFields.doubt[row.doubt.because]}</Notice>}
      {candidates.length === 0 ? null : (
        <Card flush title={words.candidates}>
          <Rows>
            {candidates.map(({ value, sentence }) => {
              const code = value as string
              const name = nameOf(code)
              return (
                <Row
                  key={code}
                  label={name}
                  note={<Marked {...sentence} />}
                  spoken={`${name}\uFF0C${sentence.before}${sentence.words}${sentence.after}`}
                  onPress={() => choose(code)}
                />
              )
            })}
          </Rows>
        </Card>
      )}
      <PlacePicker
        id="notice-place"
        known={typeof row.value === 'string' ? row.value : undefined}
        onChoose={onChoose}
      />
    </Screen>
  )
}
