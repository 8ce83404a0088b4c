/** What a text leaves in doubt: the answers that are offered are told in words, and can be kept as they are. */
import { readNotice } from '@/notice'
import type { Answers } from '@/app/notice/answers'
import { answerSchema } from '@/app/notice/answers'
import { rowsOf } from '@/app/notice/rows'
import { sheetOfReading, withAnswers } from '@/app/notice/sheet'
import { valueWords } from '@/app/notice/words'
import * as v from 'valibot'

const HEAD =
  '关于做好2027年度城乡居民基本医疗保险参保缴费工作的通知\n个人缴费标准为每人430元。集中缴费期为2026年9月1日至2026年12月25日。\n'

/** The sheet of a text with some sentences more, as it was read. */
function sheetWith(sentences: string) {
  const text = `${HEAD}${sentences}`
  return sheetOfReading(readNotice(text, { places: [] }), text)
}

/** The row of a figure, once something was said. */
function rowAt(field: string, sheet: ReturnType<typeof sheetWith>, answers: Answers = {}) {
  const said = { answers, accepted: [] }
  return rowsOf(withAnswers(sheet, said), said).find((row) => row.field === field)!
}

/** What is offered of a figure, in words. */
function offered(field: string, sheet: ReturnType<typeof sheetWith>): string[] {
  const { kind, doubt } = rowAt(field, sheet)
  return (doubt?.candidates ?? []).map(({ value }) => valueWords({ kind, value }, (code) => code))
}

test('A wait that is worded loosely is offered as it is written, and is kept so.', () => {
  const sheet = sheetWith('断保人员再参保的，原则上设置固定等待期3个月。')
  expect(offered('waiting.fixed', sheet)).toEqual(['3 个月'])
  const [candidate] = rowAt('waiting.fixed', sheet).doubt!.candidates
  const answer = v.parse(answerSchema, candidate!.value)
  expect(answer).toEqual({ count: 3, unit: 'month' })
  expect(rowAt('waiting.fixed', sheet, { 'waiting.fixed': answer })).toMatchObject({
    value: { count: 3, unit: 'month' },
    state: 'corrected',
    doubt: null,
    found: { sentence: candidate!.sentence }
  })
})

test('A least wait that is worded loosely is offered with the missed years after which it holds.', () => {
  const sheet = sheetWith('断保人员再参保的，设置固定等待期3个月。连续断保4年及以上的，等待期原则上不少于6个月。')
  expect(offered('waiting.floor', sheet)).toEqual(['断 4 年以上，6 个月'])
  const [candidate] = rowAt('waiting.floor', sheet).doubt!.candidates
  expect(v.parse(answerSchema, candidate!.value)).toEqual({ missedYears: 4, count: 6, unit: 'month' })
})

test('A start of cover on which a text contradicts itself is asked for as a day.', () => {
  const sheet = sheetWith('待遇享受期为2027年3月1日至2027年12月31日。待遇享受期为2027年4月1日至2027年12月31日。')
  expect(offered('cover.startsOn', sheet)).toEqual(['2027年3月1日', '2027年4月1日'])
  expect(rowAt('cover.startsOn', sheet)).toMatchObject({ kind: 'date', value: null, state: 'open' })
  expect(rowAt('cover.startsOn', sheet, { 'cover.startsOn': '2027-04-01' })).toMatchObject({
    value: '2027-04-01',
    state: 'corrected',
    doubt: null
  })
})

test('That one does not bear the fiscal subsidy is not told as if it had been read.', () => {
  const sheet = sheetWith('补充缴费期为2027年1月1日至2027年2月28日。')
  const field = 'windows.1.plusFiscalSubsidy'
  expect(rowAt(field, sheet)).toMatchObject({ value: false, state: 'blank', found: null })
  expect(rowAt(field, sheet, { [field]: false })).toMatchObject({ value: false, state: 'corrected' })
  const dearer = sheetWith('补充缴费期为2027年1月1日至2027年2月28日，个人缴费和财政补助之和由个人承担。')
  expect(rowAt(field, dearer)).toMatchObject({ value: true, state: 'read' })
})
