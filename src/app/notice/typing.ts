/** How a figure is typed in anew, by its kind: what stands in the fields at first, and what the fields come to. */
import type { Span } from '@/calculator'
import type { CoverStartFact } from '@/notice/facts'
import type { Answer } from './answers'
import type { FieldKind } from './rows'
import { countOf, dayOf, fenOf, yuanTyped } from './typed'

/** As typed or chosen. Which of these a kind uses, `TYPED_IN` says. */
export interface Typing {
  /** An amount, a number or a year. */
  text: string
  /** `YYYY-MM-DD`. */
  day: string
  unit: Span['unit']
  /** Of a floor: after how many missed years. */
  years: string
  /** One of the options that the kind offers. */
  choice: string
}

const NOTHING: Typing = { text: '', day: '', unit: 'day', years: '', choice: '' }

/** What stands in the fields at first. */
export function typingOf(kind: FieldKind, value: unknown): Typing {
  if (value === null || value === undefined) return NOTHING
  switch (kind) {
    case 'money':
      return { ...NOTHING, text: yuanTyped(value as number) }
    case 'year':
    case 'count':
    case 'percent':
      return { ...NOTHING, text: `${value as number}` }
    case 'date':
      return { ...NOTHING, day: value as string }
    case 'span':
    case 'floor': {
      const { count, unit, missedYears } = value as Span & { missedYears?: number }
      return { ...NOTHING, text: String(count), unit, years: missedYears === undefined ? '' : String(missedYears) }
    }
    case 'flag':
      return { ...NOTHING, choice: value === true ? 'yes' : 'no' }
    case 'cover-start': {
      const start = value as NonNullable<CoverStartFact>
      return typeof start === 'object' ? { ...NOTHING, choice: 'date', day: start.date } : { ...NOTHING, choice: start }
    }
    case 'grant': {
      const grant = value as { kind: string; percent?: number; fen?: number }
      const text = grant.fen === undefined ? String(grant.percent ?? '') : yuanTyped(grant.fen)
      return { ...NOTHING, choice: grant.kind, text }
    }
    case 'special-cover':
    case 'group':
    case 'tier':
    case 'window-kind':
    case 'event':
      return { ...NOTHING, choice: value as string }
    case 'place':
    case 'entry':
      return NOTHING
  }
}

/** The figure that was typed in; `undefined`: it cannot be understood. */
export function answerOf(kind: FieldKind, { text, day, unit, years, choice }: Typing): Answer | undefined {
  switch (kind) {
    case 'money':
      return fenOf(text) ?? undefined
    case 'year':
    case 'count':
    case 'percent':
      return countOf(text) ?? undefined
    case 'date':
      return dayOf(day) ?? undefined
    case 'span':
      return spanOf(text, unit)
    case 'floor': {
      const [span, missedYears] = [spanOf(text, unit), countOf(years)]
      return span === undefined || missedYears === null ? undefined : { missedYears, ...span }
    }
    case 'flag':
      return choice === '' ? undefined : choice === 'yes'
    case 'cover-start': {
      if (choice !== 'date') return choice === '' ? undefined : choice
      const date = dayOf(day)
      return date === null ? undefined : { date }
    }
    case 'grant':
      return grantOf(choice, text)
    case 'special-cover':
    case 'group':
    case 'tier':
    case 'window-kind':
    case 'event':
      return choice === '' ? undefined : choice
    case 'place':
    case 'entry':
      return undefined
  }
}

function spanOf(text: string, unit: Span['unit']): Span | undefined {
  const count = countOf(text)
  return count === null || count === 0 ? undefined : { count, unit }
}

function grantOf(choice: string, text: string): Answer | undefined {
  if (choice === 'full') return { kind: 'full' }
  const percent = countOf(text)
  if (choice === 'share') return percent === null ? undefined : { kind: 'share', percent }
  const fen = fenOf(text)
  return choice === 'fixed' && fen !== null ? { kind: 'fixed', fen } : undefined
}
