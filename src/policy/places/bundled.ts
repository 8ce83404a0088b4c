/** Every place of China as webpack packs it; under Node, bundled.node.ts takes this file's place. */
import placesFile from '@policies/places.json'
import { unpack } from '@/policy/unpack'
import type { PlacesContent } from './content'

export function content(): PlacesContent {
  return unpack((placesFile as unknown as { content: string }).content) as PlacesContent
}
