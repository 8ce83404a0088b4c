/** Windows as they are handed out, once the premium is known: what of them is open, and what costs something of its own. */
import type { Analysed } from '../analysed'
import type { ReadFields } from '../reading'
import type { Draft } from './window-draft'

export function windowEntries(
  drafts: readonly Draft[],
  notice: Analysed,
  premiumOf: (tier: string) => number | null
): ReadFields['windows']['value'] {
  return drafts.map((draft, index) => {
    const path = `windows.${index}`
    for (const { path: field, because, candidates } of draft.open) notice.doubt(`${path}.${field}`, because, candidates)
    if (!draft.groupClear) notice.doubt(`${path}.group`, 'group-not-clear', [])
    const others = draft.prices.filter(({ tier, fen }) => fen !== premiumOf(tier))
    if (!draft.named && draft.kind === 'supplementary' && (draft.plus || others.length > 0)) draft.kind = 'late'
    const [price] = others
    let fen: number | null = null
    let doubtful = draft.open.length > 0 || !draft.groupClear
    if (price) {
      const all = draft.prices.map(({ fen: value }) => value)
      if (all.every((value) => value === price.fen) && price.fen !== null) fen = price.fen
      else {
        doubtful = true
        notice.doubt(
          `${path}.fen`,
          'several-figures',
          draft.prices.flatMap(({ fen: value, money }) => (value === null ? [] : [notice.candidate(value, money)]))
        )
      }
    }
    const evidence = notice.evidence(draft.sentence, draft.start, draft.end, doubtful ? 'doubtful' : 'read')
    const { kind, group, opensOn, closesOn, waiting, coverStarts } = draft
    return { kind, group, opensOn, closesOn, fen, plusFiscalSubsidy: draft.plus, waiting, coverStarts, ...evidence }
  })
}
