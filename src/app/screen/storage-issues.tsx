import { household } from '@/app/services'
import { isOfWrites } from '@/storage'
import type { StorageIssue } from '@/storage'
import { Notice } from '@/ui'
import { storageIssues as words, issueDismiss, issueReload } from '@/ui/text'
import { useStore } from '@/app/use-store'

/** What is wrong with the records on this phone: told, and never in the way. */
export function StorageIssues() {
  const issues = useStore(household.store, (state) => state.issues)
  return (
    <>
      {toldOnce(issues).map(({ fault, places }) => {
        const { title, says } = words[fault.kind]
        return (
          <Notice
            key={`${fault.kind} ${fault.key}`}
            tone="red"
            title={title}
            action={
              fault.kind === 'changed-elsewhere'
                ? { words: issueReload, onPress: household.reload }
                : { words: issueDismiss, onPress: () => places.forEach(household.dismissIssue) }
            }
          >
            {says('quarantinedAs' in fault && fault.quarantinedAs !== null)}
          </Notice>
        )
      })}
    </>
  )
}

/** A write that failed is told once, however many it was; with the places of these in the list, the last first. */
function toldOnce(issues: readonly StorageIssue[]): { fault: StorageIssue; places: number[] }[] {
  const told: { fault: StorageIssue; places: number[] }[] = []
  issues.forEach((fault, place) => {
    const same = isOfWrites(fault) ? told.find((one) => one.fault.kind === fault.kind) : undefined
    if (same) same.places.unshift(place)
    else told.push({ fault, places: [place] })
  })
  return told
}
