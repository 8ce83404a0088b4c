import { useState } from 'react'
import type { ReactNode } from 'react'
import { briefMember, GROUP_MAX, GuideError, isGroupName, needsBirthDate, NICKNAME_MAX, plainName } from '@/household'
import type { Facts } from '@/household'
import { household, rosterDraft } from '@/app/services'
import { guideProblemSentence } from '@/app/guide-problem'
import { openTab, open } from '@/app/navigation'
import { personOf } from '@/app/roster/list'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { Screen } from '@/app/screen/screen'
import { StorageIssues } from '@/app/screen/storage-issues'
import { useFaults } from '@/app/use-faults'
import { useStore } from '@/app/use-store'
import {
  Button,
  Card,
  DateEntries,
  datePartsOf,
  dateText,
  ErrorSummary,
  goToField,
  Heading,
  LabelledField,
  Notice,
  Row,
  TextField,
  Txt
} from '@/ui'
import { roster as words } from '@/ui/text'
import { InPreview } from './in-preview'
import { useRosterPlace } from './use-roster-place'

/** One person after the other, with the least that an answer needs; place and group stay for the next. */
function Roster() {
  const inPreview = useStore(household.days, (days) => days.preview !== null)
  const { facts, row, picker } = useRosterPlace()
  if (inPreview) return <InPreview title={words.title} />
  if (facts === null || picker !== null) {
    return (
      <Screen title={words.title}>
        <Heading>{words.title}</Heading>
        {picker}
      </Screen>
    )
  }
  return <NextPerson facts={facts} place={row} />
}

const NICKNAME = 'roster-nickname'
const BIRTH = 'roster-birth'
const GROUP = 'roster-group'
const NO_BIRTH = datePartsOf('')

function NextPerson({ facts, place }: { facts: Facts; place: ReactNode | null }) {
  const group = useStore(rosterDraft.state, (draft) => draft.group)
  const [typedGroup, setGroup] = useState(group)
  const [nickname, setNickname] = useState('')
  const [parts, setParts] = useState(NO_BIRTH)
  const [kept, setKept] = useState<readonly string[]>([])
  const { faults, faultAt, setFaults } = useFaults({ [NICKNAME]: nickname, [BIRTH]: parts, [GROUP]: typedGroup })
  const year = parts.year === '' ? NaN : Number(parts.year)
  const asksDay = parts.year.length === 4 && needsBirthDate(year, facts)
  const last = kept[kept.length - 1]

  const next = () => {
    const named = plainName(typedGroup)
    if (named !== '' && !isGroupName(named)) {
      setFaults([{ field: GROUP, says: words.groupWrong(GROUP_MAX) }])
      return
    }
    try {
      const birth = { year, ...(asksDay && { date: dateText(parts) }) }
      const member = briefMember({ nickname, birth, identities: [], group: named || undefined }, facts)
      if (household.store.getState().members.some((other) => personOf(other) === personOf(member))) {
        setFaults([{ field: NICKNAME, says: words.known(member.nickname), isOfSeveral: true }])
        return
      }
      household.addMember(member)
      rosterDraft.change({ region: facts.region, group: named })
      setKept([...kept, member.nickname])
      setNickname('')
      setParts(NO_BIRTH)
      setFaults([])
      setTimeout(() => goToField(NICKNAME))
    } catch (error) {
      if (!(error instanceof GuideError)) throw error
      setFaults([{ field: error.question === 'who' ? NICKNAME : BIRTH, says: guideProblemSentence(error.problem) }])
    }
  }

  return (
    <Screen
      title={words.title}
      foot={
        <>
          <Button onPress={next}>{words.next}</Button>
          {last === undefined ? null : (
            <Button kind="plain" onPress={() => openTab('home')}>
              {words.done}
            </Button>
          )}
        </>
      }
    >
      <Heading>{words.title}</Heading>
      <Txt block tone="second">
        {words.lead}
      </Txt>
      <StorageIssues />
      {last === undefined ? null : <Notice live>{words.kept(last, kept.length)}</Notice>}
      <ErrorSummary errors={faults} />
      {place}
      <TextField
        id={NICKNAME}
        label={words.nickname}
        hint={words.nicknameHint}
        error={faultAt(NICKNAME)}
        value={nickname}
        maxLength={NICKNAME_MAX * 2}
        onChange={setNickname}
      />
      <LabelledField
        id={BIRTH}
        label={asksDay ? words.date : words.year}
        hint={asksDay ? words.dateHint : words.yearHint}
        error={faultAt(BIRTH)}
      >
        {(spoken) => (
          <DateEntries {...spoken} id={BIRTH} parts={parts} yearOnly={!asksDay} onChange={setParts} onDone={next} />
        )}
      </LabelledField>
      <TextField
        id={GROUP}
        label={words.group}
        hint={words.groupHint}
        error={faultAt(GROUP)}
        value={typedGroup}
        maxLength={GROUP_MAX * 2}
        onChange={setGroup}
        onDone={next}
      />
      <Card flush>
        <Row label={words.toPaste} note={words.toPasteNote} onPress={() => open(routes.pasteRoster)} />
      </Card>
    </Screen>
  )
}

export default guarded(Roster)

definePageConfig({ navigationBarTitleText: '一次记好几位' })
