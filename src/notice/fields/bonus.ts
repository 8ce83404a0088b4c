/** What staying brings, and what a missed year takes off: raises of the ceiling of critical illness insurance. */
import type { Analysed, AnalysedSentence } from '../analysed'
import { MISSING } from '../analysed'
import type { BonusFact } from '../facts'
import type { Money, Share, Years } from '../findings'
import type { ReadField } from '../reading'
import { cuesAbove, cuesOf, has, pieceOf, textBetween } from './context'

type Part = keyof BonusFact

interface Found {
  part: Part
  value: number
  loose: boolean
  sentence: AnalysedSentence
  finding: Money | Share | Years
}

const PARTS: readonly Part[] = ['afterYears', 'continuousFen', 'zeroClaimFen', 'limitFen', 'limitPercent', 'lapseFen']

export function readBonus(notice: Analysed): ReadField<BonusFact> {
  const found = notice.sentences.flatMap((sentence, index) => partsIn(sentence, notice.sentences[index - 1]))
  const [first] = found
  if (!first) return { ...MISSING, value: null }
  const value: BonusFact = {
    afterYears: null,
    continuousFen: null,
    zeroClaimFen: null,
    limitFen: null,
    limitPercent: null,
    lapseFen: null
  }
  let doubtful = false
  for (const part of PARTS) {
    const same = found.filter((one) => one.part === part)
    const [one] = same
    if (!one) continue
    for (const { sentence, finding } of same) notice.evidence(sentence, finding.start, finding.end)
    const differ = same.some((other) => other.value !== one.value)
    if (differ || one.loose) {
      doubtful = true
      notice.doubt(
        `bonus.${part}`,
        differ ? 'several-figures' : 'loose-wording',
        same.map((other) => notice.candidate(other.value, other.finding))
      )
    } else value[part] = one.value
  }
  return {
    ...notice.evidence(first.sentence, first.sentence.start, first.sentence.end, doubtful ? 'doubtful' : 'read'),
    value
  }
}

function partsIn(sentence: AnalysedSentence, before: AnalysedSentence | undefined): Found[] {
  const goesOn = before?.paragraph === sentence.paragraph && speaksOfCeiling(before)
  if (!speaksOfCeiling(sentence) && !goesOn) return []
  return sentence.findings.flatMap((finding): Found[] => {
    if (finding.kind !== 'money' && finding.kind !== 'share' && finding.kind !== 'years') return []
    const parts = partsOf(finding, sentence)
    const value = finding.kind === 'money' ? finding.fen : finding.kind === 'share' ? finding.percent : finding.count
    return value === null
      ? []
      : parts.map((part) => ({ part, value, loose: isLoose(finding, sentence), sentence, finding }))
  })
}

function speaksOfCeiling(sentence: AnalysedSentence): boolean {
  if (has(sentence, 'ceiling', 'zeroClaim') && !has(sentence, 'benefit')) return true
  if (has(sentence, 'ceiling') && /大病|激励|连续参保|断保/.test(sentence.text)) return true
  if (/限额|封顶/.test(sentence.text) && has(sentence, 'lapse', 'moreLapse', 'continuous')) return true
  return (
    cuesAbove(sentence).some((cue) => cue === 'ceiling' || cue === 'zeroClaim' || cue === 'continuous') ||
    /激励|奖励/.test([sentence.text, ...sentence.headings].join(''))
  )
}

function partsOf(finding: Money | Share | Years, sentence: AnalysedSentence): Part[] {
  const words = textBetween(sentence, sentence.start, finding.start)
  const piece = pieceOf(sentence, finding)
  const inPiece = textBetween(sentence, piece.start, finding.start)
  if (finding.kind === 'years') {
    return /连续(?:参加|参保|缴费|参保缴费)[^。；，]{0,16}(?:满|达到?|超过)$/.test(words) ? ['afterYears'] : []
  }
  // 提高封顶线3000元: the ceiling is what is raised, and the figure bounds nothing.
  const isRaised = /(?:提高|增加|上调|提升)[^，。；\d]{0,16}(?:封顶线|限额|上限|额度)(?:标准)?$/.test(inPiece)
  const isLimit =
    !isRaised && /(?:不超过|不得超过|不高于|上限|封顶|最多|不突破|合计最高|累计最高)[^。；]{0,24}$/.test(inPiece)
  if (isLimit) {
    if (finding.kind === 'share') return ['limitPercent']
    return /累计|总额|合计|总计|两项|上限|激励|最高/.test(words) || /累计|总额|合计/.test(sentence.text)
      ? ['limitFen']
      : []
  }
  if (finding.kind === 'share') return []
  if (/(?:断保|断缴|中断)[^。；]{0,60}(?:降低|减少|下降|扣减|下调|减)[^。；，]{0,16}$/.test(words)) return ['lapseFen']
  if (!/(?:提高|增加|上调|提升|高|加|奖励|增至)[^。；，]{0,14}$/.test(words)) return []
  const cues = cuesOf(sentence.findings).filter(
    ({ cue, end }) => end <= finding.start && (cue === 'continuous' || cue === 'zeroClaim')
  )
  const kinds = new Set(cues.map(({ cue }) => cue))
  if (kinds.size === 2 && /(?:均|都|各|分别)/.test(words)) return ['continuousFen', 'zeroClaimFen']
  const last = cues[cues.length - 1]?.cue
  if (last) return [last === 'continuous' ? 'continuousFen' : 'zeroClaimFen']
  const above = cuesAbove(sentence).find((cue) => cue === 'continuous' || cue === 'zeroClaim')
  return above === 'continuous' ? ['continuousFen'] : above === 'zeroClaim' ? ['zeroClaimFen'] : []
}

function isLoose(finding: Money | Share | Years, sentence: AnalysedSentence): boolean {
  const piece = pieceOf(sentence, finding)
  return /(?:不低于|不少于|至少|原则上|左右|约)[^。；，]{0,6}$/.test(textBetween(sentence, piece.start, finding.start))
}
