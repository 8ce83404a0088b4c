/** Which place a notice belongs to: by its issuer and its title. */
import type { Analysed } from '../analysed'
import { MISSING } from '../analysed'
import type { NamedPlace, ReadField } from '../reading'

interface Found {
  place: NamedPlace
  start: number
  end: number
}

/** The deepest place that issuer or title name; one of several of that name only where its parent is named as well. */
export function readRegion(notice: Analysed, parts: readonly ReadField<string>[]): ReadField<string> {
  const { places, region } = notice.options
  if (region !== undefined) return { ...MISSING, state: 'read', value: region }
  const byCode = new Map(places.map((place) => [place.code, place]))
  const named = parts.flatMap(({ value, quote, start }) =>
    value === null || quote === null || start === null ? [] : foundIn(quote, start, value, places)
  )
  const deep = named.filter(({ place }) => !named.some((other) => isAbove(place, other.place, byCode)))
  const sure = deep.filter(
    ({ place }) =>
      !places.some((other) => other.name === place.name && other.code !== place.code) ||
      above(place, byCode).some((parent) => named.some((other) => other.place.code === parent.code))
  )
  const codes = [...new Set((sure.length > 0 ? sure : deep).map(({ place }) => place.code))]
  const [first] = sure.length > 0 ? sure : deep
  if (!first) return { ...MISSING, value: null }
  const isClear = codes.length === 1
  if (!isClear)
    notice.doubt(
      'region',
      'several-figures',
      codes.map((code) => ({
        value: code,
        quote: notice.original.slice(first.start, first.end),
        start: first.start,
        end: first.end
      }))
    )
  return {
    state: isClear ? 'read' : 'doubtful',
    clause: null,
    quote: notice.original.slice(first.start, first.end),
    start: first.start,
    end: first.end,
    value: isClear ? first.place.code : null
  }
}

/** 湖南2026年度…: a title may leave the end of a province's name out. */
const PROVINCE_END = /(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/

/** 海南州 is no province. */
const OTHER_END = /[市州盟县区]/

/** A place whose ways are followed is not the one that speaks. */
const FOLLOWED = /(?:参照|比照|借鉴|学习)$/

function foundIn(quote: string, start: number, value: string, places: readonly NamedPlace[]): Found[] {
  return places.flatMap((place): Found[] => {
    const short = place.parent === null ? place.name.replace(PROVINCE_END, '') : place.name
    if (
      place.parent === null &&
      !value.includes(place.name) &&
      value.startsWith(short) &&
      !OTHER_END.test(value[short.length] ?? '')
    ) {
      return [{ place, start, end: start + short.length }]
    }
    const named = value.indexOf(place.name)
    if (named < 0 || FOLLOWED.test(value.slice(0, named))) return []
    const at = quote.indexOf(place.name)
    return [
      at < 0
        ? { place, start, end: start + quote.length }
        : { place, start: start + at, end: start + at + place.name.length }
    ]
  })
}

function above(place: NamedPlace, byCode: ReadonlyMap<string, NamedPlace>): NamedPlace[] {
  const parent = place.parent === null ? undefined : byCode.get(place.parent)
  return parent ? [parent, ...above(parent, byCode)] : []
}

function isAbove(upper: NamedPlace, lower: NamedPlace, byCode: ReadonlyMap<string, NamedPlace>): boolean {
  return above(lower, byCode).some(({ code }) => code === upper.code)
}
