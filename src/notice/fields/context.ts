/** What stands around a figure in its sentence, and in the label or the headings above it. */
import type { AnalysedSentence } from '../analysed'
import { cuesIn } from '../findings/cues'
import { peopleIn, tiersIn } from '../findings/people'
import type { CueFinding, Finding, People, TierFinding } from '../findings'
import type { Cue } from '../vocabulary/cues'

interface At {
  start: number
  end: number
}

export function cuesOf(findings: readonly Finding[]): CueFinding[] {
  return findings.filter((finding): finding is CueFinding => finding.kind === 'cue')
}

/** The nearest of these cues before a place, no further away than `from`. */
export function cueBefore(
  sentence: AnalysedSentence,
  cues: readonly Cue[],
  before: number,
  from = sentence.start
): CueFinding | undefined {
  const found = cuesOf(sentence.findings).filter(
    ({ cue, start, end }) => end <= before && start >= from && cues.includes(cue)
  )
  return found[found.length - 1]
}

export function has(sentence: AnalysedSentence, ...cues: Cue[]): boolean {
  return cuesOf(sentence.findings).some(({ cue }) => cues.includes(cue))
}

/** Where the words between two commas that a figure stands in begin and end. */
export function pieceOf(sentence: AnalysedSentence, { start, end }: At): At {
  let from = sentence.start
  let to = sentence.end
  for (const finding of sentence.findings) {
    if (finding.kind !== 'stop') continue
    if (finding.end <= start) from = finding.end
    else if (finding.start >= end) {
      to = finding.start
      break
    }
  }
  return { start: from, end: to }
}

export function textBetween(sentence: AnalysedSentence, start: number, end: number): string {
  return sentence.text.slice(Math.max(0, start - sentence.start), Math.max(0, end - sentence.start))
}

/** What the label above a sentence and its headings say, the nearest first. */
interface Above {
  cues: readonly Cue[]
  people: readonly People[]
}

const above = new WeakMap<AnalysedSentence, Above>()

function aboveOf(sentence: AnalysedSentence): Above {
  const known = above.get(sentence)
  if (known) return known
  const texts = [sentence.label, ...sentence.headings].filter((text) => text !== '')
  const found = {
    cues: texts.flatMap((text) => cuesIn(text, 0).map(({ cue }) => cue)),
    people: texts.flatMap((text) => peopleIn(text, 0))
  }
  above.set(sentence, found)
  return found
}

export function cuesAbove(sentence: AnalysedSentence): readonly Cue[] {
  return aboveOf(sentence).cues
}

export function peopleAbove(sentence: AnalysedSentence): readonly People[] {
  return aboveOf(sentence).people
}

export function tierAbove({ label }: AnalysedSentence): TierFinding | undefined {
  return tiersIn(label, 0)[0]
}

/** Whether another insurance is spoken of before, and this one not since. */
export function isBesides({ start }: { start: number }, sentence: AnalysedSentence): boolean {
  const other = cueBefore(sentence, ['besides'], start)
  return other !== undefined && !/居民/.test(textBetween(sentence, other.end, start))
}
