import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { household, rosterDraft } from '@/app/services'
import { placeName } from '@/app/assessed'
import { goBackTo, openTab } from '@/app/navigation'
import { linesLeft, memberWith, readList } from '@/app/roster/list'
import type { ChosenIdentities } from '@/app/roster/list'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { MoreRows, usePaged } from '@/app/screen/paged'
import { Screen } from '@/app/screen/screen'
import { StorageIssues } from '@/app/screen/storage-issues'
import { useStore } from '@/app/use-store'
import { Button, Card, Heading, Notice, Row, Txt } from '@/ui'
import { roster as words } from '@/ui/text'
import { InPreview } from '../in-preview'
import { useRosterPlace } from '../use-roster-place'
import { Asked, isAsked } from './asked'
import { Understood } from './understood'

/** What was understood of each line of a pasted list, before anything of it is kept. */
function CheckRoster() {
  const { text, group } = useStore(rosterDraft.state)
  const members = useStore(household.store, (state) => state.members)
  const inPreview = useStore(household.days, (days) => days.preview !== null)
  const { facts, row, picker } = useRosterPlace()
  const [kept, setKept] = useState<number | null>(null)
  const [chosen, setChosen] = useState<Readonly<Record<number, ChosenIdentities>>>({})
  const region = facts?.region
  const list = useMemo(
    () => (facts === null ? null : readList(text, facts, group || undefined, members)),
    // The facts are made anew at every drawing, of the region and the day.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [text, group, members, region, facts?.asOf]
  )
  if (inPreview) return <InPreview title={words.checkTitle} />
  if (list === null || facts === null) {
    return (
      <Screen title={words.checkTitle}>
        <Heading>{words.checkTitle}</Heading>
        {picker}
      </Screen>
    )
  }
  const { people, unread, headings, numbers } = list
  const isDone = kept !== null && people.length === 0

  const keep = () => {
    household.addMembers(people.map((person) => memberWith(chosen[person.line] ?? {}, person, facts)))
    rosterDraft.change({ region: facts.region, text: linesLeft(list) })
    setKept(people.length)
    setChosen({})
  }
  const back = (
    <Button kind={people.length === 0 && !isDone ? 'primary' : 'plain'} onPress={() => goBackTo(routes.pasteRoster)}>
      {words.back}
    </Button>
  )

  return (
    <Screen
      title={words.checkTitle}
      foot={
        <>
          {people.length > 0 ? <Button onPress={keep}>{words.keep(people.length)}</Button> : null}
          {isDone ? <Button onPress={() => openTab('home')}>{words.toHome}</Button> : null}
          {isDone && unread.length === 0 ? null : back}
        </>
      }
    >
      <Heading>{words.checkTitle}</Heading>
      <StorageIssues />
      {kept === null ? (
        <Txt block tone="second">
          {people.length === 0 ? words.nothingRead : words.checkLead(people.length, placeName(facts.region))}
        </Txt>
      ) : (
        <Notice live>{unread.length === 0 ? words.keptAll(kept) : words.keptSome(kept, unread.length)}</Notice>
      )}
      {isDone ? null : row}
      {people.length === 0 ? null : (
        <Txt block tone="second">
          {[...(headings.length > 0 ? [words.headings(headings.map(({ line }) => line))] : []), words.onlyThese].join(
            ''
          )}
        </Txt>
      )}
      {numbers.length > 0 ? (
        <Notice tone="amber" title={words.numbersTitle}>
          {words.numbersSays(numbers)}
        </Notice>
      ) : null}
      <Unread lines={unread} />
      <Asked
        people={people.filter(isAsked)}
        chosen={chosen}
        onChoose={(line, word, identity) => setChosen({ ...chosen, [line]: { ...chosen[line], [word]: identity } })}
      />
      <Understood people={people.filter((person) => !isAsked(person))} />
    </Screen>
  )
}

function Unread({ lines }: { lines: readonly { line: number; text: string; says: string }[] }) {
  const list = usePaged(lines)
  if (lines.length === 0) return null
  return (
    <>
      <Card flush title={words.problemsTitle(lines.length)}>
        <View className="rows" role="list">
          {list.rows.map(({ line, text, says }) => (
            <View key={line} className="row-group" role="listitem">
              <Row label={words.problemLine(line, text)} note={says} />
            </View>
          ))}
        </View>
      </Card>
      <MoreRows paged={list} />
    </>
  )
}

export default guarded(CheckRoster)

definePageConfig({ navigationBarTitleText: '核对名单' })
