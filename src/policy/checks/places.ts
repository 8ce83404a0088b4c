/** Whether what is said of places fits the codes that there are. */
import { realCodes } from '@/policy/regions'
import { placesSchema, type RegionsFile } from '@/policy/schema'
import { finding, type Finding } from './problem'
import { checkShape } from './shape'

export function checkPlaces(content: unknown, regions: RegionsFile): Finding[] {
  const { data, findings } = checkShape(placesSchema, content)
  if (!data) return findings
  const codes = realCodes(regions)
  const misread = Object.entries(data.readings).flatMap(([name, letters]) =>
    Array.from(name).length === letters.split(' ').length
      ? []
      : [finding(['readings', name], `"${letters}" has not one syllable for each character`)]
  )
  const misplaced = data.zones.flatMap(({ within }, i) =>
    within.flatMap((code, j) =>
      codes.has(code) ? [] : [finding(['zones', i, 'within', j], `${code} is no code that regions.json knows`)]
    )
  )
  return [...misread, ...misplaced]
}
