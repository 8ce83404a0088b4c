import { isOfWrites } from '@/household'
import type { Health } from '@/household'
import { shell } from '@/app/services'
import { Notice } from '@/ui'
import { health as words, healthDismiss, healthReload } from '@/ui/text'
import { useStore } from '@/app/use-store'

/** What is wrong with the records on this phone: told, and never in the way. */
export function HealthNotices() {
  const health = useStore(shell.store, (state) => state.health)
  return (
    <>
      {toldOnce(health).map(({ fault, places }) => {
        const { title, says } = words[fault.kind]
        return (
          <Notice
            key={`${fault.kind} ${fault.key}`}
            tone="red"
            title={title}
            action={
              fault.kind === 'changed-elsewhere'
                ? { words: healthReload, onPress: shell.reload }
                : { words: healthDismiss, onPress: () => places.forEach(shell.dismissHealth) }
            }
          >
            {says('setAsideAs' in fault && fault.setAsideAs !== null)}
          </Notice>
        )
      })}
    </>
  )
}

/** A write that failed is told once, however many it was; with the places of these in the list, the last first. */
function toldOnce(health: readonly Health[]): { fault: Health; places: number[] }[] {
  const told: { fault: Health; places: number[] }[] = []
  health.forEach((fault, place) => {
    const same = isOfWrites(fault) ? told.find((one) => one.fault.kind === fault.kind) : undefined
    if (same) same.places.unshift(place)
    else told.push({ fault, places: [place] })
  })
  return told
}
