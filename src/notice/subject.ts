/** What a text is about: only a notice on resident medical insurance is read further. */
import type { Analysed } from './analysed'
import type { Subject } from './reading'

type About = Extract<Subject, { subject: 'other' }>['about']

const RESIDENT =
  /城乡居民(?:基本)?医(?:疗|保)|居民(?:基本)?医(?:疗保险|保)|城乡居民.{0,8}医保|城居保|新农合|新型农村合作医疗/g
const OTHERS: readonly { about: About; words: RegExp }[] = [
  { about: 'tender', words: /招标|投标|中标|采购(?:项目|公告|人|文件)|竞争性磋商|竞价/g },
  { about: 'long-term-care', words: /长期护理保险|长护险/g },
  { about: 'pension', words: /养老保险|养老金/g },
  { about: 'employee-insurance', words: /职工(?:基本)?医(?:疗保险|保)|灵活就业人员|用人单位|缴费工资|单位缴费/g },
  { about: 'other-insurance', words: /惠民保|商业(?:补充)?(?:医疗)?保险|百万医疗|工伤保险|失业保险|车险/g }
]
const PLAIN = /医保|医疗保险|合作医疗|参保|个人缴费|断保|断缴|大病保险|财政补助|低保对象|特困人员|新生儿|20\d{2}年度/
const PAYING = /缴|交费|参保|元|资助|享受|限额/
/** The beginning says most: the title stands there. */
const HEAD = 160
const HEAD_COUNTS = 4

export function subjectOf(notice: Analysed): Subject {
  const { text } = notice
  if (text.trim() === '') return { subject: 'none', about: 'empty' }
  if (isForeign(text)) return { subject: 'other', about: 'foreign-language' }
  const resident = score(RESIDENT, text)
  let most: { about: About; score: number } | null = null
  for (const { about, words } of OTHERS) {
    const found = score(words, text)
    if (found > 0 && (most === null || found > most.score)) most = { about, score: found }
  }
  const ownWords = (PLAIN.test(text) && PAYING.test(text)) || /医疗保障局/.test(text)
  if (resident > 0 && (most === null || resident >= most.score || titleNamesOnlyResident(text) || hasFigures(notice)))
    return { subject: 'resident-insurance' }
  if (most !== null && (resident > 0 || !ownWords || most.score >= HEAD_COUNTS))
    return { subject: 'other', about: most.about }
  return ownWords ? { subject: 'resident-insurance' } : { subject: 'none', about: 'not-a-notice' }
}

/** However often a short notice goes on to speak of pensions. */
function titleNamesOnlyResident(text: string): boolean {
  const [title = ''] = text.split('\n', 1)
  return title.match(RESIDENT) !== null && OTHERS.every(({ words }) => title.match(words) === null)
}

/** A sentence that tells what resident insurance costs, for which year or until when. */
function hasFigures(notice: Analysed): boolean {
  return notice.sentences.some(
    ({ text, findings }) =>
      /居民(?:基本)?医(?:疗保险|保)[^。；]{0,12}(?:20\d{2}年度|每人|个人缴费)|20\d{2}年度[^，。；]{0,8}居民(?:基本)?医(?:疗保险|保)/.test(
        text
      ) && findings.some(({ kind }) => kind === 'money')
  )
}

function score(words: RegExp, text: string): number {
  const count = (part: string) => part.match(words)?.length ?? 0
  return count(text) + (HEAD_COUNTS - 1) * count(text.slice(0, HEAD))
}

const LETTERS_ENOUGH = 20

function isForeign(text: string): boolean {
  const start = text.slice(0, 4000)
  const chinese = start.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  const other = start.match(/[A-Za-z\u00c0-\u024f\u0400-\u04ff\u0600-\u06ff\u3040-\u30ff\uac00-\ud7af]/g)?.length ?? 0
  return other >= LETTERS_ENOUGH && chinese * 4 < other
}
