/** Numbers in Chinese characters, small ones (四百) and formal ones (肆佰): written with digits where a unit follows. */
import { matchesOf } from '../findings/matches'
import { AlignedBuilder, type Aligned } from './aligned'

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  两: 2,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9
}
const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 }

/** The number that the characters say, or `null` where they say none: 一千零七十, 肆佰, 二〇二六, 一万七千五百. */
export function chineseNumber(characters: string): number | null {
  if (characters.length > 1 && Array.from(characters).every((character) => character in DIGITS)) {
    return Number(Array.from(characters, (character) => DIGITS[character]).join(''))
  }
  let whole = 0
  let below = 0
  let digit: number | null = null
  for (const character of characters) {
    const value = DIGITS[character]
    const unit = UNITS[character]
    const tens = TENS[character]
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = value
    } else if (tens !== undefined) {
      if (digit !== null) return null
      below += tens
    } else if (unit !== undefined) {
      if (digit === null && unit !== UNITS['十']) return null
      below += (digit ?? 1) * unit
      digit = null
    } else if (character === '万') {
      if (whole !== 0 || (digit === null && below === 0)) return null
      whole = (below + (digit ?? 0)) * 10_000
      below = 0
      digit = null
    } else return null
  }
  return whole + below + (digit ?? 0)
}

export const NUMERAL = '零〇○一二三四五六七八九两十百千万壹贰叁肆伍陆柒捌玖拾佰仟廿卅'
/** What the number is of; 年 and 月 as well, so that dates are read with the same patterns. */
const COUNTED =
  /(百分之)?([零〇○一二三四五六七八九两十百千万壹贰叁肆伍陆柒捌玖拾佰仟廿卅]{1,16})(?=(?:多)?(?:元|圆|块|个月|个自然|个工作|个参保|个缴费|年|月|日|天|号|时|周岁|岁|成|人))|百分之([零〇○一二三四五六七八九两十百千万壹贰叁肆伍陆柒捌玖拾佰仟廿卅]{1,16})/g

/** Replaces each number in Chinese characters before a unit; percentages become `50%`. */
export function digitsForNumerals(aligned: Aligned): Aligned {
  const built = new AlignedBuilder()
  let from = 0
  for (const line of aligned.text.split('\n')) {
    if (from > 0) built.copy('\n', aligned, from - 1)
    addLine(built, aligned, line, from)
    from += line.length + 1
  }
  return built.build()
}

function addLine(built: AlignedBuilder, aligned: Aligned, line: string, from: number): void {
  let done = 0
  for (const { match, start, end } of matchesOf(COUNTED, line, 0)) {
    const before = line[start - 1]
    // 几十元 and 数百元 are no numbers; 1.7万 is read with its digits.
    if (before !== undefined && ('几数上近'.includes(before) || NUMERAL.includes(before) || /\d/.test(before))) continue
    const number = chineseNumber(match[2] ?? match[3] ?? '')
    if (number === null) continue
    const share = match[1] !== undefined || match[3] !== undefined
    built.copy(line.slice(done, start), aligned, from + done)
    built.add(share ? `${number}%` : String(number), aligned.from[from + start] ?? 0, aligned.to[from + end - 1] ?? 0)
    done = end
  }
  built.copy(line.slice(done), aligned, from + done)
}
