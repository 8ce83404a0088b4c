/** What stands on a picture of an answer, in words: of a place and a year, and of a person only what they chose. */
import type { Assessment, CivilDate } from '@/calculator'
import type { Season } from '@/policy'
import type { OwnNotice } from '@/policy/own-notice'
import {
  amountWords,
  answer,
  answerDetails,
  common,
  longDate,
  payingLaterSentence,
  picture as words,
  season as seasons,
  tiers,
  unchecked,
  verbOf,
  yearSentence,
  yuan
} from '@/ui/text'
import type { PayingLater } from '@/ui/text'
import { policyOf, startStatedUntil } from '@/app/assessed'
import { classWords, shortCoverWords } from '@/app/year-words'
import { factsOf } from '@/app/screen/answer/fact-rows'

type Tone = 'ink' | 'amber' | 'red'

export interface PictureFact {
  label: string
  value: string
  note: string
  tone: Tone
}

/** What opens the app again: at a place's year, at a notice that is handed on, or anywhere. */
export type PictureCode = { kind: 'link' | 'notice'; link: string } | { kind: 'file'; address: string } | null

export interface PictureContent {
  place: string
  title: string
  whom: string
  lead: { label: string; prefix: string; number: string; unit: string; note: string }
  facts: readonly PictureFact[]
  says: readonly { words: string; tone: Tone }[]
  /** Empty where the sentences say it. */
  source: string
  invitation: string
  edition: string
  unofficial: string
  code: PictureCode
}

export interface Pictured {
  place: string
  whom: string
  /** The day that is looked at. */
  asOf: CivilDate
  assessment: Assessment
  /** What it was read from, where that is no notice of the library. */
  own: OwnNotice | null
  /** Of a year without a local notice. */
  season: Season | null
  later: PayingLater | null
  /** One should call before paying. */
  asksFirst: boolean
  code: PictureCode
}

export function contentOf(pictured: Pictured): PictureContent {
  const { place, whom, asOf, assessment, code } = pictured
  return {
    place,
    title: answerDetails.title(assessment.benefitYear),
    whom: assessment.amountDue ? whom : '',
    lead: leadOf(pictured),
    facts: factsOn(pictured),
    says: saysOf(pictured),
    source: sourceOf(pictured),
    invitation: words.invitation[code?.kind ?? 'none'],
    edition: words.edition(longDate(asOf)),
    unofficial: common.unofficial,
    code
  }
}

/** All of it in one sentence, for whoever does not see the picture. */
export function spokenOf({ place, title, whom, lead, facts, says, source, unofficial }: PictureContent): string {
  const { label, prefix, number, unit, note } = lead
  const parts = [
    place,
    title,
    whom,
    [label, prefix, number, unit].filter((part) => part !== '').join(' '),
    note,
    ...facts.flatMap((fact) => [`${fact.label} ${fact.value}`, fact.note]),
    ...says.map((said) => said.words),
    source,
    unofficial
  ]
  return words.spoken(parts.filter((part) => part !== '').join('，'))
}

function leadOf({ assessment, season }: Pictured): PictureContent['lead'] {
  const { amountDue } = assessment
  if (!amountDue) {
    const label = season ? seasons.headline(season) : yearSentence(assessment)
    return { label, prefix: '', number: '', unit: '', note: season ? seasons.noNotice : '' }
  }
  const { prefix, note } = amountWords(amountDue, 'anybody')
  return {
    label: amountDue.tier === 'standard' ? answerDetails.due : `${answerDetails.due} · ${tiers[amountDue.tier]}`,
    prefix,
    number: yuan(amountDue.totalFen),
    unit: common.yuan,
    note: classWords(assessment) ?? note
  }
}

function factsOn({ assessment, asOf, season }: Pictured): PictureFact[] {
  if (season) {
    return [{ label: seasons.usualTitle, value: seasons.months(season), note: seasons.source(season), tone: 'ink' }]
  }
  if (!assessment.amountDue) return []
  const facts = factsOf(assessment, asOf).filter(({ value }) => value !== answerDetails.bonusSame)
  return facts.map(({ label, value, note = '', lasting = { value, note }, tone = 'ink' }) => ({
    label,
    ...lasting,
    tone: tone === 'accent' ? 'ink' : tone
  }))
}

function saysOf({ assessment, asOf, later, asksFirst }: Pictured): PictureContent['says'] {
  const { amountDue, cautions } = assessment
  if (!amountDue) return [{ words: words.ask, tone: 'ink' }]
  const little = shortCoverWords({ assessment }, 'anybody')
  const amber = [
    ...(little === null ? [] : [little]),
    ...(asksFirst ? [answerDetails.askFirst(verbOf(amountDue))] : []),
    ...(startStatedUntil(assessment) === null ? [] : [answer.beforeNewYear])
  ]
  const plain = [
    ...(later ? [payingLaterSentence(later, asOf, verbOf(amountDue), 'anybody')] : []),
    ...(cautions.length > 0 ? [words.more(cautions.length)] : []),
    words.ask
  ]
  return [
    ...amber.map((said) => ({ words: said, tone: 'amber' as const })),
    ...plain.map((said) => ({ words: said, tone: 'ink' as const }))
  ]
}

function sourceOf({ assessment, own }: Pictured): string {
  if (own) return unchecked.source(own.notice.number)
  const policy = policyOf(assessment)
  if (!policy) return words.noSource
  const { amountDue, nextDeadline, cover } = assessment
  const sources = [...(amountDue?.lines ?? []), ...(nextDeadline ? [nextDeadline] : []), ...(cover ? [cover] : [])]
  const clauses = sources.flatMap(({ basis }) => (basis.notice === policy.notice.number ? [basis.clause] : []))
  return words.source(policy.notice.number, [...new Set(clauses)].join('、'))
}
