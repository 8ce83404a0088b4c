import { feed } from '@/app/services'
import { Row } from '@/ui'
import { longDate, me } from '@/ui/text'
import { useStore } from '@/app/use-store'

/** Whether newer policies have come, and a way to ask again; nothing where no operator publishes any. */
export function FeedRow() {
  const { isConfigured, isChecking, inUse, last } = useStore(feed.state)
  if (!isConfigured) return null
  const kept = inUse === null ? me.feed.bundled : me.feed.inUse(longDate(inUse.madeOn), inUse.policies.length)
  const came = isChecking ? me.feed.checking : last?.kind === 'failed' ? me.feed.failed[last.fault.code] : ''
  return <Row label={me.feed.title} note={[came, kept].filter(Boolean).join('')} onPress={() => void feed.check()} />
}
