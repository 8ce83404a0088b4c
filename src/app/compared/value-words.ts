/** A compared value in words. Presents; compares nothing. */
import type { Basis } from '@/calculator'
import type { ComparedSide, ComparedValue } from '@/policy'
import { compared as words, longDate, policy as policyWords, windows as windowNames, yuan } from '@/ui/text'
import { tierName } from '@/app/clauses/names'
import { ownPeriodWords, periodWords } from '@/app/clauses/words'

/** What one side says, in lines; nothing where it says nothing. */
export function sideLines(side: ComparedSide): string[] {
  return side.kind === 'stated' ? valueLines(side.value, side.basis) : [words.notStated]
}

function valueLines(value: ComparedValue, basis: readonly Basis[]): string[] {
  switch (value.kind) {
    case 'period':
      return [windowNames[value.window], periodWords(value)]
    case 'start':
      return [value.wait ? words.waitThen(policyWords.span(value.wait)) : startWords(value)]
    case 'terms-of-price':
      return [
        value.ownFen !== undefined
          ? policyWords.amount(value.ownFen)
          : value.fiscalShare
            ? words.withFiscalShare
            : words.onTime,
        ...(value.subsidies === 'not-stated' ? [words.noSubsidyNow] : [])
      ]
    case 'money':
      return [
        words.moneyOf(
          value.year === null ? '' : words.year(value.year),
          policyWords.amount(value.fen),
          value.tier ? tierName(value.tier) : ''
        )
      ]
    case 'subsidy':
      return value.tiers.map(({ tier, paysFen }) => `${tierName(tier)}${words.pays(yuan(paysFen))}`)
    case 'shares':
      return [words.shares(value.places, yuan(value.centralFen), yuan(value.provinceFen), yuan(value.countyFen))]
    case 'span':
      return [policyWords.span(value.span)]
    case 'floor':
      return [words.floor(value.missedYears, policyWords.span(value.span))]
    case 'raise':
      return [words.raise(value.afterYears, yuan(value.fen))]
    case 'group':
      return groupLines(value)
    case 'registration':
      return [
        ...(value.where.length > 0 ? [words.where(value.where)] : []),
        ...(value.papers.length > 0 ? [words.papers(value.papers, value.papersNeeded)] : [])
      ]
    case 'channels':
      return [value.names.join('、'), ...(value.banks.length > 0 ? [[...new Set(value.banks)].join('、')] : [])]
    case 'percent':
      return [policyWords.about(value.percent)]
    case 'year':
      return [words.year(value.year)]
    case 'date':
      return [longDate(value.date)]
    case 'said':
      return basis.map(({ says }) => says)
  }
}

type Group = Extract<ComparedValue, { kind: 'group' }>

function startWords({ starts, date }: Group['starts'][number]): string {
  return date === null ? policyWords.starts[starts] : policyWords.from(longDate(date))
}

function groupLines({ window, exemptFromWaiting, starts }: Group): string[] {
  return [
    window ? words.ownWindow(ownPeriodWords(window)) : words.sameWindow,
    ...(window?.eventIn ? [policyWords.eventIn[window.eventIn]] : []),
    ...(exemptFromWaiting ? [words.noWait] : []),
    ...starts.map((start) => words.coverFrom(startWords(start)))
  ]
}
