/** The benefit year: the year that is paid for, which the title of a notice need not name. */
import type { CivilDate } from '@/calculator'
import type { Analysed, AnalysedSentence } from '../analysed'
import { MISSING } from '../analysed'
import type { DateFinding, YearMention } from '../findings'
import type { DoubtReason, ReadField } from '../reading'
import { textBetween } from './context'
import { dateRoleOf } from './date-role'

interface Mention {
  year: number
  sentence: AnalysedSentence
  start: number
  end: number
}

const JULY = 7
const AUGUST = 8

/** Which years are known before the dates without one are read. */
export class KnownYears {
  readonly issuedIn: number | null

  /** @param asked the likeliest benefit year, where it is asked about */
  constructor(
    readonly benefitYear: number | null,
    issuedOn: CivilDate | null,
    private readonly asked: number | null = null
  ) {
    this.issuedIn = issuedOn === null ? null : Number(issuedOn.slice(0, 4))
  }

  /** Years that a date without one may lie in, the likeliest first. */
  likely({ month }: DateFinding): number[] {
    const benefit = this.benefitYear ?? this.asked ?? (this.issuedIn === null ? null : this.issuedIn + 1)
    if (benefit === null) return []
    return (month ?? 0) >= JULY ? [benefit - 1, benefit] : [benefit, benefit - 1]
  }
}

/**
 * The cover period decides; then words such as 2027年度居民医保. One pays in the autumn before: a year in whose own autumn the
 * window lies may be that of the title only, and is asked about.
 */
export function readBenefitYear(notice: Analysed): ReadField<number> {
  const covers = coverYears(notice)
  const opened = autumnsOfPaying(notice)
  const mentions = notice.sentences.flatMap((sentence) => mentionsIn(sentence, notice))
  const periods = mentions.filter(({ strength }) => strength === 'period')
  const said = periods.length > 0 ? periods : mentions.filter(({ strength }) => strength === 'named')
  const fits = ({ year }: Mention) => opened.length === 0 || opened.includes(year - 1)
  if (distinct(covers).length === 1) return read(notice, covers)
  if (distinct(said.filter(fits)).length === 1) return read(notice, said.filter(fits))
  if (distinct(said.filter(fits)).length > 1) return doubtful(notice, 'several-figures', said.filter(fits))
  const titles = mentions.filter(({ strength }) => strength === 'title')
  if (said.length === 0 && opened.length > 0 && distinct(titles.filter(fits)).length === 1) {
    return read(notice, titles.filter(fits))
  }
  const open = [...covers, ...said, ...titles]
  return doubtful(notice, covers.length > 0 ? 'contradiction' : 'year-not-clear', [...open, ...open.map(yearAfter)])
}

function read(notice: Analysed, mentions: readonly Mention[]): ReadField<number> {
  const [mention] = mentions
  if (!mention) return { ...MISSING, value: null }
  return { ...notice.mention(mention.sentence, mention.start, mention.end), value: mention.year }
}

function doubtful(notice: Analysed, because: DoubtReason, mentions: readonly Mention[]): ReadField<number> {
  const [first] = mentions
  if (!first) return { ...MISSING, value: null }
  const candidates = mentions.filter(({ year }, index) => mentions.findIndex((other) => other.year === year) === index)
  notice.doubt(
    'benefitYear',
    because,
    candidates.map((mention) => notice.candidate(mention.year, mention))
  )
  return { ...notice.mention(first.sentence, first.start, first.end, 'doubtful'), value: null }
}

function yearAfter(mention: Mention): Mention {
  return { ...mention, year: mention.year + 1 }
}

function distinct(mentions: readonly Mention[]): number[] {
  return [...new Set(mentions.map(({ year }) => year))]
}

/** Years whose whole, or from whose first of January, one is said to be covered. */
function coverYears(notice: Analysed): Mention[] {
  return notice.sentences.flatMap((sentence) =>
    sentence.findings.flatMap((finding): Mention[] => {
      if (finding.kind !== 'range' && finding.kind !== 'date') return []
      if (dateRoleOf(finding, sentence) !== 'cover') return []
      const first = finding.kind === 'range' ? finding.from : finding
      if (!first || first.year === null || first.month !== 1 || (first.day ?? 1) !== 1) return []
      const { year } = first
      if (finding.kind === 'range' && (finding.to.month !== 12 || (finding.to.year ?? year) !== year)) return []
      return [{ year, sentence, start: finding.start, end: finding.end }]
    })
  )
}

const ABOUT_INSURANCE =
  /^(?:的|全[省市区县州镇]|我[省市区县]|本[省市区县镇])?(?:[\u4e00-\u9fa5]{0,8})?(?:城乡居民|居民|基本医疗保险|医保|医疗保险|合作医疗|参保)/
const ABOUT_PAYING = /^(?:的|：|，)?(?:每人|个人缴费|缴费|参保|筹资|保费|集中|$)/
const PAID_FOR =
  /(?:缴纳|缴|参加|参保|预缴|征收|征缴|交|办理|集中|筹集|开展|启动|参保年度：?|完成|缴费年度：?|待遇年度：?)$/
const BEGINS = /^(?:的)?[\u4e00-\u9fa5]{2,16}?(?:已经?|正式|现在?)?(?:开始|启动|开启)(?:缴|收|征|集中|参保|了|啦)/
const OF_ANOTHER = /(?:由|从|较|比|与|和|同|按照?|以|截至)$/
const NOT_PAID_FOR = /^的?(?:旧|原标准|老标准|待遇|未|参保人数|参保率|大病|结余|断保|标准)/
const OPEN_QUOTE = /[《〔][^》〕]*$/

type Strength = 'period' | 'named' | 'title'

/** `named`: a year of insurance that is not said to be the one. `period`: said to be the year that is paid for. `title`: named in the head, as titles name the year in which they are written. */
function mentionsIn(sentence: AnalysedSentence, notice: Analysed): (Mention & { strength: Strength })[] {
  return sentence.findings.flatMap((finding) => {
    if (finding.kind !== 'year') return []
    const strength = strengthOf(finding, sentence, notice)
    return strength === null ? [] : [{ year: finding.year, sentence, start: finding.start, end: finding.end, strength }]
  })
}

function strengthOf(finding: YearMention, sentence: AnalysedSentence, notice: Analysed): Strength | null {
  const before = textBetween(sentence, finding.start - 60, finding.start)
  const after = textBetween(sentence, finding.end, finding.end + 32)
  if (OF_ANOTHER.test(before) || NOT_PAID_FOR.test(after)) return null
  const isHead = sentence.clause === null || notice.sentences.length < 4
  if (OPEN_QUOTE.test(before) && sentence.index > 2) return null
  const isInsurance = ABOUT_INSURANCE.test(after)
  if (BEGINS.test(after) && (isInsurance || isHead)) return 'period'
  const isPaidFor = PAID_FOR.test(before)
  if (isPaidFor && (isInsurance || /[：]$/.test(before)) && !/(?:做好|开展|启动)$/.test(before)) return 'period'
  if (finding.asPeriod && (isInsurance || isPaidFor || ABOUT_PAYING.test(after))) return 'period'
  if (finding.asPeriod && /医保|医疗保险|缴费/.test(sentence.text)) return 'named'
  return isInsurance && isHead ? 'title' : null
}

/** Years in whose autumn one may pay, where they are written. */
function autumnsOfPaying(notice: Analysed): number[] {
  return notice.sentences.flatMap((sentence) =>
    sentence.findings.flatMap((finding) => {
      if (finding.kind !== 'range' && finding.kind !== 'date') return []
      if (dateRoleOf(finding, sentence) !== 'window') return []
      const dates = finding.kind === 'range' ? [finding.from, finding.to] : [finding]
      return dates.flatMap((date) => (date && date.year !== null && (date.month ?? 0) >= AUGUST ? [date.year] : []))
    })
  )
}
