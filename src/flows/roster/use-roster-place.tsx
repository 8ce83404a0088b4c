import { useState } from 'react'
import type { ReactNode } from 'react'
import { factsFor } from '@/household'
import type { Facts } from '@/household'
import { household, rosterDraft } from '@/app/services'
import { placeName, shelfOf } from '@/app/assessed'
import { PlacePicker } from '@/app/screen/place-picker'
import { useStore } from '@/app/use-store'
import { Card, Heading, Row } from '@/ui'
import { roster as words } from '@/ui/text'

interface RosterPlace {
  /** What the place asks; `null`: none is chosen. */
  facts: Facts | null
  /** The place, with a way to another one. */
  row: ReactNode | null
  /** Choosing a place, which comes before everything else; `null`: it is chosen. */
  picker: ReactNode | null
}

const PLACE = 'roster-place'

/** The place that all are insured in: the one chosen last here, else that of whoever was added last. */
export function useRosterPlace(): RosterPlace {
  const chosen = useStore(rosterDraft.state, (draft) => draft.region)
  const last = useStore(
    household.store,
    ({ members, recentRegions }) => members[members.length - 1]?.region ?? recentRegions[0]
  )
  const asOf = useStore(household.days, (days) => days.asOf)
  const [isPicking, setPicking] = useState(false)
  const region = chosen ?? last ?? null
  const shelf = region === null ? null : shelfOf(region)
  if (region === null || shelf === null || isPicking) {
    const choose = (code: string) => {
      rosterDraft.change({ region: code })
      setPicking(false)
    }
    return {
      facts: null,
      row: null,
      picker: (
        <>
          <Heading level={2}>{words.placeTitle}</Heading>
          <PlacePicker id={PLACE} known={shelf === null ? undefined : (region ?? undefined)} onChoose={choose} />
        </>
      )
    }
  }
  const name = placeName(region)
  return {
    facts: factsFor(shelf, asOf),
    row: (
      <Card flush>
        <Row
          label={words.place(name)}
          action={words.changePlace}
          spoken={words.changePlaceSpoken(name)}
          onPress={() => setPicking(true)}
        />
      </Card>
    ),
    picker: null
  }
}
