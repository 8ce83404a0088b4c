import { useState } from 'react'
import { newestBefore } from '@/policy'
import { household, newId, ownNotices } from '@/app/services'
import { Button, Card, ErrorSummary, Heading, Notice, Rows, Txt } from '@/ui'
import { ownNotice as words, preview } from '@/ui/text'
import type { NoticeDraft } from '@/app/notice/draft'
import { CARDS, openRows, rowsOf } from '@/app/notice/rows'
import type { CheckRow as CheckRowData } from '@/app/notice/rows'
import type { CheckSheet } from '@/app/notice/sheet'
import { leaveBy, open, replaceBy } from '@/app/navigation'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { leavePreview, Screen } from '@/app/screen/screen'
import { useFaults } from '@/app/use-faults'
import { useStore } from '@/app/use-store'
import { correctUrl, keptUrl } from '../urls'
import { usePlaceNaming } from '../use-place-name'
import { useSheet } from '../use-sheet'
import { Unready } from '../unready'
import { Before } from './before'
import { CheckRow, rowId } from './check-row'
import { Held } from './held'
import { faultsOf, resultNow, statusBefore } from './keep'
import { LeftOver } from './left-over'
import { StandIn } from './stand-in'

/** Every figure with its sentence, what is doubtful first; kept once all of it is answered. */
function CheckNotice() {
  const state = useSheet()
  if (state.kind !== 'ready') return <Unready state={state} />
  return <Check draft={state.draft} sheet={state.sheet} />
}

interface Props {
  draft: NoticeDraft
  sheet: CheckSheet
}

function Check({ draft, sheet }: Props) {
  const inPreview = useStore(household.days, (days) => days.preview !== null)
  const { nameOf: placeName, keep: keepPlace } = usePlaceNaming()
  const [id] = useState(newId)
  const rows = rowsOf(sheet, draft)
  const toAnswer = openRows(rows)
  const { faults, faultAt, setFaults } = useFaults({ rows })
  const result = resultNow(sheet, draft, id)
  const { held, before, deeper } = statusBefore(result)

  const keep = () => {
    if (toAnswer.length > 0 || result === null) {
      setFaults(
        toAnswer.map(({ field }) => ({ field: rowId(field), says: words.openLeft(toAnswer.length) })).slice(0, 1)
      )
      return
    }
    const found = faultsOf(result, rows)
    if (found.length > 0) {
      setFaults(found)
      return
    }
    leaveBy(() => {
      keepPlace(result.notice.region)
      // What could not be kept goes on from its draft.
      if (ownNotices.keep(result.notice)) ownNotices.setDraft(null)
      replaceBy(keptUrl(result.notice.id, true))
    })
  }
  const rowView = (row: CheckRowData) => (
    <CheckRow
      key={row.field}
      row={row}
      placeName={placeName}
      fault={faultAt(rowId(row.field))}
      onPress={() => open(draft.source.door === 'filled-in' ? addressOfTyped(row) : correctUrl(row.field))}
    />
  )
  return (
    <Screen
      title={words.checkTitle}
      foot={footOf({
        inPreview,
        isHeld: held !== null,
        isOver: before !== null && before.region === sheet.region,
        keep
      })}
    >
      <Heading>{words.checkTitle}</Heading>
      <Txt block tone="second">
        {sheet.origin === 'pasted' ? words.checkLead : words.checkFilledLead}
      </Txt>
      {draft.wasReread ? (
        <Notice tone="amber" title={words.rereadTitle}>
          {words.reread}
        </Notice>
      ) : null}
      {inPreview ? <Notice tone="amber">{words.inPreview}</Notice> : null}
      <ErrorSummary errors={faults} />
      {held ? <Held status={held} /> : null}
      {toAnswer.length > 0 ? (
        <Card flush title={words.openTitle(toAnswer.length)}>
          <Rows>{toAnswer.map(rowView)}</Rows>
        </Card>
      ) : null}
      {CARDS.map((card) => {
        const own = rows.filter((row) => row.card === card && row.state !== 'open')
        return own.length === 0 ? null : (
          <Card key={card} flush title={words.cards[card]}>
            <Rows>{own.map(rowView)}</Rows>
          </Card>
        )
      })}
      {held === null && result !== null && asksStandIn(sheet) ? (
        <StandIn
          newestYear={newestBefore(result.notice.region, result.notice.benefitYear)?.benefitYear ?? null}
          value={draft.standIn}
          onChange={(standIn) => ownNotices.setDraft({ ...draft, standIn })}
        />
      ) : null}
      {result !== null && held === null ? (
        <Before before={before} now={result.notice} deeper={deeper} placeName={placeName} />
      ) : null}
      <LeftOver sentences={sheet.leftOver} />
      {sheet.origin === 'pasted' ? (
        <Txt block size="note" tone="second">
          {words.channels}
        </Txt>
      ) : null}
    </Screen>
  )
}

/** Rules may stand in only for what the notice leaves open. */
function asksStandIn({ facts: { waiting } }: CheckSheet): boolean {
  return Object.values(waiting).every((part) => part === null)
}

/** What was typed in is changed where it was typed in. */
function addressOfTyped({ kind }: CheckRowData): string {
  return kind === 'place' || kind === 'year' ? routes.noticePlace : routes.fillNotice
}

interface Foot {
  inPreview: boolean
  isHeld: boolean
  isOver: boolean
  keep: () => void
}

function footOf({ inPreview, isHeld, isOver, keep }: Foot) {
  if (inPreview) return <Button onPress={leavePreview}>{preview.backToToday}</Button>
  if (isHeld) return null
  return <Button onPress={keep}>{isOver ? words.keepOver : words.keep}</Button>
}

export default guarded(CheckNotice)

definePageConfig({ navigationBarTitleText: '核对通知' })
