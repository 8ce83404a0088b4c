/** The day or year of birth in a text, and what stands there instead: two digits of a year, or an age. */
import { birthYearsMeant } from '@/household'
import type { CivilDate } from '@/calculator'
import { rosterReading } from '@/ui/text'

export interface Birth {
  year: number
  /** Only where a day is written; whether there is such a day is not looked at here. */
  date?: string
}

export type BirthProblem =
  | { code: 'no-birth' }
  | { code: 'two-births' }
  | { code: 'short-year'; text: string; example: string }
  | { code: 'year-or-age'; text: string }
  | { code: 'only-age'; text: string }

const { year, month, day, age, bornHere } = rosterReading

/** A day with its parts apart, a day of eight digits, a year with or without a month. Nothing else is right beside digits. */
const BIRTH = new RegExp(
  [
    `(^|\\D)(?:((?:19|20)\\d\\d)\\s*(?:${year}|[-./])\\s*(\\d{1,2})\\s*(?:${month}|[-./])\\s*(\\d{1,2})(?:\\s*(?:${day}))?`,
    '((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)',
    `((?:19|20)\\d\\d)(?:\\s*${year}(?:\\s*\\d{1,2}\\s*${month})?|[-./]\\d{1,2}|(?:0[1-9]|1[0-2]))?)(?!\\d)`
  ].join('|'),
  'g'
)
const AGE = new RegExp(`\\d{1,3}\\s*(?:${age})`, 'g')
const SHORT = new RegExp(
  `(?:^|[^\\d./-])((\\d\\d)\\s*(?:${year}(?:\\s*\\d{1,2}\\s*${month})?|[-./]\\d{1,2}(?:[-./]\\d{1,2})?))(?!\\d)`
)
/** Not in the first place, where lists are numbered. */
const TWO_DIGITS = /[\s,;|](\d\d)(?=$|[\s,;|])/

/** The one birth in a text, and the text with a plain word in the place of each day, year and age. */
export function readBirth(
  text: string,
  separator: string,
  asOf: CivilDate
): { rest: string; birth: Birth | BirthProblem } {
  const mark = `${separator}${bornHere}${separator}`
  const births: Birth[] = []
  const rest = text
    .replace(BIRTH, (_, before: string, ...parts: (string | undefined)[]) => {
      births.push(birthOf(parts))
      return `${before}${mark}`
    })
    .replace(AGE, mark)
  const [birth = missing(text, asOf), second] = births
  return { rest, birth: second === undefined ? birth : { code: 'two-births' } }
}

function birthOf([y, m, d, y8, m8, d8, only]: readonly (string | undefined)[]): Birth {
  const [whole, inMonth, onDay] = [y ?? y8, m ?? m8, d ?? d8]
  if (whole === undefined) return { year: Number(only) }
  return { year: Number(whole), date: [whole, inMonth, onDay].map((part = '') => part.padStart(2, '0')).join('-') }
}

function missing(text: string, asOf: CivilDate): BirthProblem {
  const [, short, digits = ''] = SHORT.exec(text) ?? []
  if (short !== undefined) {
    const [nearest] = birthYearsMeant(digits, asOf)
    return { code: 'short-year', text: short, example: String(nearest) }
  }
  const [old] = text.match(AGE) ?? []
  if (old !== undefined) return { code: 'only-age', text: old }
  const [, bare] = TWO_DIGITS.exec(text) ?? []
  return bare === undefined ? { code: 'no-birth' } : { code: 'year-or-age', text: bare }
}
