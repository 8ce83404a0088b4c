import { useState } from 'react'
import { isYear } from '@/policy'
import { household, ownNotices } from '@/app/services'
import { Button, ErrorSummary, Heading, TextField, Txt } from '@/ui'
import { noticeFields, ownNotice as words } from '@/ui/text'
import { yearToLeadWith } from '@/app/anonymous-year'
import { emptyNoticeDraft } from '@/app/notice/draft'
import { countOf } from '@/app/notice/typed'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { PlacePicker } from '@/app/screen/place-picker'
import { Screen } from '@/app/screen/screen'
import { useFaults } from '@/app/use-faults'
import { useStore } from '@/app/use-store'

const PLACE = 'notice-place'
const YEAR = 'notice-year'

/** Which place and year a notice is of, before its figures are filled in. */
function NoticePlace() {
  const draft =
    useStore(ownNotices.state, (state) => state.draft) ?? emptyNoticeDraft({ door: 'filled-in', typed: null })
  const asOf = useStore(household.days, (days) => days.asOf)
  const { region } = draft
  const [typedYear, setYear] = useState<string | null>(null)
  const year = typedYear ?? yearText(draft.benefitYear ?? (region === null ? null : yearToLeadWith(region, asOf)))
  const { faults, faultAt, setFaults } = useFaults({ [PLACE]: region, [YEAR]: year })

  const next = () => {
    const benefitYear = countOf(year)
    const found = [
      ...(region === null ? [{ field: PLACE, says: words.placeMissing }] : []),
      ...(benefitYear === null || !isYear(benefitYear) ? [{ field: YEAR, says: noticeFields.typedWrong }] : [])
    ]
    if (found.length > 0) {
      setFaults(found)
      return
    }
    ownNotices.setDraft({ ...draft, benefitYear })
    open(routes.fillNotice)
  }

  return (
    <Screen title={words.placeTitle} foot={region === null ? null : <Button onPress={next}>{words.next}</Button>}>
      <Heading>{words.placeTitle}</Heading>
      <Txt block tone="second">
        {words.placeLead}
      </Txt>
      <ErrorSummary errors={faults} />
      {region === null ? null : (
        <TextField
          id={YEAR}
          label={words.placeYear}
          hint={words.placeYearHint}
          kind="number"
          maxLength={4}
          error={faultAt(YEAR)}
          value={year}
          onChange={setYear}
          onDone={next}
        />
      )}
      <PlacePicker
        id={PLACE}
        known={region ?? undefined}
        error={faultAt(PLACE)}
        onChoose={(code) => ownNotices.setDraft({ ...draft, region: code })}
      />
    </Screen>
  )
}

function yearText(year: number | null): string {
  return year === null ? '' : String(year)
}

export default guarded(NoticePlace)

definePageConfig({ navigationBarTitleText: '哪里的通知' })
