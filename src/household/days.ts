/** Which day it is: China's civil date, or another day that is being looked at. A preview lives in memory only. */
import { createStore } from 'zustand/vanilla'
import { isCivilDate } from '@/calculator'
import type { CivilDate } from '@/calculator'
import type { Readable } from '@/storage'

export type DayNotice =
  /** The address asked for a day that does not exist. */
  | { kind: 'as-of-malformed'; text: string }
  /** The phone's clock lies before any notice was issued. */
  | { kind: 'clock-odd'; today: CivilDate }

export interface DaysState {
  today: CivilDate
  preview: CivilDate | null
  /** The preview, or else today. */
  asOf: CivilDate
  notices: readonly DayNotice[]
}

export interface Days {
  /** For subscribing; as old as the last `refresh`. */
  state: Readable<DaysState>
  /** Read from the clock at this moment. */
  today: () => CivilDate
  /** The preview, or else `today()`. */
  asOf: () => CivilDate
  preview: () => CivilDate | null
  /** Looks at another day. A text that is no civil date starts nothing and is told as a notice. */
  startPreview: (text: string) => void
  backToToday: () => void
  /** Reads the clock again: midnight may have passed while the app slept. */
  refresh: () => void
}

export interface DayPorts {
  /** Milliseconds since 1970, as of `Date.now`. */
  now: () => number
  /** Before this day the clock cannot be right. */
  earliest: CivilDate
}

const BEIJING_AHEAD_MS = 8 * 60 * 60 * 1000

export function createDays({ now, earliest }: DayPorts): Days {
  const today = () => civilDateInChina(now())
  const store = createStore<DaysState>(() => daysState(today(), null, null))

  function daysState(day: CivilDate, preview: CivilDate | null, malformed: string | null): DaysState {
    const notices: DayNotice[] = []
    if (malformed !== null) notices.push({ kind: 'as-of-malformed', text: malformed })
    if (day < earliest) notices.push({ kind: 'clock-odd', today: day })
    return { today: day, preview, asOf: preview ?? day, notices }
  }

  return {
    state: store,
    today,
    asOf: () => store.getState().preview ?? today(),
    preview: () => store.getState().preview,
    startPreview: (text) =>
      store.setState(
        isCivilDate(text) ? daysState(today(), text, null) : daysState(today(), store.getState().preview, text)
      ),
    backToToday: () => store.setState(daysState(today(), null, null)),
    refresh: () => {
      const { today: known, preview } = store.getState()
      const day = today()
      if (day !== known) store.setState(daysState(day, preview, null))
    }
  }
}

/** Beijing has kept UTC+8 all year since 1992, whatever zone the phone is set to. */
function civilDateInChina(milliseconds: number): CivilDate {
  return new Date(milliseconds + BEIJING_AHEAD_MS).toISOString().slice(0, 10)
}
