/** The draft that is under way, as a sheet to check. */
import { useEffect, useState } from 'react'
import type { NoticeReading } from '@/notice/reading'
import { household, ownNotices } from '@/app/services'
import type { NoticeDraft } from '@/app/notice/draft'
import { factsTyped, typedFaults } from '@/app/notice/five-facts'
import { sheetOfNotice, sheetOfReading, withAnswers } from '@/app/notice/sheet'
import type { CheckSheet } from '@/app/notice/sheet'
import { useStore } from '@/app/use-store'
import { readText } from './reader'

export type SheetState =
  | { kind: 'reading' }
  | { kind: 'no-reader'; again: () => void }
  /** There is no draft, or nothing in it that could be checked. */
  | { kind: 'nothing' }
  | {
      kind: 'ready'
      draft: NoticeDraft
      /** With what the resident has said. */
      sheet: CheckSheet
    }

export function useSheet(): SheetState {
  const draft = useStore(ownNotices.state, (state) => state.draft)
  const kept = useStore(ownNotices.state, (state) => state.notices)
  const { read, again } = useRead(draft?.source.door === 'pasted' ? draft.source.text : '')

  const mark = read !== null && read !== 'no-reader' ? read.mark : null
  const isOther = draft !== null && mark !== null && draft.reading !== null && draft.reading !== mark
  useEffect(() => {
    if (!isOther) return
    ownNotices.setDraft({ ...draft, answers: {}, accepted: [], reading: mark, wasReread: true })
  }, [isOther, draft, mark])

  if (draft === null) return { kind: 'nothing' }
  if (draft.source.door === 'pasted') {
    if (draft.source.text === '') return { kind: 'nothing' }
    if (read === 'no-reader') return { kind: 'no-reader', again }
    if (read === null || isOther) return { kind: 'reading' }
    const sheet = sheetOfPasted(read.reading, draft.source.text, draft)
    return { kind: 'ready', draft, sheet: withAnswers(sheet, draft) }
  }
  const { source } = draft
  const sheet =
    source.door === 'kept'
      ? (kept.filter(({ id }) => id === source.id).map(sheetOfNotice)[0] ?? null)
      : sheetOfTyped(draft)
  return sheet === null ? { kind: 'nothing' } : { kind: 'ready', draft, sheet: withAnswers(sheet, draft) }
}

/** Where the text names no place or year, those that the resident came from are offered, to be looked at. */
function sheetOfPasted(reading: NoticeReading, text: string, { region, benefitYear }: NoticeDraft): CheckSheet {
  const sheet = sheetOfReading(reading, text)
  const isOpen = (path: 'region' | 'benefitYear') =>
    sheet[path] === null && !sheet.doubts.some(({ field }) => field === path)
  return {
    ...sheet,
    region: isOpen('region') ? region : sheet.region,
    benefitYear: isOpen('benefitYear') ? benefitYear : sheet.benefitYear,
    assumed: (['region', 'benefitYear'] as const).filter(isOpen)
  }
}

/** What was filled in; `null`: not to the end. */
export function sheetOfTyped({ source, region, benefitYear }: NoticeDraft): CheckSheet | null {
  if (source.door !== 'filled-in' || region === null || benefitYear === null || source.typed === null) return null
  if (typedFaults(source.typed).length > 0) return null
  return sheetOfNotice({
    id: '',
    region,
    benefitYear,
    keptOn: household.asOf(),
    origin: 'filled-in',
    notice: { number: null, title: null, issuer: null, issuedOn: null },
    facts: factsTyped(source.typed),
    quotes: {},
    standIn: 'none'
  })
}

type Read = Awaited<ReturnType<typeof readText>>

/** What was read of a text; `null`: it is being read. */
function useRead(text: string): { read: Extract<Read, { kind: 'read' }> | 'no-reader' | null; again: () => void } {
  const [answer, setAnswer] = useState<{ text: string; of: Read } | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (text === '') return undefined
    let isCurrent = true
    void readText(text).then((of) => {
      if (isCurrent) setAnswer({ text, of })
    })
    return () => {
      isCurrent = false
    }
  }, [text, tries])
  const known = answer?.text === text ? answer.of : null
  return {
    read: known === null ? null : known.kind === 'read' ? known : 'no-reader',
    again: () => {
      setAnswer(null)
      setTries(tries + 1)
    }
  }
}
