/**
 * npm run sizes: what each build weighs, package by package, file by file, and part by part of the app.
 * Also writes reports/sizes.json. Builds are looked for in dist/, or in the folder that BUILDS names.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { BUILD_NAMES } from './lib/builds.mjs'
import { command, Failure } from './lib/steps.mjs'
import { tableOf } from './sizes/table'
import { weigh } from './sizes/weigh'

const REPORT = 'reports/sizes.json'

const { BUILDS = 'dist' } = process.env

void command(() => {
  const built = BUILD_NAMES.filter((name) => existsSync(`${BUILDS}/${name}.parts.json`))
  if (built.length === 0) throw new Failure('There is no build to weigh: npm run build.')
  const weights = Object.fromEntries(built.map((name) => [name, weigh(`${BUILDS}/${name}`)]))
  for (const [name, weight] of Object.entries(weights)) console.log(tableOf(name, weight))
  mkdirSync('reports', { recursive: true })
  writeFileSync(REPORT, JSON.stringify(weights, null, 2))
  console.log(`Written to ${REPORT}.`)
  return Promise.resolve()
})
