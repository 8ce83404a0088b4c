import fc from 'fast-check'
import { escaped, folded } from '@/reminder/ics-line'
import { icsFile } from '@/reminder/ics'
import { octetsOfLines, readIcs } from './support/ics'

const SEED = 20251101

/** What people and keyboards put into a nickname. */
const odd = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        ',',
        ';',
        '\\',
        ':',
        '"',
        '\\n',
        '\t',
        '\u0000',
        '\u2028',
        '👨‍👩‍👧',
        '🇨🇳',
        '𠮷',
        '妈妈',
        ' ',
        'BEGIN:VEVENT'
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 })
    ),
    { maxLength: 12 }
  )
  .map((parts) => parts.join(''))

const event = (text: string) => ({
  uid: `${text}/2026`,
  sequence: 0,
  at: Date.parse('2025-12-01T09:00:00+08:00'),
  title: text,
  note: `${text}\n${text}`
})

/** As a calendar shows it: one kind of line end, no control characters. */
const shown = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ')

it('every text in a calendar file is read as it was written, in events of its own', () => {
  fc.assert(
    fc.property(fc.array(odd, { minLength: 1, maxLength: 4 }), (texts) => {
      const events = readIcs(icsFile(texts.map(event), 0))
      expect(events.map(({ summary }) => summary)).toEqual(texts.map(shown))
      expect(events.map(({ description }) => description)).toEqual(texts.map((text) => shown(`${text}\n${text}`)))
      expect(events.map(({ uid }) => uid)).toEqual(texts.map((text) => `${shown(text)}/2026@buduanbao`))
    }),
    { seed: SEED, numRuns: 300 }
  )
})

it('every line of a calendar file has at most 75 octets, ends with CR LF and cuts no character', () => {
  fc.assert(
    fc.property(odd, (text) => {
      const file = icsFile([event(text)], 0)
      expect(Math.max(...octetsOfLines(file))).toBeLessThanOrEqual(75)
      expect(file.replace(/\r\n/g, '')).not.toMatch(/\p{Cc}/u)
      for (const line of file.split('\r\n')) expect(Buffer.from(line, 'utf8').toString('utf8')).toBe(line)
      expect(Buffer.from(file, 'utf8').toString('utf8')).not.toContain('\ufffd')
    }),
    { seed: SEED, numRuns: 300 }
  )
})

it('a folded line is whole again once each line end and the space after it are taken out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const line = escaped(text)
      expect(folded(line)).toBe(`${folded(line).slice(0, -2)}\r\n`)
      expect(folded(line).slice(0, -2).replace(/\r\n /g, '')).toBe(line)
    }),
    { seed: SEED, numRuns: 300 }
  )
})

it.each([
  ['75 letters stay on one line', 'a'.repeat(75), ['a'.repeat(75)]],
  ['the 76th begins a second', 'a'.repeat(76), ['a'.repeat(75), ' a']],
  ['25 characters of three octets fit', '妈'.repeat(25), ['妈'.repeat(25)]],
  ['the next line holds 24: its space counts', '妈'.repeat(50), ['妈'.repeat(25), ` ${'妈'.repeat(24)}`, ' 妈']],
  ['one of four octets moves on whole', `${'a'.repeat(72)}😀`, ['a'.repeat(72), ' 😀']],
  ['one of two octets moves on whole', `${'a'.repeat(74)}é`, ['a'.repeat(74), ' é']]
])('lines of a calendar file are folded by octets: %s', (_, line, lines) => {
  expect(folded(line)).toBe(`${lines.join('\r\n')}\r\n`)
})

it.each([
  ['a,b;c\\d', 'a\\,b\\;c\\\\d'],
  ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
  ['a\tb\u0007c', 'a b c'],
  ['a:b"c', 'a:b"c']
])('a calendar file writes the text %j as %s', (text, written) => {
  expect(escaped(text)).toBe(written)
})
