import { useState } from 'react'
import { GROUP_MAX, isGroupName, plainName } from '@/household'
import { household, rosterDraft } from '@/app/services'
import { open } from '@/app/navigation'
import { LONGEST_LIST } from '@/app/roster/draft'
import { linesOf, MOST_LINES } from '@/app/roster/list'
import { withoutNumbers } from '@/app/roster/numbers'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { PasteField } from '@/app/screen/paste-field'
import { Screen } from '@/app/screen/screen'
import { useFaults } from '@/app/use-faults'
import { useStore } from '@/app/use-store'
import { Button, ErrorSummary, Heading, TextField, Txt } from '@/ui'
import { roster as words } from '@/ui/text'
import { InPreview } from '../in-preview'
import { useRosterPlace } from '../use-roster-place'

const FIELD = 'roster-list'
const GROUP = 'roster-list-group'

/** A list of people, pasted whole; what is kept of it has no long number in it from the first moment on. */
function PasteRoster() {
  const inPreview = useStore(household.days, (days) => days.preview !== null)
  const { text: draft, group } = useStore(rosterDraft.state)
  const [typedGroup, setGroup] = useState(group)
  const [text, setText] = useState(draft)
  const [told, setTold] = useState(draft)
  const { faults, faultAt, setFaults } = useFaults({ [FIELD]: text, [GROUP]: typedGroup })
  const { facts, row, picker } = useRosterPlace()
  // Lines that were kept meanwhile are gone from the draft.
  if (draft !== told) {
    setTold(draft)
    setText(draft)
  }
  if (inPreview) return <InPreview title={words.pasteTitle} />

  const change = (next: string) => {
    const clean = withoutNumbers(next).slice(0, LONGEST_LIST)
    setText(next)
    setTold(clean)
    setFaults([])
    rosterDraft.change({ text: clean })
  }
  const look = () => {
    const { length } = linesOf(text)
    const named = plainName(typedGroup)
    if (length === 0) setFaults([{ field: FIELD, says: words.empty }])
    else if (length > MOST_LINES) setFaults([{ field: FIELD, says: words.tooLong(length, MOST_LINES) }])
    else if (withoutNumbers(text).length > LONGEST_LIST) setFaults([{ field: FIELD, says: words.tooMuch }])
    else if (named !== '' && !isGroupName(named)) {
      setFaults([{ field: GROUP, says: words.groupWrong(GROUP_MAX) }])
    } else {
      rosterDraft.change({ group: named })
      open(routes.checkRoster)
    }
  }

  return (
    <Screen title={words.pasteTitle} foot={facts === null ? null : <Button onPress={look}>{words.look}</Button>}>
      <Heading>{words.pasteTitle}</Heading>
      {picker ?? (
        <>
          <Txt block tone="second">
            {`${words.pasteLead}${words.pasteNumbers}`}
          </Txt>
          <ErrorSummary errors={faults} />
          {row}
          <PasteField
            id={FIELD}
            words={words}
            error={faultAt(FIELD)}
            value={text}
            pasted={(list) => words.pasted(linesOf(list).length)}
            onChange={change}
          />
          <TextField
            id={GROUP}
            label={words.group}
            hint={words.pasteGroupHint}
            error={faultAt(GROUP)}
            value={typedGroup}
            maxLength={GROUP_MAX * 2}
            onChange={setGroup}
          />
        </>
      )}
    </Screen>
  )
}

export default guarded(PasteRoster)

definePageConfig({ navigationBarTitleText: '粘贴名单' })
