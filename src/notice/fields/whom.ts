/** Whom a figure is for, and in which tier. */
import type { Tier } from '@/calculator'
import type { AnalysedSentence } from '../analysed'
import type { Group, Money, People, TierFinding } from '../findings'
import { peopleAbove, pieceOf, textBetween, tierAbove } from './context'
import { ownStart } from './money-role'

/** `null`: it is not clear whom it is for, or people that no group of the contract stands for. */
export function groupOf(place: { start: number; end: number }, sentence: AnalysedSentence): Group | null {
  const named = sentence.findings.filter(
    (finding): finding is People => finding.kind === 'people' && isSubject(finding, sentence)
  )
  const behind = named.find((people) => people.start === place.end + 1 && isInBrackets(people, sentence))
  if (behind) return groupFrom(behind)
  const before = named.filter(({ end }) => end <= place.start)
  const nearest = before[before.length - 1]
  if (nearest && isBehindFigure(nearest, sentence)) return null
  if (nearest) {
    const group = groupOfAll(joinedTo(nearest, before, sentence))
    return group === 'all' || goesOn(nearest, place, sentence) ? group : null
  }
  const above = peopleAbove(sentence)[0]
  return above ? groupFrom(above) : 'all'
}

/** 少年儿童和大学生: those named in one breath with the last of them. */
function joinedTo(last: People, before: readonly People[], sentence: AnalysedSentence): People[] {
  const joined = [last]
  for (const people of [...before].reverse().slice(1)) {
    if (!JOINED.test(textBetween(sentence, people.end, joined[joined.length - 1]?.start ?? 0))) break
    joined.push(people)
  }
  return joined
}

const JOINED = /^(?:等)?(?:、|和|及|与|以及|或)(?:各类|全日制|在校|普通)?$/

/** One group for all of them; `null`: no group of the contract is all of them. */
function groupOfAll(people: readonly People[]): Group | null {
  const groups = new Set(people.map(groupFrom))
  const [only] = groups
  if (groups.size === 1) return only ?? null
  return [...groups].every((group) => group === 'student' || group === 'university') ? 'student' : null
}

/** Whether it is for whoever belongs to no group with figures of its own. */
export function isForEverybody(group: string | null): boolean {
  return group === 'all' || group === 'other'
}

/** （学生）: nothing else stands in the brackets. */
function isInBrackets({ start, end }: People, sentence: AnalysedSentence): boolean {
  return (
    textBetween(sentence, start - 1, start) === '（' &&
    /^(?:等)?(?:人员|群体|类)?）/.test(textBetween(sentence, end, end + 6))
  )
}

/** 9月1日至12月31日（学生），…: they were spoken of for the figure before them, and what follows is for others. */
function isBehindFigure(people: People, sentence: AnalysedSentence): boolean {
  return (
    isInBrackets(people, sentence) &&
    sentence.findings.some(
      ({ kind, end }) => end === people.start - 1 && (kind === 'money' || kind === 'date' || kind === 'range')
    )
  )
}

/** 学生等群体可提前缴纳，集中缴费期为…: what was said of them is at its end where the words speak of something of their own. */
function goesOn(people: People, place: { start: number }, sentence: AnalysedSentence): boolean {
  const between = textBetween(sentence, people.end, place.start)
  const comma = between.indexOf('，')
  return comma < 0 || comma <= 3 || /\d/.test(between)
}

/** Whether several groups are spoken of before, in words of their own: what follows is for all of them. */
export function namesSeveral(place: { start: number; end: number }, sentence: AnalysedSentence): boolean {
  const piece = pieceOf(sentence, place)
  const before = sentence.findings.filter(
    (finding): finding is People => finding.kind === 'people' && finding.end <= place.start
  )
  if (before.some(({ start }) => start >= piece.start)) return false
  return new Set(before.map((people) => textBetween(sentence, people.start, people.end))).size > 1
}

function groupFrom({ who }: People): Group | null {
  return 'group' in who ? who.group : 'all'
}

/** 居民（含大学生） and 除新生儿外 name people without speaking of them alone. */
function isSubject({ start, end }: People, sentence: AnalysedSentence): boolean {
  const before = textBetween(sentence, start - 8, start)
  const after = textBetween(sentence, end, end + 8)
  return !/(?:含|包括|除|不含)[^，。；]{0,6}$/.test(before) && !/^[^，（]{0,4}除外/.test(after)
}

/** `standard` where no tier is named; `null`: one that is not known. */
export function tierOf(money: Money, sentence: AnalysedSentence): Tier | null {
  const own = ownStart(money, sentence)
  const named = sentence.findings.filter((finding): finding is TierFinding => finding.kind === 'tier')
  const before = named.filter(({ start, end }) => start >= own && end <= money.start)
  const nearest =
    before[before.length - 1] ??
    named.find(({ start }) => start >= money.end && start - money.end <= 1) ??
    tierAbove(sentence)
  return nearest ? nearest.tier : 'standard'
}
