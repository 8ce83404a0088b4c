/** Every place of China, put together on the spot: takes the place of bundled.ts wherever code runs under Node. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { PlacesContent } from './content'

const root = resolve(__dirname, '../../..')

/** The build's own list; asked for by its path, since the product imports nothing of its build. */
interface List {
  placesContent: (regions: unknown, own: unknown) => PlacesContent
}

export function content(): PlacesContent {
  const { placesContent } = createRequire(__filename)(resolve(root, 'config/places/list.js')) as List
  return placesContent(read('regions.json'), read('places.json'))
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(resolve(root, 'policies', path), 'utf8'))
}
