import { shell } from '@/shell'
import { Notice } from '@/ui'
import { health as words, healthDismiss, healthReload } from '@/ui/text'
import { useStore } from './use-store'

/** What is wrong with the records on this phone: told, and never in the way. */
export function HealthNotices() {
  const health = useStore(shell.store, (state) => state.health)
  return (
    <>
      {health.map((fault, index) => {
        const { title, says } = words[fault.kind]
        return (
          <Notice
            key={`${fault.kind} ${fault.key}`}
            tone='red'
            title={title}
            action={
              fault.kind === 'changed-elsewhere'
                ? { words: healthReload, onPress: shell.reload }
                : { words: healthDismiss, onPress: () => shell.dismissHealth(index) }
            }
          >
            {says('setAsideAs' in fault && fault.setAsideAs !== null)}
          </Notice>
        )
      })}
    </>
  )
}
