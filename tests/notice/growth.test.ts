/**
 * Twice as long a text takes twice the work, not four times. Counted are the characters that patterns and searches are given to
 * look at, so that the speed of the machine does not matter; what never ends within one pattern ends this test by its time limit.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNotice } from '@/notice'
import { places } from './places'

const notice = readFileSync(join(__dirname, 'texts', 'gansu-2026.txt'), 'utf8')

const LENGTH = 6_000

const TEXTS: Record<string, string> = {
  'many notices': notice,
  'digits only': '2027',
  'amounts only': '420元',
  'days only': '2026年12月31日至',
  'one word of a price': '每人每年',
  'opening brackets': '（',
  'numbered headings': '一、',
  'line breaks': '\n',
  spaces: ' ',
  'numerals in Chinese': '一百二',
  'marks of a web page': '<p>&nbsp;',
  identities: '特困人员、低保对象、',
  'tabs and numbers': '420\t740\t1160\n',
  letters: 'a',
  'one sentence without an end': '参保缴费'
}

/** How many characters are looked at while something is done. */
function workOf(act: () => unknown): number {
  let work = 0
  const undo: (() => void)[] = []
  const count = (holder: object, name: string, cost: (self: unknown, args: unknown[]) => number) => {
    const original = (holder as Record<string, (...args: unknown[]) => unknown>)[name]!
    Object.defineProperty(holder, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        work += cost(this, args)
        return original.apply(this, args)
      }
    })
    undo.push(() => Object.defineProperty(holder, name, { configurable: true, writable: true, value: original }))
  }
  count(RegExp.prototype, 'exec', (self, [text]) => {
    const { global, sticky, lastIndex } = self as RegExp
    if (sticky) return 1
    return String(text).length - (global ? lastIndex : 0)
  })
  for (const name of ['slice', 'substring', 'indexOf', 'includes', 'lastIndexOf', 'split', 'trim'])
    count(String.prototype, name, (self) => (self as string).length / 100)
  for (const name of ['slice', 'filter', 'find', 'findIndex', 'indexOf', 'includes', 'some', 'every', 'map', 'flatMap'])
    count(Array.prototype, name, (self) => (self as unknown[]).length)
  try {
    act()
  } finally {
    for (const restore of undo) restore()
  }
  return work
}

const longer = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length)

it.each(Object.entries(TEXTS))('takes work in proportion to the length of a text of %s', (_, text) => {
  const once = workOf(() => readNotice(longer(text, LENGTH), { places }))
  const twice = workOf(() => readNotice(longer(text, 2 * LENGTH), { places }))
  expect(once).toBeGreaterThan(LENGTH / 10)
  expect(twice / once).toBeLessThan(2.6)
})
