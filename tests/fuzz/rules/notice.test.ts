/** Whatever is pasted for a notice: it is read without an error, and what was read can be shown in the text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { readNotice } from '@/notice'
import { isRealDate } from '../../calculator/arbitraries'
import { walk } from '../../calculator/property-tools'
import { placesOf } from '../../notice/evidence'
import { passagesIn } from '../../notice/expected'
import { places } from '../../notice/places'
import { fuzz } from '../fuzz'
import { oddText, torn } from '../odd'

const NOTICES = join(__dirname, '..', '..', 'notice')
const notices = readdirSync(join(NOTICES, 'texts')).map((name) => readFileSync(join(NOTICES, 'texts', name), 'utf8'))
const passages = readdirSync(join(NOTICES, 'passages'))
  .flatMap((name) => passagesIn(`passages/${name}`))
  .map(({ text }) => text)

/** What the grammar of notices is made of, in any order: here most of it goes wrong. */
const piece = fc.constantFrom(
  ...[
    '2027',
    '2026年',
    '12月31日',
    '9月1日',
    '下旬',
    '月底前',
    '至',
    '-',
    '次年',
    '每人',
    '每年',
    '420',
    '元',
    '万',
    '%',
    '个人缴费'
  ],
  ...[
    '财政补助',
    '集中缴费期',
    '等待期',
    '90',
    '天',
    '个月',
    '一档',
    '学生',
    '低保对象',
    '资助',
    '全额',
    '新生儿',
    '出生',
    '起'
  ],
  ...[
    '（一）',
    '一、',
    '①',
    '1.',
    '\n',
    '\t',
    '。',
    '；',
    '：',
    '，',
    '四百',
    '肆佰',
    '〇',
    '〔2026〕',
    '号',
    '"',
    '<p>',
    '&nbsp;',
    ' ',
    '０'
  ]
)

const texts: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: torn(fc.constantFrom(...notices)), weight: 2 },
  { arbitrary: torn(fc.constantFrom(...passages)), weight: 6 },
  { arbitrary: fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')), weight: 8 },
  { arbitrary: fc.array(fc.constantFrom(...passages), { maxLength: 6 }).map((all) => all.join('\n')), weight: 3 },
  { arbitrary: fc.tuple(piece, fc.integer({ min: 1, max: 1000 })).map(([one, times]) => one.repeat(times)), weight: 1 },
  { arbitrary: oddText, weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 200 }), weight: 1 }
)

/** 20,000 in `npm run fuzz`; fewer in proportion among the tests, for a notice takes longer than a request. */
const RUNS = process.env.FUZZ_TIMES === undefined ? 500 : 1000

fuzz('notice', RUNS, texts, (text) => {
  const reading = readNotice(text, { places })
  for (const { start, end, words } of placesOf(reading)) {
    expect(Number.isInteger(start) && start >= 0 && end >= start && end <= text.length).toBe(true)
    expect(text.slice(start, end)).toBe(words)
  }
  walk(reading.fields, (key, value) => {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error(`${key} is ${value}`)
    if (/On$|^date$/.test(key) && typeof value === 'string' && !isRealDate(value)) throw new Error(`${key} is ${value}`)
    if (/fen$/i.test(key) && typeof value === 'number' && value < 0) throw new Error(`${key} is ${value}`)
  })
  for (const { field } of reading.doubts) expect(at(reading.fields, field)).not.toBeUndefined()
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
  expect(readNotice(text, { places })).toEqual(reading)
})

/** What stands at a path of a doubt, which leaves `value` out; `null` in a field that is missing. */
function at(fields: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((holder, key) => {
    if (holder === null || typeof holder !== 'object') return holder
    const within = 'value' in holder ? holder.value : holder
    return within === null ? null : (within as Record<string, unknown>)[key]
  }, fields)
}
