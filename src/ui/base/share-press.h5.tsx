import { Press } from './press'
import type { SharePressProps } from './share-press'

/** What hands this page on: in a browser a button like any other. */
export function SharePress({ onShare, ...rest }: SharePressProps) {
  return <Press {...rest} onPress={onShare} />
}
