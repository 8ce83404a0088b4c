import { View } from '@tarojs/components'
import { Marked, Row, Txt } from '@/ui'
import { noticeInHand, common, noticeFields, ownNotice as words } from '@/ui/text'
import type { CheckRow as CheckRowData } from '@/app/notice/rows'
import { narrowed } from '@/app/notice/sentence'
import { rowLabel, spellingsOf, valueWords } from '@/app/notice/words'

/** The id of a row on the page. */
export const rowId = (field: string) => `row-${field.replace(/\W/g, '-')}`

interface Props {
  row: CheckRowData
  placeName: (code: string) => string
  fault: string | undefined
  onPress: () => void
}

/** A figure with the sentence that it was read from; a tap leads to where it is corrected. */
export function CheckRow({ row, placeName, fault, onPress }: Props) {
  const label = rowLabel(row)
  const value = rowValue(row, placeName)
  const { state, found } = row
  const marked = found === null || state === 'removed' ? null : narrowed(found.sentence, spellingsOf(row))
  const sentence = marked === null ? '' : `${marked.before}${marked.words}${marked.after}`
  const isOpen = state === 'open'
  const action = isOpen ? words.answerIt : common.change
  return (
    <View id={rowId(row.field)}>
      <Row
        label={label}
        value={value}
        tone={isOpen ? 'amber' : 'ink'}
        // On a small screen the sentences need the room; what is open says what to do.
        {...(isOpen && { action })}
        spoken={[label, value, reasonOf(row), row.isAssumed ? words.assumed : '', fault ?? '', sentence, action]
          .filter((part) => part !== '')
          .join('\uFF0C')}
        onPress={onPress}
        note={
          <>
            {isOpen ? (
              <Txt block size="note" tone="amber">
                {reasonOf(row)}
              </Txt>
            ) : null}
            {row.isAssumed ? (
              <Txt block size="note" tone="second">
                {words.assumed}
              </Txt>
            ) : null}
            {fault === undefined ? null : (
              <Txt block size="note" tone="red" strong>
                {fault}
              </Txt>
            )}
            {marked === null ? null : <Marked {...marked} />}
          </>
        }
      />
    </View>
  )
}

function rowValue(row: CheckRowData, placeName: (code: string) => string): string {
  if (row.state === 'removed') return words.removed
  if (row.isLeftOut) return words.leftOutWindow
  if (row.state === 'blank') return noticeInHand.saysNothing
  return valueWords(row, placeName)
}

function reasonOf({ doubt, state }: CheckRowData): string {
  if (state !== 'open') return ''
  return doubt === null ? noticeFields.notRead : noticeFields.doubt[doubt.because]
}
