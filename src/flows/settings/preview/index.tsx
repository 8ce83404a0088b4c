import { useState } from 'react'
import { isCivilDate } from '@/calculator'
import { household } from '@/app/services'
import { Button, Card, DateField, ErrorSummary, Heading, Row, Rows, Txt } from '@/ui'
import { guideErrors, longDate, preview } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { leaveBy, openTab } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'
import { useFaults } from '@/app/use-faults'
import { useStore } from '@/app/use-store'
import type { CivilDate } from '@/calculator'
import { localPolicies } from '@/policy'

const FIELD = 'preview-date'

/** Chooses another day to look at. */
function Preview() {
  const asOf = useStore(household.days, (state) => state.asOf)
  const [date, setDate] = useState(asOf)
  const { faults, faultAt, setFaults } = useFaults({ [FIELD]: date })

  const look = (day: string) => {
    if (!isCivilDate(day)) {
      setFaults([{ field: FIELD, says: guideErrors['date-invalid']({ date: day }) }])
      return
    }
    leaveBy(() => {
      household.startPreview(day)
      openTab('home')
    })
  }

  return (
    <Screen title={preview.title} foot={<Button onPress={() => look(date)}>{preview.go}</Button>}>
      <Heading>{preview.title}</Heading>
      <Txt block tone="second">
        {preview.lead}
      </Txt>
      <ErrorSummary errors={faults} />
      <DateField
        id={FIELD}
        label={preview.label}
        error={faultAt(FIELD)}
        value={date}
        onChange={setDate}
        onDone={() => look(date)}
      />
      <Card flush title={preview.quick}>
        <Rows>
          {openings().map(({ day, place }) => (
            <Row
              key={`${day} ${place}`}
              label={longDate(day)}
              note={preview.opening(place)}
              onPress={() => look(day)}
            />
          ))}
        </Rows>
      </Card>
    </Screen>
  )
}

/** Days worth looking at: those on which collection opened, of each notice in the library, newest first. */
function openings(): { day: CivilDate; place: string }[] {
  return localPolicies()
    .flatMap(({ place, windows }) =>
      windows.slice(0, 1).flatMap(({ opensOn }) => (opensOn === null ? [] : [{ day: opensOn, place }]))
    )
    .sort((a, b) => (a.day < b.day ? 1 : -1))
}

export default guarded(Preview)

definePageConfig({ navigationBarTitleText: '换一天看看' })
