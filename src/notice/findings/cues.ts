import { CUES, type Cue } from '../vocabulary/cues'
import type { CueFinding } from './finding'
import { matchesOf } from './matches'

const PATTERNS = (Object.keys(CUES) as Cue[]).map((cue) => ({ cue, pattern: new RegExp(CUES[cue], 'g') }))

/** The cues of a sentence in their order; of two that overlap the one that begins first, and then the longer one. */
export function cuesIn(text: string, offset: number): CueFinding[] {
  const all = PATTERNS.flatMap(({ cue, pattern }) =>
    matchesOf(pattern, text, offset).map(({ start, end }): CueFinding => ({ kind: 'cue', cue, start, end }))
  ).sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: CueFinding[] = []
  let until = -1
  for (const cue of all) {
    if (cue.start < until) continue
    kept.push(cue)
    until = cue.end
  }
  return kept
}
