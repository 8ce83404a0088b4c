/** All that stands in a sentence, in its order. */
import { cuesIn } from './cues'
import { rangesIn, yearMentionsIn } from './dates'
import { durationsIn, yearsIn } from './durations'
import type { Finding } from './finding'
import { moneyIn } from './money'
import { peopleIn, tiersIn } from './people'
import { matchesOf } from './matches'
import { sharesIn } from './shares'

export type * from './finding'

const STOP = /[，：]/g

export function findingsIn(text: string, offset: number): Finding[] {
  const money = moneyIn(text, offset)
  const dates = rangesIn(text, offset)
  const durations = durationsIn(text, offset)
  const figures: Finding[] = [...money, ...dates, ...durations]
  const free = (finding: Finding) => !figures.some(({ start, end }) => finding.start < end && finding.end > start)
  const people = peopleIn(text, offset)
  return [
    ...figures,
    ...sharesIn(text, offset).filter(free),
    ...yearsIn(text, offset).filter(free),
    ...yearMentionsIn(text, offset).filter(free),
    ...people,
    ...tiersIn(text, offset),
    ...cuesIn(text, offset).filter(free),
    ...matchesOf(STOP, text, offset).map(({ start, end }): Finding => ({ kind: 'stop', start, end }))
  ].sort((a, b) => a.start - b.start || a.end - b.end)
}
