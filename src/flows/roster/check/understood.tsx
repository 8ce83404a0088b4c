import { View } from '@tarojs/components'
import { identityNames } from '@/app/clauses/names'
import type { ReadPerson } from '@/app/roster/list'
import { MoreRows, usePaged } from '@/app/screen/paged'
import { Card, Row } from '@/ui'
import { longDate, roster as words } from '@/ui/text'

/** Those of whom nothing has to be asked, a row each. */
export function Understood({ people }: { people: readonly ReadPerson[] }) {
  const list = usePaged(people)
  if (people.length === 0) return null
  return (
    <>
      <Card flush title={words.readTitle(people.length)}>
        <View className="rows" role="list">
          {list.rows.map((person) => (
            <View key={person.line} className="row-group" role="listitem">
              <Row label={person.member.nickname} note={understoodLines(person).join('\n')} />
            </View>
          ))}
        </View>
      </Card>
      <MoreRows paged={list} />
    </>
  )
}

/** What will be kept of a person, and below it what will not. */
export function understoodLines({ member, facts: { birth, doubts, notHere, unused } }: ReadPerson): string[] {
  const { group, resident } = member
  const isExact = resident.events?.some(({ kind }) => kind === 'birth') === true
  const born = isExact && birth.date !== undefined ? words.bornOn(longDate(birth.date)) : words.born(birth.year)
  const identities = identityNames(resident.identities ?? [])
  const taken = [
    born,
    ...(group === undefined ? [] : [words.inGroup(group)]),
    ...(identities.length > 0 ? [words.identity(identities.join('、'))] : [])
  ]
  return [
    taken.join(' · '),
    ...doubts.filter(({ candidates }) => candidates.length === 0).map(({ word }) => words.later(word)),
    ...(notHere.length > 0 ? [words.notHere(notHere.join('、'))] : []),
    ...(unused.length > 0 ? [words.unused(unused.join('、'))] : [])
  ]
}
