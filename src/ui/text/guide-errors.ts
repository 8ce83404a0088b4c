import { longDate } from './format'

/** What is wrong with an answer, and what would be right. Keys are the codes of the guide's errors. */
export const guideErrors = {
  'answer-missing': () => '请选一项',
  'birth-date-missing': () => '请填出生的年、月、日',
  'birth-date-other-year': ({ year }: { year: number }) => `出生日期要在 ${year} 年里`,
  'birth-year-invalid': () => '请填四位数的出生年份，例如 1964',
  'birth-year-out-of-range': ({ from, to }: { from: number; to: number }) => `出生年份要在 ${from} 年到 ${to} 年之间`,
  'choice-twice': () => '有一项选了两次，请重新选',
  'choice-unknown': () => '这里没有这一项，请重新选',
  'date-before-birth': ({ birthYear }: { birthYear: number }) => `这一天早于出生（${birthYear} 年），请再看看`,
  'date-in-future': ({ asOf }: { asOf: string }) => `这一天还没到，请填${longDate(asOf)}或以前的日子`,
  'date-invalid': ({ date }: { date: string }) =>
    date === '' ? '请把年、月、日都填上' : '没有这一天，请看看年、月、日',
  'history-year-missing': ({ year }: { year: number }) => `${year} 年还没选`,
  'never-insured-contradicted': () =>
    '前面填了职工医保停了，和“从来没参加过”对不上。请取消这一项，按年份选；前面填错了，就退回去改',
  'nickname-id-number': () => '不要写身份证号或手机号，写个小名就行',
  'nickname-missing': () => '请写一个称呼，小名就行',
  'nickname-too-long': ({ max }: { max: number }) => `称呼最多 ${max} 个字`,
  'not-asked': () => '这一题不用答了，请接着往下走',
  'not-eligible': () => '有职工医保，不能参加居民医保',
  'region-unknown': () => '没有找到这个地方，请重新选'
}
