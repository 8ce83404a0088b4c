/** The reader of notices, in this package and, on the web, a script of its own. */
import { createReader } from '@/app/notice/reading'
import { placesOfChina } from '@/policy/places'

export const readText = createReader(async () => {
  const [{ readNotice }, { places }] = await Promise.all([import('@/notice'), placesOfChina()])
  return { readNotice, places }
})
