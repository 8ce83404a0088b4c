/** A calendar file (RFC 5545): single events, each with an alarm at its start. */
import type { CalendarEvent } from './ports'
import { escaped, folded } from './ics-line'

export interface IcsEvent extends CalendarEvent {
  uid: string
  /** Raised when the event moved, so that a calendar takes the new day for the old one. */
  sequence: number
}

const A_QUARTER_MS = 15 * 60 * 1000

/** `madeAt`: milliseconds since 1970. */
export function icsFile(events: readonly IcsEvent[], madeAt: number): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//buduanbao//reminders//ZH',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, madeAt)),
    'END:VCALENDAR'
  ]
    .map(folded)
    .join('')
}

function eventLines({ uid, sequence, at, title, note }: IcsEvent, madeAt: number): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}@buduanbao`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(madeAt)}`,
    `DTSTART:${utc(at)}`,
    `DTEND:${utc(at + A_QUARTER_MS)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT'
  ]
}

/** 20251201T010000Z */
function utc(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
