/** Long numbers in what somebody pastes: of identity cards, telephones, bank cards. Nobody needs them here, so none is kept. */
import { rosterReading } from '@/ui/text'

/** An identity card has 18 characters, an old one 15; the last may be X. */
const ID_LENGTHS = [18, 15]

/** No year has so many digits, and no date but one of eight. */
const LONG = 7
const CERTAINLY_LONG = 11

/** Digits with what people write between them; X may end an identity card's number. */
const RUN = /\d(?:[ \-_.·]*\d)*(?:[ \-_.·]*[xX](?![A-Za-z]))?/g

/**
 * The text with every long number taken out, spaced and full-width ones included; dates and years stay. Full-width letters
 * and digits become ordinary ones.
 */
export function withoutNumbers(text: string): string {
  return text.normalize('NFKC').replace(RUN, withoutNumber)
}

/** Whether a number was taken out of this text. */
export function hasTakenOut(text: string): boolean {
  return text.includes(rosterReading.takenOut)
}

interface Digits {
  text: string
  at: number
}

function withoutNumber(run: string): string {
  const [from, to] = numberIn(digitsIn(run)) ?? []
  if (from === undefined || to === undefined) return run
  const [before, after] = [run.slice(0, from.at), run.slice(to.at + to.text.length)]
  return `${withoutNumber(before)} ${rosterReading.takenOut} ${withoutNumber(after)}`
}

function digitsIn(run: string): Digits[] {
  const found: Digits[] = []
  const pattern = /[\dxX]+/g
  for (let match = pattern.exec(run); match; match = pattern.exec(run)) found.push({ text: match[0], at: match.index })
  return found
}

/** The first and the last group of digits that are one long number together; `null`: none are. */
function numberIn(groups: readonly Digits[]): readonly [Digits, Digits] | null {
  const spans = groups.flatMap((first, from) => groups.slice(from).map((last) => [first, last] as const))
  const all = (span: readonly [Digits, Digits]) =>
    groups
      .slice(groups.indexOf(span[0]), groups.indexOf(span[1]) + 1)
      .map(({ text }) => text)
      .join('')
  const [whole] = spans.filter(([first, last]) => first === groups[0] && last === groups[groups.length - 1])
  return (
    spans.find((span) => isIdentityNumber(all(span))) ??
    spans.find((span) => span[0] === span[1] && isLong(span[0].text)) ??
    (whole && isLongTogether(all(whole)) ? whole : null)
  )
}

function isLongTogether(digits: string): boolean {
  return ID_LENGTHS.includes(digits.length) || digits.length >= CERTAINLY_LONG
}

function isLong(digits: string): boolean {
  return digits.length >= LONG && !/^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/.test(digits)
}

/** Whether the digits are as many, and hold a day of birth where an identity card's number has it. */
function isIdentityNumber(digits: string): boolean {
  if (!ID_LENGTHS.includes(digits.length)) return false
  const day = digits.length === 18 ? digits.slice(6, 14) : `19${digits.slice(6, 12)}`
  return /^(18|19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(day)
}
