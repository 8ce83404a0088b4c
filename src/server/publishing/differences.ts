/** What a feed would change for residents, in lines for whoever is about to publish it. */
import { assess, type Assessment, type AssessQuery, type CivilDate } from '@/calculator'
import { compare, createLibrary, shelfIn, type Library, type LocalPolicy } from '@/policy'
import { identities, mechanism, policies as bundled, regions } from '@/policy/bundled'
import type { Policy } from '@/policy/schema'
import { daysFor, examplesFor } from './examples'
import { isSameEdition, type Proposal } from './proposal'

/**
 * Of each policy that changes, what the example residents of its place are told before and after, by day; and which rules
 * differ. What this project holds in the very edition that is to be published, phones do not have yet.
 */
export function differences({ before, after }: Pick<Proposal, 'before' | 'after'>): string[] {
  const isNew = (policy: Policy): boolean => !before.some((one) => isSameEdition(one, policy))
  const fresh = after.filter(isNew)
  const dropped = before.filter(({ id }) => after.every((policy) => policy.id !== id))
  const now = libraryOf(before, fresh)
  const then = libraryOf(after, [])
  return [...fresh, ...dropped].flatMap(({ id }) => differencesOf(now, then, id))
}

/** What phones answer from: the policies they were built with, but for some, under those of a feed. */
function libraryOf(feed: readonly Policy[], without: readonly Policy[]): Library {
  const built = bundled.filter(({ heading }) => !without.some((policy) => isSameEdition(policy, heading)))
  const library = createLibrary(built, regions, mechanism, () => identities().identities)
  library.layOver(feed)
  return library
}

function differencesOf(now: Library, then: Library, id: string): string[] {
  const [before, after] = [now.policyById(id), then.policyById(id)]
  const title = `${id}: ${editionOf(before)} -> ${editionOf(after)}`
  const locals = [before, after].filter((policy) => policy?.kind === 'local')
  if (locals.length === 0) return [title, '  No resident of a place with a notice of its own is told anything else.']
  return [title, ...rulesThatDiffer(locals), ...answersThatDiffer(now, then, locals)]
}

function editionOf(policy: Policy | undefined): string {
  return policy ? `revision ${policy.revision}` : 'none'
}

function rulesThatDiffer([before, after]: readonly LocalPolicy[]): string[] {
  if (before === undefined || after === undefined) return []
  const ids = compare(before, after).flatMap(({ rows }) => rows.filter(({ outcome }) => outcome !== 'same'))
  return ids.length === 0 ? [] : [`  Rules that differ: ${ids.map(({ id }) => id).join(', ')}`]
}

function answersThatDiffer(now: Library, then: Library, editions: readonly LocalPolicy[]): string[] {
  const lines = daysFor(editions).flatMap((day) => answersOn(now, then, editions, day))
  return lines.length > 0 ? lines : ['  None of the example residents is told anything else.']
}

/** Residents who are told the same before and the same after stand together. */
function answersOn(now: Library, then: Library, editions: readonly LocalPolicy[], asOf: CivilDate): string[] {
  const [{ jurisdiction, benefitYear }] = editions as readonly [LocalPolicy, ...LocalPolicy[]]
  const together = new Map<string, string[]>()
  for (const { who, resident } of examplesFor(editions)) {
    const query = { asOf, benefitYear, resident: resident(asOf) }
    const [before, after] = [told(now, jurisdiction, query), told(then, jurisdiction, query)]
    if (before === after) continue
    const both = `      before: ${before}\n      after:  ${after}`
    together.set(both, [...(together.get(both) ?? []), who])
  }
  if (together.size === 0) return []
  const lines = [...together].flatMap(([both, who]) => [`    ${who.join('; ')}`, ...both.split('\n')])
  return [`  On ${asOf}, in ${jurisdiction}:`, ...lines]
}

/** A place that only a feed names is none before that feed, nor after it. */
function told(library: Library, region: string, query: AssessQuery): string {
  const shelf = shelfIn(library, region)
  return shelf ? inWords(assess(shelf, query)) : 'a place that the app does not know'
}

/** What a resident reads first of an answer, in the calculator's words. */
function inWords({ phase, window, nextDeadline, amountDue, waiting, cover }: Assessment): string {
  return [
    phase,
    window && `${window.opensOn ?? '?'} to ${window.closesOn}`,
    nextDeadline && `${nextDeadline.kind} ${nextDeadline.date}`,
    amountDue && `${amountDue.certainty} ${(amountDue.totalFen / 100).toFixed(2)} yuan`,
    amountDue && `waits ${waiting.totalDays} days`,
    cover && `covered from ${cover.startsOn ?? '?'}`
  ]
    .filter(Boolean)
    .join(', ')
}
