/** A text made ready for reading: cleaned, cut into sentences, with what stands in each. */
import type { Aligned } from './clean'
import { clean, placeOf } from './clean'
import { findingsIn, type Finding } from './findings'
import { tableFindings } from './findings/tables'
import { sentencesOf, type Sentence } from './outline'
import type { Candidate, Doubt, DoubtReason, Evidence, ReadOptions, ReadingState } from './reading'

export interface AnalysedSentence extends Sentence {
  index: number
  findings: readonly Finding[]
  /** Words of the line before, where that is a mere label: 缴费标准 above 400元. */
  label: string
}

export class Analysed {
  readonly sentences: readonly AnalysedSentence[]
  readonly doubts: Doubt[] = []
  private readonly aligned: Aligned
  private readonly used = new Set<number>()

  constructor(
    readonly original: string,
    readonly options: ReadOptions
  ) {
    this.aligned = clean(original)
    let label = ''
    const sentences = sentencesOf(this.aligned.text)
    const tables = tableFindings(sentences)
    this.sentences = sentences.map((sentence, index) => {
      const findings = tables.get(index) ?? (TELLS.test(sentence.text) ? findingsIn(sentence.text, sentence.start) : [])
      const analysed = { ...sentence, index, findings, label }
      label = isLabel(analysed) ? sentence.text : ''
      return analysed
    })
  }

  get text(): string {
    return this.aligned.text
  }

  /** The words from `start` to `end` of the cleaned text, as the original has them. */
  evidence(sentence: AnalysedSentence, start: number, end: number, state: ReadingState = 'read'): Evidence {
    this.used.add(sentence.index)
    return this.mention(sentence, start, end, state)
  }

  /** The same of words that use no figure of their sentence: what it says besides is still to be told. */
  mention(sentence: AnalysedSentence, start: number, end: number, state: ReadingState = 'read'): Evidence {
    const place = placeOf(this.aligned, start, end)
    return { state, clause: sentence.clause, quote: this.original.slice(place.start, place.end), ...place }
  }

  candidate(value: Candidate['value'], { start, end }: { start: number; end: number }): Candidate {
    const place = placeOf(this.aligned, start, end)
    return { value, quote: this.original.slice(place.start, place.end), ...place }
  }

  doubt(field: string, because: DoubtReason, candidates: Candidate[]): void {
    if (!this.doubts.some((doubt) => doubt.field === field)) this.doubts.push({ field, because, candidates })
  }

  place(start: number, end: number): { start: number; end: number } {
    return placeOf(this.aligned, start, end)
  }

  isUsed(sentence: AnalysedSentence): boolean {
    return this.used.has(sentence.index)
  }
}

export const MISSING: Evidence = { state: 'missing', clause: null, quote: null, start: null, end: null }

/** Sentences without a figure or one of these words tell nothing, and most are such. */
const TELLS = /\d|资助|代缴|不缴|免缴|免费|全免|全额|减半|之和|财政补|享受|报销|等待期|上述|以上人员/

const LONGEST_LABEL = 24

function isLabel({ alone, text, findings }: AnalysedSentence | (Sentence & { findings: readonly Finding[] })): boolean {
  return (
    (alone || text.length <= LONGEST_LABEL) &&
    text.length <= LONGEST_LABEL &&
    !findings.some(({ kind }) => kind === 'money' || kind === 'date' || kind === 'range' || kind === 'duration')
  )
}
