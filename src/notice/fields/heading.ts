/** What a notice says of itself: number, title, issuer, day of issue. */
import { isCivilDate, type CivilDate } from '@/calculator'
import type { Analysed, AnalysedSentence } from '../analysed'
import { MISSING } from '../analysed'
import type { ReadField } from '../reading'

const NUMBER = /[\u4e00-\u9fa5]{2,14}〔(20\d{2})〕\d{1,4}号/
const NONE = { ...MISSING, value: null }

/** The notice's own number: outside brackets, in which it quotes others, and before the sentences begin. */
export function readNumber(notice: Analysed): ReadField<string> {
  for (const sentence of notice.sentences) {
    if (sentence.clause !== null || sentence.text.length > 120) break
    const match = NUMBER.exec(sentence.text)
    if (!match) continue
    const before = sentence.text.slice(0, match.index)
    if (
      /^(?:根据|按照|依据|贯彻|落实|按)/.test(match[0]) ||
      /[《（][^》）]*$/.test(before) ||
      /》（?$/.test(before) ||
      /(?:根据|按照|依据|贯彻|落实)/.test(before)
    )
      continue
    const name = /(?:文件|号|：)?([\u4e00-\u9fa5]{2,12}〔20\d{2}〕\d{1,4}号)$/.exec(before.slice(-10) + match[0])
    const value = afterName(match[0])
    const start = sentence.start + match.index + match[0].length - value.length
    return name ? { ...notice.evidence(sentence, start, start + value.length), value } : NONE
  }
  return NONE
}

/** A number runs together with the word before it where the line break between them is lost: 文件甘医保发〔2025〕62号. */
function afterName(number: string): string {
  const match = /^.*(?:文件|通知|税务局|厅|局|公告)([\u4e00-\u9fa5]{2,12}〔.*)$/.exec(number)
  return match?.[1] ?? number
}

const TITLE =
  /(?:关于|致)[^。；！？，《》]{4,90}(?:通知|通告|公告|意见|实施方案|工作方案|方案|公开信|一封信|说明|告知书|明白纸|须知)(?:》)?|^[^。；！？，：]{2,60}(?:通知|通告|公告|公开信|明白纸|须知|倡议书|温馨提示|缴费提醒)$/

export function readTitle(notice: Analysed): ReadField<string> {
  for (const sentence of notice.sentences) {
    if (sentence.clause !== null || sentence.index > 12) break
    if (/^(?:根据|为|按照|各|现将|依据)/.test(sentence.text)) continue
    const match = TITLE.exec(sentence.text)
    if (!match || /[《（][^》）]*$/.test(sentence.text.slice(0, match.index))) continue
    const start = sentence.start + match.index
    return { ...notice.evidence(sentence, start, start + match[0].length), value: match[0] }
  }
  return NONE
}

const OFFICE =
  /(?:国家税务总局)?(?:[\u4e00-\u9fa5]{2,16}?(?:医疗保障局|医保局|财政[局厅部]|教育[局厅]|民政[局厅]|农业农村[局厅]|卫生健康委员会|残疾人联合会|乡村振兴局|税务局|人民政府办公[室厅]|人民政府|办公室|街道办事处|居民委员会|村民委员会|居委会|村委会|社区|医疗保障事务中心|医疗保险服务中心|医保中心|医疗保障服务中心))/g
const SIGNATURE_REACH = 6

/** Who signed: the offices right above the day of issue, else those that the head names. */
export function readIssuer(notice: Analysed, issuedAt: AnalysedSentence | undefined): ReadField<string> {
  const signed = issuedAt
    ? notice.sentences.slice(Math.max(0, issuedAt.index - SIGNATURE_REACH), issuedAt.index + 1).filter(isNameOnly)
    : []
  const head = notice.sentences.slice(0, 14).filter((sentence) => sentence.clause === null && isNameOnly(sentence))
  const title = notice.sentences.slice(0, 4).filter(({ text }) => /^[\u4e00-\u9fa5]{4,40}关于/.test(text))
  // The day of printing stands beside the office that prints.
  const order = issuedAt && /印发/.test(issuedAt.text) ? [head, title, signed] : [signed, head, title]
  for (const sentences of order) {
    const named = sentences.flatMap((sentence) => officesIn(sentence))
    const first = named[0]
    const last = named[named.length - 1]
    if (!first || !last) continue
    const names = named.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) === index)
    return {
      ...notice.evidence(first.sentence, first.start, last.sentence === first.sentence ? last.end : first.end),
      value: names.join('、')
    }
  }
  return NONE
}

function isNameOnly({ text }: AnalysedSentence): boolean {
  if (text.length > 120 || /[：，、]$/.test(text) || /各/.test(text)) return false
  const rest = text
    .replace(OFFICE, '')
    .replace(/国家税务总局|国家医保局|财政部|文件|20\d{2}年\d{1,2}月\d{1,2}日|印发|[（）\t、]/g, '')
  return rest.length <= 4 && rest.length < text.length
}

function officesIn(
  sentence: AnalysedSentence
): { name: string; start: number; end: number; sentence: AnalysedSentence }[] {
  const found = []
  const pattern = new RegExp(`国家医保局|财政部|${OFFICE.source}|国家税务总局`, 'g')
  const text = /关于/.test(sentence.text) ? sentence.text.slice(0, sentence.text.indexOf('关于')) : sentence.text
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = sentence.start + match.index
    found.push({ name: match[0], start, end: start + match[0].length, sentence })
  }
  return found
}

/** A date that stands alone as a signature does, the last such; else the day of printing. */
export function readIssuedOn(notice: Analysed): {
  field: ReadField<CivilDate>
  sentence: AnalysedSentence | undefined
} {
  const signed = notice.sentences.filter((sentence) => isSignature(sentence.text))
  const printed = notice.sentences.filter(({ text }) => /印发(?:）)?$/.test(text) && text.length < 60)
  for (const candidates of [signed, printed]) {
    for (const sentence of [...candidates].reverse()) {
      const [date] = sentence.findings.flatMap((finding) => (finding.kind === 'date' ? [finding] : []))
      if (!date || date.year === null || date.month === null || date.day === null) continue
      const value = `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
      if (!isCivilDate(value)) continue
      return { field: { ...notice.evidence(sentence, date.start, date.end), value }, sentence }
    }
  }
  return { field: NONE, sentence: undefined }
}

const ALONE =
  /^(?:[\u4e00-\u9fa5\t]{0,60}(?:局|厅|部|委|室|府|会|心|处|社区|村))?[（\t]?20\d{2}(?:年\d{1,2}月\d{1,2}日|[-./]\d{1,2}[-./]\d{1,2})[）]?$|^(?:发布|发文|成文|印发|时间|日期|发布于)(?:日期|时间|机构)?：?20\d{2}(?:年\d{1,2}月\d{1,2}日|[-./]\d{1,2}[-./]\d{1,2})$/

function isSignature(text: string): boolean {
  return text.length <= 90 && ALONE.test(text.trim())
}

const LONGEST_FIRST_LINE = 40

/** The first line, where it is short enough to say what follows. */
export function firstLine(notice: Analysed): ReadField<string> {
  const [sentence] = notice.sentences
  if (!sentence || sentence.text.length > LONGEST_FIRST_LINE) return NONE
  return { ...MISSING, ...notice.place(sentence.start, sentence.end), quote: sentence.text, value: sentence.text }
}
