/** Amounts of money: 400元/人·年, 每人每年400元, 1.75万元, ¥400. */
import type { Money } from './finding'
import { matchesOf } from './matches'

const AMOUNT =
  /(?:(?:每人每年|每年每人|每个人|每人|人均|年人均)(?:为|按|是|约|缴|缴纳|收取|仅需|只需|只要|需要|需|要|交|只|就|缴费|收){0,2})?(?:人民币)?(?:¥\s?(\d{1,9}(?:\.\d{1,4})?)(?:元|万元)?|(\d{1,9}(?:\.\d{1,4})?)\s?(万|千|亿)?(?:余|多)?(?:元|圆|块钱|块)(?:人民币)?整?)((?:\s?[/每·.]\s?(?:每)?(?:人|年|月|次|天|日|床日)){0,3}(?:[一1]个人)?)/g

export function moneyIn(text: string, offset: number): Money[] {
  return matchesOf(AMOUNT, text, offset).map(({ match, start, end }) => {
    const digits = match[1] ?? match[2] ?? ''
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    return {
      kind: 'money',
      start,
      end,
      fen: DAMAGED.test(before) ? null : fenOf(digits, match[3] ?? (/万元$/.test(match[0]) ? '万' : '')),
      tenThousands: match[0].includes('万'),
      bounded: BOUNDED.test(before),
      perHead: /人/.test(match[0].replace('人民币', ''))
    }
  })
}

/** Digits or letters before the digits: 4 2 0元, 4O0元. */
const DAMAGED = /[0-9A-Za-z.]\s?$/
/** 380至420元. */
const BOUNDED = /\d(?:元)?(?:\/人)?(?:至|到|-)$/

const FACTOR: Readonly<Record<string, number>> = { 千: 1_000, 万: 10_000, 亿: 100_000_000 }
const FEN = 100

/** `null` where the digits are none that an amount is written with: 0400, or parts of a fen. */
function fenOf(digits: string, unit: string): number | null {
  if (/^0\d/.test(digits)) return null
  const fen = Number(digits) * (FACTOR[unit] ?? 1) * FEN
  const whole = Math.round(fen)
  return Math.abs(fen - whole) < 1e-6 && Number.isSafeInteger(whole) ? whole : null
}
