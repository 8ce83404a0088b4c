import { yearSentence } from '@/ui/text'
import * as answers from './answers'

test.each([
  ['in the window', answers.lanzhou, '现在缴费，2026年1月1日起有保障。'],
  ['in the supplementary window', answers.lanzhouJanuary, '现在缴费要等 90 天，4月10日起有保障。'],
  ['after a lapse', answers.lanzhouLapsed, '现在缴费要等 90 天，2026年4月1日起有保障。'],
  ['before the window', answers.lanzhouBefore, '10月15日开始缴费；那天缴费，2026年1月1日起有保障。'],
  ['after the window', answers.lanzhouClosed, '2026 年度的缴费期已经过了，现在缴不了。'],
  ['paid already', answers.lanzhouPaid, '2026 年度已经参保，不用再缴。'],
  ['cover from birth', answers.changshaBaby, '现在缴费，保障从3月1日算起。'],
  ['a start that is not stated', answers.lanzhouNewborn, '现在缴费就算参保；从哪天起能报销，通知没有写明。'],
  ['a wait that outlasts the year', answers.changshaTooLate, '现在缴费也用不上：等待期过完，这一年也过完了。'],
  ['no notice of the place', answers.guangdong, '本应用里还没有当地 2026 年度的通知。']
])('%s', (_, answer, sentence) => {
  expect(yearSentence(answer)).toBe(sentence)
})
