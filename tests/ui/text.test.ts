import { EVENT_KINDS, STUDENTS, TIERS } from '@/calculator'
import { ENROLMENTS, QUESTIONS, RELATIONS } from '@/household'
import type { GuideErrorCode, GuideErrorData } from '@/household'
import { BACKUP_ERROR_CODES } from '@/storage'
import type { StorageIssue } from '@/storage'
import * as text from '@/ui/text'

/** Every string of the catalogue, and what its functions say of sample values. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsOf)
  return []
}

test('everything that can be chosen has a name', () => {
  expect(Object.keys(text.students)).toEqual([...STUDENTS])
  expect(Object.keys(text.tiers)).toEqual([...TIERS])
  expect(Object.keys(text.events)).toEqual([...EVENT_KINDS])
  expect(Object.keys(text.relations)).toEqual([...RELATIONS])
  expect(Object.keys(text.nicknames)).toEqual([...RELATIONS])
})

test('words that are true of one place only are not used for all', () => {
  expect(text.notEligible.next).not.toMatch(/90|一般/)
  for (const student of ['university-poor', 'university-freshman-poor'] as const)
    expect(text.students[student].help).toContain('只算通知点名的学校')
})

test('the words for what a total is by other readings name each amount', () => {
  expect(text.answer.otherTotalsByClass(['90', '150'])).toBe('分清哪一类后，是 90 元或 150 元')
  expect(text.answer.otherTotals(['400'])).toBe('换一种读法，是 400 元')
})

/** One error of each code: what its sentence has to name. */
const GUIDE_ERRORS: GuideErrorData = {
  'answer-missing': {},
  'birth-date-missing': {},
  'birth-date-other-year': { year: 1964 },
  'birth-year-invalid': {},
  'birth-year-out-of-range': { from: 1905, to: 2025 },
  'choice-twice': { choice: 2025 },
  'choice-unknown': { choice: 'standard' },
  'date-before-birth': { date: '1963-12-31', birthYear: 1964 },
  'date-in-future': { date: '2025-11-02', asOf: '2025-11-01' },
  'date-invalid': { date: '2025-02-30' },
  'history-year-missing': { year: 2025 },
  'never-insured-contradicted': {},
  'nickname-id-number': { max: 12 },
  'nickname-missing': { max: 12 },
  'nickname-too-long': { max: 12 },
  'not-asked': {},
  'not-eligible': {},
  'region-unknown': { region: '999999' }
}
const sayOf: { [Code in GuideErrorCode]: (data: GuideErrorData[Code]) => string } = text.guideErrors

function sentenceOf<Code extends GuideErrorCode>(code: Code, data: GuideErrorData[Code] = GUIDE_ERRORS[code]): string {
  return sayOf[code](data)
}

test('every error and every question has its words', () => {
  expect(Object.keys(text.guideErrors).sort()).toEqual(Object.keys(GUIDE_ERRORS).sort())
  for (const question of QUESTIONS) if (question !== 'ordinary') expect(text.guide[question].title).toMatch(/[？对]/)
  for (const enrolment of ENROLMENTS) expect(text.guide.enrolment[enrolment].label).not.toBe('')
})

test('whatever is wrong with the records or a backup has its words', () => {
  const kinds: Record<StorageIssue['kind'], { title: string; says: (kept: boolean) => string }> = text.storageIssues
  for (const { title, says } of Object.values(kinds)) expect([title, says(true), says(false)]).not.toContain('')
  expect(Object.keys(text.backupErrors).sort()).toEqual([...BACKUP_ERROR_CODES].sort())
})

test('every error of the guide is a sentence', () => {
  for (const code of Object.keys(GUIDE_ERRORS) as GuideErrorCode[]) {
    expect(sentenceOf(code)).toMatch(/[\u4e00-\u9fff]/)
    expect(sentenceOf(code)).not.toMatch(/undefined|NaN/)
  }
})

test.each([
  ['birth-date-other-year', ['1964 年']],
  ['birth-year-out-of-range', ['1905 年', '2025 年']],
  ['date-before-birth', ['1964 年']],
  ['date-in-future', ['2025年11月1日']],
  ['history-year-missing', ['2025 年']],
  ['nickname-too-long', ['12 个字']]
] as const)('the sentence of the error %s of the guide names its data', (code, parts) => {
  for (const part of parts) expect(sentenceOf(code)).toContain(part)
})

test('the catalogue speaks Simplified Chinese and the language of people, not of offices', () => {
  const officialese = /予以|须知悉|贵方|特此|办理相关|依据相关规定|敬请/
  const traditional = /[繳費醫險證請給時間沒個]/
  for (const line of stringsOf(text)) {
    expect(line).not.toMatch(officialese)
    expect(line).not.toMatch(traditional)
  }
})
