import type { AmountDue } from '@/calculator'
import { dateNear } from './format'
import { amountInside } from './how-sure'
import type { Reader } from './how-sure'

/** What is true of paying only after the deadline. */
export interface PayingLater {
  deadline: string
  /** From when a first day of cover is not stated any more; `null`: nothing changes about that before the deadline. */
  startUnknownFrom: string | null
  /** Whether each day until the deadline already puts cover off by a day. */
  slidesNow: boolean
  afterwards:
    /** No notice says that one may still pay. */
    | { kind: 'perhaps-not' }
    /** Nothing is covered any more in the year. */
    | { kind: 'useless' }
    /** `opensOn`: the day on which one can pay again, past a gap; `null`: there is none. At least one change. */
    | { kind: 'possible'; opensOn: string | null; changes: readonly LaterChange[] }
}

export type LaterChange =
  | { kind: 'amount'; amountDue: AmountDue }
  | { kind: 'starts'; from: string }
  | { kind: 'waits'; days: number; isLeast: boolean; from: string }
  | { kind: 'start-unknown' }
  /** The same figures, which no rule promises on that day. */
  | { kind: 'doubted' }
  /** The same amount; cover begins a day later with each day. */
  | { kind: 'slides' }
  | { kind: 'same' }

/** The same in one honest sentence; `asOf` is the day that is looked at, `verb` what one does by the deadline. */
export function payingLaterSentence(later: PayingLater, asOf: string, verb = '缴', reader?: Reader): string {
  const { startUnknownFrom, slidesNow } = later
  const first =
    startUnknownFrom === null ? '' : `${dateNear(startUnknownFrom, asOf)}起才${verb}，从哪天起有保障没有写明。`
  return `${first}${slidesNow ? `现在起每晚${verb}一天，保障就晚一天。` : ''}${afterwards(later, asOf, verb, reader)}`
}

function afterwards({ deadline, afterwards: then }: PayingLater, asOf: string, verb: string, reader?: Reader): string {
  const date = dateNear(deadline, asOf)
  switch (then.kind) {
    case 'perhaps-not':
      return `过了${date}，不一定还能${verb}，别错过。`
    case 'useless':
      return `过了${date}再${verb}，今年就用不上了。`
    case 'possible': {
      const changes = then.changes.map((change) => changeWords(change, asOf, reader)).join('，')
      return then.opensOn === null
        ? `过了${date}再${verb}：${changes}。`
        : `过了${date}，要到${dateNear(then.opensOn, asOf)}才能再${verb}：${changes}。`
    }
  }
}

function changeWords(change: LaterChange, asOf: string, reader?: Reader): string {
  switch (change.kind) {
    case 'amount':
      return `要缴${amountInside(change.amountDue, reader)}`
    case 'starts':
      return `${dateNear(change.from, asOf)}起才有保障`
    case 'waits': {
      const from = dateNear(change.from, asOf)
      return change.isLeast
        ? `至少要等 ${change.days} 天，最早${from}起才有保障`
        : `要等 ${change.days} 天，${from}起才有保障`
    }
    case 'start-unknown':
      return '从哪天起能报销，没有写明'
    case 'doubted':
      return '还能不能这样办没有写明，别拖过这天，过了先打 12393 问'
    case 'slides':
      return '钱不变，但从那天起晚缴几天，保障就晚几天'
    case 'same':
      return '钱和保障的日子都一样'
  }
}
