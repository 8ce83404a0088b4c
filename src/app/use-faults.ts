import { useEffect, useState } from 'react'
import { goToField } from '@/ui'

/** What is wrong with a field, by the field's id. */
export interface Fault {
  field: string
  says: string
}

interface Faults {
  faults: readonly Fault[]
  /** What is wrong at this field; `undefined`: nothing. */
  faultAt: (field: string) => string | undefined
  setFaults: (faults: readonly Fault[]) => void
}

/** What has to be changed on a page before it goes on; the first of it is brought into sight. */
export function useFaults(): Faults {
  const [faults, setFaults] = useState<readonly Fault[]>([])
  useEffect(() => {
    const [first] = faults
    if (first) goToField(first.field)
  }, [faults])
  return { faults, setFaults, faultAt: (field) => faults.find((fault) => fault.field === field)?.says }
}
