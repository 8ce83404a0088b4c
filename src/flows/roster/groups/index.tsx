import { useState } from 'react'
import { GROUP_MAX, isGroupName, plainName } from '@/household'
import { household } from '@/app/services'
import { membersMatching } from '@/app/member-filter'
import { replaceBy } from '@/app/navigation'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { MoreRows, usePaged } from '@/app/screen/paged'
import { Screen } from '@/app/screen/screen'
import { StorageIssues } from '@/app/screen/storage-issues'
import { useFaults } from '@/app/use-faults'
import { useStore } from '@/app/use-store'
import { Button, ChooseMany, Empty, ErrorSummary, Field, Heading, Notice, SearchField, TextField, Txt } from '@/ui'
import { home, roster as words } from '@/ui/text'
import { InPreview } from '../in-preview'

const NAME = 'group-name'
const PEOPLE = 'group-people'

/** Puts members into a group, or takes them out of theirs. */
function Groups() {
  const members = useStore(household.store, (state) => state.members)
  const inPreview = useStore(household.days, (days) => days.preview !== null)
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [said, setSaid] = useState<string | null>(null)
  const { faults, faultAt, setFaults } = useFaults({ [NAME]: name, [PEOPLE]: chosen })
  const list = usePaged(membersMatching(members, text), text)
  if (inPreview) return <InPreview title={words.groupsTitle} />
  if (members.length === 0) {
    return (
      <Screen title={words.groupsTitle} foot={<Button onPress={() => replaceBy(routes.roster)}>{words.title}</Button>}>
        <Empty title={words.nobodyTitle}>{words.nobodySays}</Empty>
      </Screen>
    )
  }

  const nobody = chosen.length === 0 ? [{ field: PEOPLE, says: words.groupNobody }] : []
  const put = (group: string | undefined, done: string) => {
    household.setGroup(chosen, group)
    setSaid(done)
    setChosen([])
    setFaults([])
  }
  const putInto = () => {
    const group = plainName(name)
    const wrong = isGroupName(group) ? [] : [{ field: NAME, says: words.groupNameWrong(GROUP_MAX) }]
    const missing = [...wrong, ...nobody]
    if (missing.length > 0) setFaults(missing)
    else put(group, words.putDone(chosen.length, group))
  }
  const takeOut = () => (nobody.length > 0 ? setFaults(nobody) : put(undefined, words.takenOut(chosen.length)))
  // Who is chosen and not drawn stays chosen.
  const drawn = list.rows.map(({ id }) => id)
  const others = chosen.filter((id) => !drawn.includes(id))

  return (
    <Screen
      title={words.groupsTitle}
      foot={
        <>
          <Button onPress={putInto}>{words.putInto}</Button>
          <Button kind="plain" onPress={takeOut}>
            {words.takeOut}
          </Button>
        </>
      }
    >
      <Heading>{words.groupsTitle}</Heading>
      <Txt block tone="second">
        {words.groupsLead}
      </Txt>
      <StorageIssues />
      {said === null ? null : <Notice live>{said}</Notice>}
      <ErrorSummary errors={faults} />
      <TextField
        id={NAME}
        label={words.groupName}
        hint={words.groupNameHint}
        error={faultAt(NAME)}
        value={name}
        maxLength={GROUP_MAX * 2}
        onChange={setName}
      />
      <SearchField id="group-search" label={home.list.search} value={text} onChange={setText} />
      <Field id={PEOPLE} error={faultAt(PEOPLE)}>
        <ChooseMany
          label={words.groupPeople}
          name={PEOPLE}
          options={list.rows.map(({ id, nickname, group }) => ({
            value: id,
            label: nickname,
            hint: group === undefined ? '' : words.ofGroup(group)
          }))}
          values={chosen.filter((id) => drawn.includes(id))}
          onChange={(ids) => {
            setChosen([...others, ...ids])
            setSaid(null)
          }}
        />
      </Field>
      <MoreRows paged={list} />
    </Screen>
  )
}

export default guarded(Groups)

definePageConfig({ navigationBarTitleText: '分组' })
