/** What is said of a malformed question to the command line; no screen asks one, so the catalogue does not list it. */
import type { RequestErrorCode } from '@/policy'

const sentences: Readonly<Record<RequestErrorCode, string>> = {
  'bad-date': '日期要写成 YYYY-MM-DD，而且要真有这一天。',
  'bad-flag': '这里只能是 true 或 false。',
  'bad-months': '月数要是 0 到 12 的整数。',
  'bad-repair-years': '补缴年数要是 0 或更大的整数。',
  'bad-year': '年份要是 1900 到 2199 的整数。',
  'internal-error': '这个问题算不出来，是程序的毛病，不是您写错了。',
  'malformed-json': '输入不是 JSON。',
  'malformed-request': '请求的写法不对，或少了必填的内容。',
  'unknown-event-kind': '不认识这种情况。',
  'unknown-identity': '不认识这种人员身份。',
  'unknown-kind': '请求的 kind 只能是 assess 或 project。',
  'unknown-region': '地区要是 GB/T 2260 的六位代码，而且在地区表里。',
  'unknown-scheme': '参保记录只能是 resident、employee、other 或 none。',
  'unknown-student': '不认识这种学生身份。',
  'unknown-tier': '不认识这个档次。'
}

/** The sentence of a malformed question, after the path of what is wrong with it. */
export function requestSentence(code: RequestErrorCode, path: string): string {
  return path === '' ? sentences[code] : `${path}：${sentences[code]}`
}
