/** What there is to check of a notice, whatever door it came by: its figures, where each was found, and what is doubtful. */
import type { FiscalSubsidyFact, NoticeFacts, PremiumFact, WindowFact } from '@/notice/facts'
import type { CandidateValue, DoubtReason, Evidence, NoticeReading } from '@/notice/reading'
import type { OwnNotice, OwnNoticeOrigin } from '@/policy/own-notice'
import { canonicalJson } from '@/storage'
import { valueAt, withValue } from './answers'
import type { Answers } from './answers'
import { sentenceAround } from './sentence'
import type { Sentence } from './sentence'

type Nullable<T, Key extends keyof T> = Omit<T, Key> & { [K in Key]: T[K] | null }

/** The figures as far as they are known. An entry that is `null` was taken out. */
export interface OpenFacts extends Omit<NoticeFacts, 'premiums' | 'fiscalSubsidies' | 'windows'> {
  premiums: readonly (Nullable<PremiumFact, 'fen'> | null)[]
  fiscalSubsidies: readonly (Nullable<FiscalSubsidyFact, 'fen'> | null)[]
  windows: readonly (Nullable<WindowFact, 'plusFiscalSubsidy'> | null)[]
}

/** Where a figure was found. */
export interface Found {
  clause: string | null
  sentence: Sentence
}

/** A figure that can be read in more ways, each with its own sentence. */
export interface OpenDoubt {
  field: string
  because: DoubtReason
  candidates: readonly { value: CandidateValue; sentence: Sentence }[]
}

export interface CheckSheet {
  origin: OwnNoticeOrigin
  region: string | null
  benefitYear: number | null
  notice: OwnNotice['notice']
  facts: OpenFacts
  /** By dotted path: `region`, `benefitYear`, or into `facts`, of a figure or of the entry that it belongs to. */
  found: Readonly<Record<string, Found>>
  doubts: readonly OpenDoubt[]
  /** What of place and year the text does not name, and is that of the page that the resident came from. */
  assumed: readonly string[]
  /** Sentences that no figure used. */
  leftOver: readonly string[]
}

export const NO_FACTS: NoticeFacts = {
  premiums: [],
  fiscalSubsidies: [],
  windows: [],
  cover: { startsOn: null, endsOn: null },
  waiting: { fixed: null, variable: null, repair: null, floor: null },
  bonus: {
    afterYears: null,
    continuousFen: null,
    zeroClaimFen: null,
    limitFen: null,
    limitPercent: null,
    lapseFen: null
  },
  subsidies: [],
  specialGroups: []
}

/** What was read of a text. Amount and last day are asked for where it has none. */
export function sheetOfReading({ fields, doubts, leftOver }: NoticeReading, text: string): CheckSheet {
  const lists = ['premiums', 'fiscalSubsidies', 'windows', 'subsidies', 'specialGroups'] as const
  const single = ['region', 'benefitYear', 'cover', 'waiting', 'bonus'] as const
  const evidence = [
    ...single.map((name): [string, Evidence] => [name, fields[name]]),
    ...lists.flatMap((name) => fields[name].value.map((entry, i): [string, Evidence] => [`${name}.${i}`, entry]))
  ]
  return withEssentials({
    origin: 'pasted',
    region: fields.region.value,
    benefitYear: fields.benefitYear.value,
    notice: {
      number: fields.number.value,
      title: fields.title.value,
      issuer: fields.issuer.value,
      issuedOn: fields.issuedOn.value
    },
    facts: {
      premiums: fields.premiums.value.map(withoutEvidence),
      fiscalSubsidies: fields.fiscalSubsidies.value.map(withoutEvidence),
      windows: fields.windows.value.map(withoutEvidence),
      cover: fields.cover.value ?? NO_FACTS.cover,
      waiting: fields.waiting.value ?? NO_FACTS.waiting,
      bonus: fields.bonus.value ?? NO_FACTS.bonus,
      subsidies: fields.subsidies.value.map(withoutEvidence),
      specialGroups: fields.specialGroups.value.map(withoutEvidence)
    },
    found: Object.fromEntries(evidence.flatMap(([path, entry]) => foundAt(text, path, entry))),
    doubts: doubts.map(({ field, because, candidates }) => ({
      // Cover is in doubt as a whole; its candidates, and what can be answered, are first days.
      field: field === 'cover' ? 'cover.startsOn' : field,
      because,
      candidates: candidates.map(({ value, ...place }) => ({ value, sentence: sentenceAround(text, place) }))
    })),
    assumed: [],
    leftOver: leftOver.map(({ sentence }) => sentence)
  })
}

/** A notice that is kept, or was filled in or sent, to look through once more. */
export function sheetOfNotice({ origin, region, benefitYear, notice, facts, quotes }: OwnNotice): CheckSheet {
  const found = Object.entries(quotes).map(([path, { quote, clause }]): [string, Found] => [
    path,
    { clause, sentence: { before: '', words: quote, after: '' } }
  ])
  return withEssentials({
    origin,
    region,
    benefitYear,
    notice,
    facts,
    found: Object.fromEntries(found),
    doubts: [],
    assumed: [],
    leftOver: []
  })
}

/** What a resident has said of a sheet. */
export interface Said {
  answers: Answers
  /** Paths of doubts that stay as they were read. */
  accepted: readonly string[]
}

/** The sheet with what the resident has said of it; what was answered is no doubt any more. */
export function withAnswers(sheet: CheckSheet, { answers, accepted }: Said): CheckSheet {
  const answered = Object.entries(answers).reduce((known, [path, answer]) => {
    if (path === 'region') return typeof answer === 'string' ? { ...known, region: answer } : known
    if (path === 'benefitYear') return typeof answer === 'number' ? { ...known, benefitYear: answer } : known
    return { ...known, facts: withValue(known.facts, path, answer) }
  }, sheet)
  const isOpen = ({ field }: OpenDoubt) => !accepted.includes(field) && !isAnswered(field, answers)
  return { ...answered, found: foundAfter(sheet, answers), doubts: sheet.doubts.filter(isOpen) }
}

/** A figure that was corrected has its sentence no more, unless it was chosen from the text; the others of its entry keep theirs. */
function foundAfter(sheet: CheckSheet, answers: Answers): CheckSheet['found'] {
  const found = new Map(Object.entries(sheet.found))
  for (const [path, answer] of Object.entries(answers)) {
    const above = path.slice(0, Math.max(path.lastIndexOf('.'), 0))
    const around = found.get(above)
    if (around) {
      for (const key of Object.keys(valueAt(sheet.facts, above) ?? {})) {
        const other = `${above}.${key}`
        found.set(other, found.get(other) ?? around)
      }
      found.delete(above)
    }
    const clause = found.get(path)?.clause ?? null
    const doubt = sheet.doubts.find(({ field }) => field === path)
    const chosen = doubt?.candidates.find(({ value }) => canonicalJson(value) === canonicalJson(answer))
    if (chosen) found.set(path, { clause, sentence: chosen.sentence })
    else found.delete(path)
  }
  return Object.fromEntries(found)
}

/** Whether a figure was answered, or the entry around it taken out. */
function isAnswered(field: string, answers: Answers): boolean {
  return Object.keys(answers).some((path) => path === field || (answers[path] === null && field.startsWith(`${path}.`)))
}

/** With a place for the amount and for the last day, without which nothing can be answered. */
function withEssentials(sheet: CheckSheet): CheckSheet {
  const { premiums, windows } = sheet.facts
  return {
    ...sheet,
    facts: {
      ...sheet.facts,
      premiums: premiums.length > 0 ? premiums : [{ tier: 'standard', group: 'all', fen: null }],
      windows: windows.length > 0 ? windows : [EMPTY_WINDOW]
    }
  }
}

export const EMPTY_WINDOW: WindowFact = {
  kind: 'concentrated',
  group: 'all',
  opensOn: null,
  closesOn: null,
  fen: null,
  plusFiscalSubsidy: false,
  waiting: null,
  coverStarts: null
}

const EVIDENCE: readonly string[] = ['state', 'clause', 'quote', 'start', 'end'] satisfies (keyof Evidence)[]

function withoutEvidence<T extends Evidence>(entry: T): Omit<T, keyof Evidence> {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !EVIDENCE.includes(key))) as Omit<T, keyof Evidence>
}

function foundAt(text: string, path: string, { clause, start, end }: Evidence): [string, Found][] {
  return start === null || end === null ? [] : [[path, { clause, sentence: sentenceAround(text, { start, end }) }]]
}
