/** What the calculator refuses, a sentence each: what was wrong, and what would be right. */
import type { ErrorCode, ErrorData, Problem } from '@/calculator'

const sentences: { readonly [Code in ErrorCode]: (data: ErrorData[Code]) => string } = {
  'duplicate-year': ({ year }) => `${year} 年写了两次，请留一条。`,
  'future-date': ({ date, asOf }) => `${date} 还没到（今天按 ${asOf} 算），请填已经发生的日期。`,
  'never-insured-contradicted': () => '写了从来没参加过，又写了参加过的年份或停掉的职工医保，请改一处。',
  'payment-in-past': ({ payOn, asOf }) => `缴费日 ${payOn} 早于今天 ${asOf}，请选今天或以后的日子。`,
  'plan-gap': ({ year, expected }) => `计划的年份要一年接一年，这里应是 ${expected} 年，写的是 ${year} 年。`,
  'plan-start': ({ year, start }) => `计划要从 ${start} 年开始，写的是 ${year} 年。`,
  'plan-year-closed': ({ year }) => `通知里 ${year} 年度的缴费期已经过了，这里不能再按那一年参保来计划。`,
  'unknown-tier': ({ tier, known }) => `这个地方没有 ${tier} 这一档，可选：${known.join(', ')}。`
}

/** The sentence of what was refused. */
export function problemSentence<Code extends ErrorCode>({ code, data }: Problem<Code>): string {
  return sentences[code](data)
}
