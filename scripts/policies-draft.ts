/**
 * Writes the draft of a policy file from the text of a notice: policies-draft NOTICE.txt --region CODE [--year YEAR]
 * [--place NAMES] [--policies FOLDER]. `--place` names a place that regions.json does not, from the province down and
 * parted by slashes: 浙江省/示例市. Prints what a person still has to decide. Writes over no file.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { isYear } from '@/policy'
import { placesOfChina } from '@/policy/places'
import { draftPolicy, type DraftRefusal } from './drafting'

const REASONS: Record<DraftRefusal, string> = {
  'no-notice': 'The text is no notice about residents’ medical insurance.',
  'no-year': 'The text does not say for which year: give --year.',
  'no-premium': 'No amount was read that everybody pays: a draft would have nothing in it.',
  'no-window': 'No window with a last day was read: a draft would have nothing in it.'
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      region: { type: 'string' },
      year: { type: 'string' },
      place: { type: 'string' },
      policies: { type: 'string', default: 'policies' }
    }
  })
  const [notice] = positionals
  if (notice === undefined || !/^\d{6}$/.test(values.region ?? '')) throw new Error('Give a file and --region CODE.')
  const region = values.region ?? ''
  const year = values.year === undefined ? undefined : Number(values.year)
  if (year !== undefined && !isYear(year)) throw new Error(`${values.year ?? ''} is no year.`)
  const { places, pathOf } = await placesOfChina()
  const path = values.place?.split('/') ?? pathOf(region).map(({ name }) => name)
  if (path.length === 0) throw new Error(`No place has the code ${region}: name it with --place.`)
  const draft = draftPolicy(readFileSync(notice, 'utf8'), { region, path, year, places })
  if ('refused' in draft) throw new Error(REASONS[draft.refused])
  const file = join(resolve(values.policies), draft.file)
  if (existsSync(file)) throw new Error(`${file} is there already.`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, await format(JSON.stringify(draft.policy), { parser: 'json', printWidth: 120 }))
  console.log(`${file}: ${draft.policy.draft.length} points are open. Decide each, and take "draft" out at the end.`)
  for (const { at, decide, quote } of draft.policy.draft) {
    console.log(`- ${at}: ${decide}${quote === undefined ? '' : ` “${quote}”`}`)
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
