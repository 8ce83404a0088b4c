import type { Basis } from '@/calculator'
import { Txt } from '@/ui'
import { summary as words } from '@/ui/text'

interface Props {
  sources: readonly Basis[]
  /** The notice that the sheet is of; only another one is named. */
  notice: string
}

/** Where a line stands, small at its end; a star where the notice can be read otherwise, and a word where only others report it. */
export function ClauseRef({ sources, notice }: Props) {
  const named = ({ notice: cited, clause }: Basis) => words.clause(cited === notice ? '' : cited, clause)
  const refs = [...new Set(sources.map(named))].map((ref) => {
    const sure = sources.filter((source) => named(source) === ref).map(({ certainty }) => certainty)
    const said = sure.includes('reported') ? words.hearsay(ref) : ref
    return sure.includes('interpreted') ? words.starred(said) : said
  })
  return (
    <Txt size="note" tone="second" className="clause-ref">
      {refs.join('、')}
    </Txt>
  )
}
