/** What medical assistance pays of the premium for some identities. */
import type { Identity, KnownGrant, Tier } from '@/calculator'
import type { Analysed, AnalysedSentence } from '../analysed'
import type { Finding, People } from '../findings'
import type { ReadFields } from '../reading'
import { cuesAbove, cuesOf, pieceOf, textBetween } from './context'

/** Whether an amount belongs to people with an identity who are spoken of before it: it is no premium then. */
export function namesIdentity(sentence: AnalysedSentence, finding: { start: number }): boolean {
  return (
    standsBehindIdentity(sentence, finding) ||
    (sentence.findings.some(
      (other) => other.kind === 'people' && 'identities' in other.who && other.start < finding.start
    ) &&
      (cuesOf(sentence.findings).some(({ cue }) => cue === 'aid' || cue === 'full' || cue === 'deduct') ||
        cuesAbove(sentence).some((cue) => cue === 'aid' || cue === 'full') ||
        /个人(?:只需|仅需|需|应)?(?:缴|交|自付|承担)/.test(sentence.text)))
  )
}

const BETWEEN_BOTH =
  /^等?(?:人员|对象|群众|家庭|居民)?[：，]?(?:（[^（）]{0,12}）)?(?:每人|每年|个人|只需|仅需|需|应|按|缴费|缴纳|缴|交|为|的|标准|：)*$/

/** 低保户126元: an amount right behind people with an identity. */
function standsBehindIdentity(sentence: AnalysedSentence, { start }: { start: number }): boolean {
  const people = sentence.findings.filter((other): other is People => other.kind === 'people' && other.end <= start)
  const nearest = people[people.length - 1]
  return (
    nearest !== undefined && 'identities' in nearest.who && BETWEEN_BOTH.test(textBetween(sentence, nearest.end, start))
  )
}

interface Row {
  tier: Tier | null
  grant: KnownGrant | null
  paysFen: number | null
  start: number
  end: number
}

/** People, and what is said of them until others are spoken of. */
interface Block {
  identities: Identity[]
  start: number
  end: number
  /** A grant that is named before those who get it: 全额资助特困人员、孤儿. */
  ahead: KnownGrant | null
  /** Before any tier is named: it holds in all of them. */
  common: Row | null
  rows: Row[]
  loose: boolean
  /** A sum stands behind them of which it is not clear what it is: what follows is of others. */
  passed: boolean
  /** Several sums or shares are said of the same people. */
  several: boolean
}

export function readSubsidies(notice: Analysed, tiers: readonly Tier[]): ReadFields['subsidies']['value'] {
  const entries: ReadFields['subsidies']['value'] = []
  for (const sentence of notice.sentences) {
    if (!speaksOfAid(sentence)) continue
    for (const block of blocksIn(sentence)) {
      for (const row of rowsOf(block, tiers)) {
        if (row.grant === null && row.paysFen === null) continue
        const known = entries.find(
          (entry) => entry.tier === row.tier && sameIdentities(entry.identities, block.identities)
        )
        if (known && JSON.stringify(known.grant) === JSON.stringify(row.grant)) {
          notice.evidence(sentence, block.start, row.end)
          continue
        }
        const index = entries.length
        const open = block.loose || block.several
        if (block.several) notice.doubt(`subsidies.${index}.grant`, 'several-figures', [])
        else if (block.loose) notice.doubt(`subsidies.${index}.grant`, 'loose-wording', [])
        else if (known) notice.doubt(`subsidies.${index}.grant`, 'contradiction', [])
        entries.push({
          identities: block.identities,
          tier: row.tier ?? 'standard',
          grant: open ? null : row.grant,
          paysFen: open ? null : row.paysFen,
          ...notice.evidence(sentence, block.start, Math.max(row.end, block.end), open || known ? 'doubtful' : 'read')
        })
      }
    }
  }
  return entries
}

function sameIdentities(a: readonly Identity[], b: readonly Identity[]): boolean {
  return a.length === b.length && a.every((identity) => b.includes(identity))
}

function speaksOfAid(sentence: AnalysedSentence): boolean {
  const cues = cuesOf(sentence.findings).map(({ cue }) => cue)
  return (
    cues.some((cue) => cue === 'aid' || cue === 'full') ||
    cuesAbove(sentence).some((cue) => cue === 'aid' || cue === 'full') ||
    /个人(?:只需|仅需|需|应)?(?:缴|交)|减半|一半|半额/.test(sentence.text)
  )
}

/** With what is common to all tiers put into each. */
function rowsOf(block: Block, tiers: readonly Tier[]): Row[] {
  const { common, rows } = block
  if (rows.length === 0) return common ? tiers.map((tier) => ({ ...common, tier })) : []
  return rows.map((row) => ({
    ...row,
    grant: row.grant ?? common?.grant ?? null,
    paysFen: row.paysFen ?? common?.paysFen ?? null
  }))
}

function blocksIn(sentence: AnalysedSentence): Block[] {
  const blocks: Block[] = []
  let block: Block | null = null
  let tier: Tier | null = null
  const begin = ({ start, end }: Finding, ahead: KnownGrant | null): Block => {
    const begun: Block = {
      identities: [],
      start,
      end,
      ahead,
      common: null,
      rows: [],
      loose: false,
      passed: false,
      several: false
    }
    blocks.push(begun)
    tier = null
    return begun
  }
  for (const finding of sentence.findings) {
    if (finding.kind === 'people') {
      const identities = identitiesOf(finding, sentence)
      if (identities === null) continue
      if (!block || (isTold(block) && !isAside(sentence, finding))) block = begin(finding, null)
      for (const identity of identities) if (!block.identities.includes(identity)) block.identities.push(identity)
      block.end = Math.max(block.end, finding.end)
    } else if (finding.kind === 'tier') tier = finding.tier
    else {
      // 定额资助低保对象: a grant without its sum.
      if (isUnnamedSum(finding, sentence) && comesAhead(finding, sentence, block)) block = begin(finding, null)
      const said = saidBy(finding, sentence)
      if (!said) {
        if (block && finding.kind === 'money' && standsBehindIdentity(sentence, finding)) block.passed = true
        continue
      }
      if (said.grant && comesAhead(finding, sentence, block)) block = begin(finding, said.grant)
      else if (block && block.ahead === null) {
        put(block, tier, said, finding)
        // 特困、低保分别为420元、300元: which is whose is not told by the nearest words.
        if (block.identities.length > 1 && /分别|依次/.test(textBetween(sentence, block.start, finding.start)))
          block.several = true
      }
    }
  }
  for (const one of blocks) if (one.ahead) one.common = { ...emptyRow(null, one.start), grant: one.ahead, end: one.end }
  return blocks.filter(({ identities }) => identities.length > 0)
}

function isUnnamedSum(finding: Finding, sentence: AnalysedSentence): boolean {
  return (
    finding.kind === 'cue' &&
    finding.cue === 'aid' &&
    textBetween(sentence, finding.start, finding.end).includes('定额')
  )
}

function isTold({ common, rows, passed }: Block): boolean {
  return common !== null || rows.length > 0 || passed
}

interface Said {
  grant: KnownGrant | null
  paysFen: number | null
  loose: boolean
}

function put(block: Block, tier: Tier | null, said: Said, { start, end }: Finding): void {
  if (said.loose) block.loose = true
  const row = tier === null ? (block.common ??= emptyRow(null, start)) : rowOf(block, tier, start)
  if (
    said.grant &&
    row.grant &&
    said.grant.kind === row.grant.kind &&
    JSON.stringify(said.grant) !== JSON.stringify(row.grant)
  ) {
    block.several = true
  }
  // 按二档775元给予全额资助: all of it, of which the sum is told as well.
  row.grant = said.grant?.kind === 'full' ? said.grant : (row.grant ?? said.grant)
  row.paysFen ??= said.paysFen
  row.end = end
  block.end = Math.max(block.end, end)
}

function rowOf(block: Block, tier: Tier, start: number): Row {
  const found = block.rows.find((row) => row.tier === tier)
  if (found) return found
  const row = emptyRow(tier, start)
  block.rows.push(row)
  return row
}

function emptyRow(tier: Tier | null, start: number): Row {
  return { tier, grant: null, paysFen: null, start, end: start }
}

/** `null`: they are left out (在乡复员军人除外), or have no identity. */
function identitiesOf({ who, start, end }: People, sentence: AnalysedSentence): readonly Identity[] | null {
  if (!('identities' in who)) return null
  const bracket = sentence.text.indexOf('）', end - sentence.start)
  const rest = bracket < 0 ? '' : sentence.text.slice(end - sentence.start, bracket)
  const before = textBetween(sentence, start - 30, start)
  if (rest.includes('除外') && !rest.includes('（')) return null
  if (/(?:不含|不包括|除)[^，。；（）]{0,24}$/.test(before)) return null
  return who.identities
}

/** 特困人员给予全额资助（孤儿参照执行）: named behind, and treated alike. */
function isAside(sentence: AnalysedSentence, { start, end }: People): boolean {
  const before = textBetween(sentence, sentence.start, start)
  const after = textBetween(sentence, end, sentence.end)
  return (
    before.lastIndexOf('（') > before.lastIndexOf('）') &&
    /^[^（）]{0,40}(?:参照|照此|照办|同等|比照|也按|同样)/.test(after)
  )
}

function saidBy(finding: Finding, sentence: AnalysedSentence): Said | null {
  const words = textBetween(sentence, finding.start - 16, finding.start)
  const after = textBetween(sentence, finding.end, finding.end + 10)
  const loose = /(?:不低于|不少于|至少|不超过|左右|原则上)[^，。；]{0,4}$/.test(words)
  if (finding.kind === 'cue' && finding.cue === 'full') {
    const free = /不缴|不用缴|无需|不需|免缴|0元|缴费为0/.test(textBetween(sentence, finding.start, finding.end))
    return free ? { grant: null, paysFen: 0, loose } : { grant: { kind: 'full' }, paysFen: null, loose }
  }
  const piece = pieceOf(sentence, finding)
  if (finding.kind === 'share') {
    if (
      /率(?:达到?|达|为|保持|不低于|稳定)?[^，。；]{0,4}$/.test(words) ||
      /比例[^，。；]{0,4}$/.test(words) ||
      /住院|门诊|报销|限额|比例/.test(textBetween(sentence, piece.start, piece.end))
    )
      return null
    const pays = /(?:个人|自己|本人)(?:承担|负担|缴纳|缴(?!费)|自付)[^，。；]{0,6}$/.test(words)
    return pays ? null : { grant: { kind: 'share', percent: finding.percent }, paysFen: null, loose }
  }
  if (finding.kind !== 'money' || finding.fen === null || finding.tenThousands) return null
  if (isBaseOfShare(finding, sentence)) return null
  const role = sentence.findings.find(
    (one) => one.kind === 'cue' && one.start === finding.start && one.end === finding.start
  )
  if (role?.kind === 'cue') {
    return role.cue === 'premium'
      ? { grant: null, paysFen: finding.fen, loose }
      : role.cue === 'aid'
        ? { grant: { kind: 'fixed', fen: finding.fen }, paysFen: null, loose }
        : null
  }
  const pays =
    /(?:个人|自己|本人|只需|仅需|实际|自付|自缴|实缴|只缴|再缴|需缴)(?:只需|仅需|实际|应|需|再)?(?:缴|缴纳|缴费|交|交纳|承担|负担|自付|付|支付|出)?(?:标准|金额)?(?:为|：)?$/.test(
      words
    )
  if (pays) return { grant: null, paysFen: finding.fen, loose }
  const grants =
    /(?:资助|补助|补贴|减免|代缴|救助|按|给予|定额|享受|减)[^，。；\d]{0,8}$/.test(words) ||
    /^的?(?:标准)?(?:给予|予以)?(?:定额)?(?:资助|补助|补贴|减免|代缴|救助)/.test(after)
  return grants && !/缴费标准[^，]{0,6}$/.test(words)
    ? { grant: { kind: 'fixed', fen: finding.fen }, paysFen: null, loose }
    : null
}

/** 按420元缴费标准的50%资助: the sum that a share is taken of. */
function isBaseOfShare({ end }: Finding, sentence: AnalysedSentence): boolean {
  return sentence.findings.some(
    ({ kind, start }) =>
      kind === 'share' && start >= end && /^[^，。；]{0,10}的$/.test(textBetween(sentence, end, start))
  )
}

/** The grant stands before the people, and none were spoken of yet in these words. */
function comesAhead(finding: Finding, sentence: AnalysedSentence, block: Block | null): boolean {
  if (finding.kind !== 'cue' && finding.kind !== 'money' && finding.kind !== 'share') return false
  const next = sentence.findings.find((other) => other.kind === 'people' && other.start >= finding.end)
  if (!next) return false
  const between = textBetween(sentence, finding.end, next.start)
  const direct = /^(?:的?(?:对象|人员|群体)?(?:为|有|包括|是|：|的是)|对)?$/.test(between)
  return direct && (block === null || isTold(block) || block.ahead !== null)
}
