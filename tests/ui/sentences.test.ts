import { waitingWords, yearSentence } from '@/ui/text'
import * as answers from './answers'

test.each([
  ['in the window', answers.lanzhou, '现在缴费，2026年1月1日起有保障。'],
  ['in the supplementary window', answers.lanzhouJanuary, '现在缴费要等 90 天，4月10日起有保障。'],
  ['after a lapse', answers.lanzhouLapsed, '现在缴费至少要等 90 天，最早2026年4月1日起有保障。'],
  [
    'before the window',
    answers.lanzhouBefore,
    '10月15日开始缴费；那天缴费，2026年1月1日起有保障（2025 年参过保的话）。'
  ],
  ['after the window', answers.lanzhouClosed, '2026 年度没有缴费记录，缴费期已经过了。'],
  ['paid already', answers.lanzhouPaid, '2026 年度已经参保，不用再缴。'],
  ['cover from birth in Gansu, within 90 days of it', answers.lanzhouNewborn, '现在缴费，据转述，保障从5月1日算起。'],
  [
    'a first enrolment that may count as a lapse',
    answers.lanzhouFirst,
    '现在缴费，2026年1月1日起有保障（也有说要等 90 天的）。'
  ],
  ['two clauses that contradict each other', answers.fulingJanuary, '现在缴费，2月1日起有保障（也有说要等 90 天的）。'],
  ['cover from birth', answers.changshaBaby, '现在缴费，保障从3月1日算起。'],
  [
    'a start that is not stated',
    answers.lanzhouInfant,
    '给宝宝办理的头一段期限过了，现在缴，从哪天起能报销说不准，也可能这一年都不能报：先打 12393 问，再缴。'
  ],
  ['a wait that outlasts the year', answers.changshaTooLate, '现在缴费也用不上：等待期过完，这一年也过完了。'],
  ['no notice of the place', answers.guangdong, '本应用里还没有当地 2026 年度的通知。']
])('the sentence of a year fits its case: %s', (_, answer, sentence) => {
  expect(yearSentence(answer)).toBe(sentence)
})

test.each([
  ['the year before was insured', answers.lanzhou, '不用等'],
  ['nothing is known of the year before', answers.lanzhouBefore, '2025 年参过保，就不用等'],
  ['a newborn never waits', answers.lanzhouNewborn, '不用等'],
  ['a first enrolment may count as a lapse', answers.lanzhouFirst, '不用等，也有说要等 90 天的'],
  ['two clauses contradict each other', answers.fulingJanuary, '不用等，也有说要等 90 天的'],
  ['there is a wait', answers.lanzhouJanuary, '90 天'],
  ['there is a wait that may be longer', answers.lanzhouLapsed, '至少 90 天']
])('the words for the wait fit the case that %s', (_, answer, words) => {
  expect(waitingWords(answer)).toBe(words)
})
