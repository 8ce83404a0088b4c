import { useEffect, useState } from 'react'
import { goToField } from '@/ui'

/** What is wrong with a field, by the field's id. */
export interface Fault {
  field: string
  says: string
  /** It comes of several fields together: whichever of them changes, it is said no more. */
  isOfSeveral?: true
}

/** What stands at each field of a page, by the field's id: whatever tells one answer from another. */
export type Entered = Readonly<Record<string, unknown>>

interface Faults {
  /** Those whose field still holds what they were found in. */
  faults: readonly Fault[]
  /** What is wrong at this field; `undefined`: nothing. */
  faultAt: (field: string) => string | undefined
  setFaults: (faults: readonly Fault[]) => void
}

interface Found {
  faults: readonly Fault[]
  entered: Entered
}

const NOTHING: Found = { faults: [], entered: {} }

/**
 * What has to be changed on a page before it goes on; the first of it is brought into sight. Once something else stands
 * at the field, the fault is gone; one of a field that is not among `entered` goes with any change.
 */
export function useFaults(entered: Entered): Faults {
  const [found, setFound] = useState(NOTHING)
  useEffect(() => {
    const [first] = found.faults
    if (first) goToField(first.field)
  }, [found])
  const faults = found.faults.filter((fault) => standsAt(fault, entered) === standsAt(fault, found.entered))
  return {
    faults,
    setFaults: (next) => setFound({ faults: next, entered }),
    faultAt: (field) => faults.find((fault) => fault.field === field)?.says
  }
}

function standsAt({ field, isOfSeveral }: Fault, entered: Entered): string {
  // Only to be compared: in a list, even nothing at all has a text.
  return JSON.stringify([!isOfSeveral && field in entered ? entered[field] : entered])
}
