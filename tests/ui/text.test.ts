import { EVENT_KINDS, STUDENTS, TIERS } from '@/calculator'
import { ENROLMENTS, GUIDE_ERROR_CODES, QUESTIONS, RELATIONS } from '@/household'
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

test('what only one place says is not said of all', () => {
  expect(text.notEligible.next).not.toMatch(/90|一般/)
  for (const student of ['university-poor', 'university-freshman-poor'] as const)
    expect(text.students[student].help).toContain('只算通知点名的学校')
})

test('the words for what a total is by other readings name each amount', () => {
  expect(text.answer.otherTotalsByClass(['90', '150'])).toBe('分清哪一类后，是 90 元或 150 元')
  expect(text.answer.otherTotals(['400'])).toBe('换一种读法，是 400 元')
})

test('every error and every question has its words', () => {
  expect(Object.keys(text.guideErrors).sort()).toEqual([...GUIDE_ERROR_CODES].sort())
  for (const question of QUESTIONS) expect(text.guide.titles[question]).toMatch(/[？对]/)
  for (const enrolment of ENROLMENTS) expect(text.guide.enrolment[enrolment].label).not.toBe('')
})

test('whatever is wrong with the records or a backup has its words', () => {
  const kinds: Record<StorageIssue['kind'], { title: string; says: (kept: boolean) => string }> = text.storageIssues
  for (const { title, says } of Object.values(kinds)) expect([title, says(true), says(false)]).not.toContain('')
  expect(Object.keys(text.backupErrors).sort()).toEqual([...BACKUP_ERROR_CODES].sort())
})

test('an error is a sentence even without its data', () => {
  for (const say of Object.values(text.guideErrors)) expect(say({})).not.toMatch(/undefined|NaN/)
})

test('the catalogue speaks Simplified Chinese and the language of people, not of offices', () => {
  const officialese = /予以|须知悉|贵方|特此|办理相关|依据相关规定|敬请/
  const traditional = /[繳費醫險證請給時間沒個]/
  for (const line of stringsOf(text)) {
    expect(line).not.toMatch(officialese)
    expect(line).not.toMatch(traditional)
  }
})
