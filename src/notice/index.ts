/** Reads the text of a notice: what it tells, each figure with its words, what is doubtful, and what no field used. */
import type { Tier } from '@/calculator'
import { Analysed, MISSING } from './analysed'
import { readFiscalSubsidies, readPremiums } from './fields/amounts'
import { readBonus } from './fields/bonus'
import { readChannels, readHotlines } from './fields/channels'
import { readCover } from './fields/cover'
import { readSpecialGroups } from './fields/groups'
import { firstLine, readIssuedOn, readIssuer, readNumber, readTitle } from './fields/heading'
import { readRegion } from './fields/region'
import { readSubsidies } from './fields/subsidies'
import { readWaiting } from './fields/waiting'
import { windowEntries } from './fields/window-entries'
import { isForEverybody } from './fields/whom'
import { Windows } from './fields/windows'
import { KnownYears, readBenefitYear } from './fields/year'
import { leftOver } from './left-over'
import type { NoticeReading, ReadFields, ReadOptions } from './reading'
import { subjectOf } from './subject'

export type * from './facts'
export type * from './reading'

/**
 * What `text` says, with places that count UTF-16 units of `text` as it was given. Never throws, and reads no clock: the
 * same text gives the same reading on every day. A text about something else has every field missing.
 */
export function readNotice(text: string, options: ReadOptions): NoticeReading {
  const notice = new Analysed(text, options)
  const subject = subjectOf(notice)
  if (subject.subject !== 'resident-insurance') return { ...subject, fields: nothing(), doubts: [], leftOver: [] }
  const fields = fieldsOf(notice)
  return { ...subject, fields, doubts: notice.doubts, leftOver: leftOver(notice) }
}

function fieldsOf(notice: Analysed): ReadFields {
  const number = readNumber(notice)
  const title = readTitle(notice)
  const issued = readIssuedOn(notice)
  const issuer = readIssuer(notice, issued.sentence)
  const region = readRegion(notice, [issuer, title, firstLine(notice)])
  const benefitYear = readBenefitYear(notice)
  const years = new KnownYears(benefitYear.value, issued.field.value, likelyYear(notice))
  const windows = new Windows(notice, years)
  const premiums = readPremiums(notice, windows.priced, years)
  const tiers = tiersOf(premiums)
  return {
    number,
    title,
    issuer,
    issuedOn: issued.field,
    region,
    benefitYear,
    premiums: { value: premiums },
    fiscalSubsidies: { value: readFiscalSubsidies(notice, years) },
    windows: {
      value: windowEntries(
        windows.drafts,
        notice,
        (tier) => premiums.find((premium) => premium.tier === tier && isForEverybody(premium.group))?.fen ?? null
      )
    },
    cover: readCover(notice, benefitYear.value),
    waiting: readWaiting(notice),
    bonus: readBonus(notice),
    subsidies: { value: readSubsidies(notice, tiers) },
    specialGroups: { value: readSpecialGroups(notice) },
    channels: { value: readChannels(notice) },
    hotlines: { value: readHotlines(notice) }
  }
}

function tiersOf(premiums: ReadFields['premiums']['value']): Tier[] {
  const tiers = [...new Set(premiums.map(({ tier }) => tier))]
  return tiers.length === 0 ? ['standard'] : tiers
}

/** The first of the benefit years that are asked about. */
function likelyYear({ doubts }: Analysed): number | null {
  const year = doubts.find(({ field }) => field === 'benefitYear')?.candidates[0]?.value
  return typeof year === 'number' ? year : null
}

function nothing(): ReadFields {
  const none = { ...MISSING, value: null }
  return {
    number: none,
    title: none,
    issuer: none,
    issuedOn: none,
    region: none,
    benefitYear: none,
    premiums: { value: [] },
    fiscalSubsidies: { value: [] },
    windows: { value: [] },
    cover: none,
    waiting: none,
    bonus: none,
    subsidies: { value: [] },
    specialGroups: { value: [] },
    channels: { value: [] },
    hotlines: { value: [] }
  }
}
