/** Lengths of time: 90日, 3个月（90日）, 半年; and numbers of years: 满4年. */
import type { Duration, Years } from './finding'
import { matchesOf } from './matches'

/** Where months are said to be days, the days count: 三个月（90日）, 3个月（按90天计算）. */
const LENGTH =
  /(?:(\d{1,3})个月|(半年))(?:（(?:按|即|合|含|共)?(\d{1,3})(?:个)?(?:自然)?[日天](?:计算|计)?(?:，下同)?）)?|(\d{1,3})(?:个)?(?:自然|工作)?[日天](?:（(?:含|即|不含)?(\d{1,2})个月）)?/g

const HALF_YEAR = 6

const SAID_IN_DAYS = /^[^，。；\d]{0,10}[（，](?:按|即|合)(?:照)?(\d{1,3})(?:个)?(?:自然)?[日天]/

export function durationsIn(text: string, offset: number): Duration[] {
  return withoutRepeated(allIn(text, offset), text, offset)
}

/** 3个月的固定待遇等待期（按90天计算） is one length. */
function withoutRepeated(durations: readonly Duration[], text: string, offset: number): Duration[] {
  const kept: Duration[] = []
  let until = -1
  for (const duration of durations) {
    if (duration.start < until) continue
    const match =
      duration.span.unit === 'month'
        ? SAID_IN_DAYS.exec(text.slice(duration.end - offset, duration.end - offset + 24))
        : null
    if (match) until = duration.end + match[0].length
    kept.push(match ? { ...duration, span: { count: Number(match[1]), unit: 'day' } } : duration)
  }
  return kept
}

function allIn(text: string, offset: number): Duration[] {
  return matchesOf(LENGTH, text, offset).flatMap(({ match, start, end }) => {
    const [, months, half, asDays, days] = match
    // The day of a date is no length.
    if (days !== undefined && /[月\d:]$/.test(text.slice(0, match.index))) return []
    const day = asDays ?? days
    const span =
      day !== undefined
        ? { count: Number(day), unit: 'day' as const }
        : { count: half ? HALF_YEAR : Number(months), unit: 'month' as const }
    return [{ kind: 'duration', start, end, span }]
  })
}

const YEARS = /(\d{1,2})(?:个)?(?:参保|缴费|保险|自然|完整)?(?:年度|年)/g

export function yearsIn(text: string, offset: number): Years[] {
  return matchesOf(YEARS, text, offset).flatMap(({ match, start, end }) =>
    /\d$/.test(text.slice(0, match.index)) ? [] : [{ kind: 'years', start, end, count: Number(match[1]) }]
  )
}
