import { View } from '@tarojs/components'
import type { Basis } from '@/calculator'
import { Txt } from '@/ui'
import { summary as words } from '@/ui/text'
import type { SheetLine } from './lines'

/** Lines below each other, each with its clause. */
export function Facts({ lines, notice }: { lines: readonly SheetLine[]; notice: string }) {
  return (
    <View className="facts" role="list">
      {lines.map(({ what, value, isSaid, sources }) => (
        <View key={`${what} ${value} ${sources.map(({ clause }) => clause).join()}`} className="fact" role="listitem">
          {what === '' ? null : <Txt className="fact__what">{what}</Txt>}
          <Txt strong={!isSaid} className="fact__value">
            {value}
          </Txt>
          <ClauseRef sources={sources} notice={notice} />
        </View>
      ))}
    </View>
  )
}

interface RefProps {
  sources: readonly Basis[]
  /** The notice that the sheet is of; only another one is named. */
  notice: string
}

/** In place of a clause an own notice says who has it, which is not for a wall. */
function clauseOf({ certainty, clause, quote }: Basis): string {
  return certainty === 'entered' && quote === undefined ? '' : clause
}

/**
 * Where a line stands, small at its end; a star where the notice can be read otherwise, and a word where only others report
 * it or nobody has checked it.
 */
export function ClauseRef({ sources, notice }: RefProps) {
  const named = (basis: Basis) => words.clause(basis.notice === notice ? '' : basis.notice, clauseOf(basis))
  const refs = [...new Set(sources.map(named))].map((ref) => {
    const sure = sources.filter((source) => named(source) === ref).map(({ certainty }) => certainty)
    const said = sure.includes('reported') ? words.hearsay(ref) : sure.includes('entered') ? words.unchecked(ref) : ref
    return sure.includes('interpreted') ? words.starred(said) : said
  })
  return (
    <Txt size="note" tone="second" className="clause-ref">
      {refs.join('、')}
    </Txt>
  )
}
