import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { ownNotices } from '@/app/services'
import { Button, Card, ChooseOne, ErrorSummary, Field, Heading, Marked, TextButton, Txt } from '@/ui'
import { noticeInHand, noticeFields, ownNotice as words } from '@/ui/text'
import type { Answer } from '@/app/notice/answers'
import type { NoticeDraft } from '@/app/notice/draft'
import { rowsOf } from '@/app/notice/rows'
import type { CheckRow } from '@/app/notice/rows'
import { answerOf, typingOf } from '@/app/notice/typing'
import { narrowed } from '@/app/notice/sentence'
import { rowLabel, spellingsOf, valueWords } from '@/app/notice/words'
import { goBackTo } from '@/app/navigation'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { Screen } from '@/app/screen/screen'
import { useFaults } from '@/app/use-faults'
import { Unready } from '../unready'
import { usePlaceNaming } from '../use-place-name'
import { useSheet } from '../use-sheet'
import { CorrectPlace } from './correct-place'
import { TYPED, TypingFields } from './typing-fields'

/** One figure: chosen among what the text may mean, typed in anew, or said not to be there. */
function CorrectNotice() {
  const { params } = useRouter()
  const state = useSheet()
  if (state.kind !== 'ready') return <Unready state={state} />
  const row = rowsOf(state.sheet, state.draft).find(({ field }) => field === params.field)
  if (!row) return <Unready state={{ kind: 'nothing' }} />
  return row.kind === 'place' ? (
    <CorrectPlace row={row} onChoose={(code) => say(state.draft, row, code)} />
  ) : (
    <Correct key={row.field} row={row} draft={state.draft} />
  )
}

/** Writes down what was said of a figure, and goes back to the check. */
function say(draft: NoticeDraft, { field }: CheckRow, answer: Answer): void {
  ownNotices.setDraft({
    ...draft,
    answers: { ...draft.answers, [field]: answer },
    accepted: draft.accepted.filter((path) => path !== field)
  })
  goBackTo(routes.checkNotice)
}

const OTHER = 'other'
const NOT_SAID = 'not-said'
const AS_READ = 'as-read'

function Correct({ row, draft }: { row: CheckRow; draft: NoticeDraft }) {
  const { nameOf: placeName } = usePlaceNaming()
  const { doubt, found, kind, value, entry } = row
  const candidates = doubt?.candidates ?? []
  const canType = kind !== 'entry'
  const offers = [
    ...candidates.map(({ value: one }, i) => ({
      value: String(i),
      label: valueWords({ kind, value: one }, placeName)
    })),
    ...(doubt !== null && (kind === 'entry' || value !== null)
      ? [{ value: AS_READ, label: asReadWords(row, placeName) }]
      : []),
    ...(canType ? [{ value: OTHER, label: words.other }] : []),
    ...(isOptional(row) ? [{ value: NOT_SAID, label: noticeInHand.saysNothing }] : [])
  ]
  const isChosen = !canType || (offers.length > 1 && (doubt !== null || isOptional(row)))
  const [chosen, setChosen] = useState<string | undefined>(isChosen && doubt !== null ? undefined : OTHER)
  const [typing, setTyping] = useState(() => typingOf(kind, value))
  const { faults, faultAt, setFaults } = useFaults({ [TYPED]: [chosen, typing] })

  const done = () => {
    if (chosen === AS_READ) {
      ownNotices.setDraft({ ...draft, accepted: [...draft.accepted, row.field] })
      goBackTo(routes.checkNotice)
      return
    }
    if (chosen === NOT_SAID) {
      say(draft, row, null)
      return
    }
    const candidate = chosen === undefined ? undefined : candidates[Number(chosen)]
    const answer = candidate ? candidate.value : chosen === OTHER ? answerOf(kind, typing) : undefined
    if (answer === undefined) {
      setFaults([{ field: TYPED, says: chosen === OTHER ? noticeFields.typedWrong : words.missing }])
      return
    }
    say(draft, row, answer)
  }
  const label = rowLabel(row)

  if (row.state === 'removed') return <Removed row={row} draft={draft} />
  return (
    <Screen title={words.correctTitle} foot={<Button onPress={done}>{words.done}</Button>}>
      <Heading>{label}</Heading>
      {doubt === null ? null : (
        <Txt block tone="second">
          {noticeFields.doubt[doubt.because]}
        </Txt>
      )}
      {found === null ? null : (
        <Card>
          <Marked {...narrowed(found.sentence, spellingsOf(row))} />
        </Card>
      )}
      <ErrorSummary errors={faults} />
      {isChosen ? (
        <Field id={chosen === OTHER ? 'notice-offers' : TYPED} error={chosen === OTHER ? undefined : faultAt(TYPED)}>
          <ChooseOne
            label={label}
            name="notice-offer"
            options={offers.map((offer, i) => ({
              ...offer,
              ...(candidates[i] && { hint: <Marked {...candidates[i].sentence} /> })
            }))}
            value={chosen}
            onChange={setChosen}
          />
        </Field>
      ) : null}
      {chosen === OTHER && canType ? (
        <TypingFields
          kind={kind}
          label={label}
          typing={typing}
          error={faultAt(TYPED)}
          onChange={setTyping}
          onDone={done}
        />
      ) : null}
      {entry === null ? null : (
        <TextButton onPress={() => say(draft, { ...row, field: entry.path }, null)}>{words.notWanted}</TextButton>
      )}
    </Screen>
  )
}

/** An entry that was taken out, with the way to take that back. */
function Removed({ row, draft }: { row: CheckRow; draft: NoticeDraft }) {
  const putBack = () => {
    const path = row.entry?.path
    ownNotices.setDraft({
      ...draft,
      answers: Object.fromEntries(Object.entries(draft.answers).filter(([answered]) => answered !== path))
    })
    goBackTo(routes.checkNotice)
  }
  return (
    <Screen title={words.correctTitle} foot={<Button onPress={putBack}>{words.putBack}</Button>}>
      <Heading>{rowLabel(row)}</Heading>
      <Txt block tone="second">
        {words.removed}
      </Txt>
    </Screen>
  )
}

/** Place and year, an amount and the last day to pay in time cannot be left open. */
function isOptional({ field, kind, isNeeded: isAsked }: CheckRow): boolean {
  const isNeeded = isAsked || /^(premiums\.\d+\.fen|windows\.\d+\.plusFiscalSubsidy)$/.test(field)
  return !isNeeded && !['group', 'tier', 'window-kind', 'event', 'entry'].includes(kind)
}

function asReadWords(row: CheckRow, placeName: (code: string) => string): string {
  const value = valueWords(row, placeName)
  return value === '' ? words.asRead : words.asReadValue(value)
}

export default guarded(CorrectNotice)

definePageConfig({ navigationBarTitleText: '改一改' })
