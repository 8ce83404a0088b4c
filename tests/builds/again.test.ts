/**
 * The web app comes page by page, and one visit may see every page. What several of them use comes once where it is worth a
 * request of its own (SHARED_BY_PAGES in config/index.ts); what is smaller than that comes again with each, and is counted here.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { modulesIn } from '../../scripts/sizes/bundle'
import { partsOf } from '../../scripts/sizes/parts'
import type { Part } from '../../scripts/sizes/parts'
import { filesOf } from '../../scripts/sizes/weigh'
import { folderOf } from './folder'

const KB = 1024

/** Bytes of a module, not packed, that may come with each page that uses it. */
const SMALL = 4 * KB

/** Bytes, not packed, that a visit to every page may load once more than needed. */
const IN_ALL = 400 * KB

/** Larger ones, and why they may. */
const ALLOWED: Record<string, string> = {
  'src/ui/text/reminding.ts': '5 KB of words on three pages; packed, less than one more request costs a slow phone',
  'src/ui/text/policy.ts': '4 KB of words on three pages; packed, less than one more request costs a slow phone',
  'src/ui/text/guide.ts': '4 KB of words on six pages; packed, less than one more request costs a slow phone',
  'src/ui/strip/year-strip.scss': '5 KB of rules on two pages before they are minified, and less than 4 KB after'
}

/** A module, or one file of several that were joined into one, in a bundle that a visit may load. */
interface Copy {
  module: string
  file: string
  bytes: number
}

const folder = folderOf('h5')
const [modules, joined] = [copiesIn(folder, whole), copiesIn(folder, apart)]

test('nothing of weight comes with two pages', () => {
  assert.deepEqual(
    [...again(modules), ...again(joined)].filter(({ module, bytes }) => bytes > SMALL && !(module in ALLOWED)),
    []
  )
})

test('what is small comes again seldom enough', () => {
  const bytes = again(joined).reduce((all, one) => all + one.bytes * (one.files.length - 1), 0)
  assert.ok(bytes <= IN_ALL, `${bytes} of ${IN_ALL} bytes come once more than needed`)
})

test('every exception is one', () => {
  const heavy = again(modules)
    .filter(({ bytes }) => bytes > SMALL)
    .map(({ module }) => module)
  assert.deepEqual(
    Object.keys(ALLOWED).filter((module) => !heavy.includes(module)),
    []
  )
})

test('every page, script and style is looked at', () => {
  const seen = new Set(joined.map(({ module }) => module))
  for (const module of [
    'src/app.tsx',
    'src/pages/home/index.tsx',
    'src/flows/notices/summary/index.tsx',
    'src/ui/base/option.scss'
  ])
    assert.ok(seen.has(module), module)
  assert.deepEqual(
    new Set(modules.map(({ file }) => file)),
    new Set(filesOf(folder).filter((path) => /^js\/.*\.js$/.test(path)))
  )
})

test('what is in two bundles is found, whether alone, joined with others, or a style', () => {
  const bundles = { 'js/a.js': 'x({1:e=>{e()},2:(e)=>{}})', 'js/b.js': 'x({1:e=>{e()},3:e=>{e(1)}})' }
  const parts: Part[] = [
    {
      id: 1,
      bundles: ['js/a.js', 'js/b.js'],
      sources: [
        { path: 'both.ts', bytes: 30 },
        { path: 'inner.ts', bytes: 10 }
      ]
    },
    { id: 2, bundles: ['js/a.js'], sources: [{ path: 'once.ts', bytes: 40 }] },
    {
      id: 3,
      bundles: ['js/b.js'],
      sources: [
        { path: 'other.ts', bytes: 30 },
        { path: 'once.ts', bytes: 10 }
      ]
    },
    { id: null, bundles: ['js/a.js', 'js/b.js'], sources: [{ path: 'look.scss', bytes: 7 }] }
  ]
  const found = (cut: Cut) =>
    again(Object.entries(bundles).flatMap(([file, text]) => copiesOf(file, text, parts, cut))).map(
      ({ module, bytes }) => [module, bytes]
    )
  assert.deepEqual(found(whole), [
    ['both.ts', '1:e=>{e()}'.length],
    ['look.scss', 7]
  ])
  assert.deepEqual(found(apart), [
    ['both.ts', 8],
    ['inner.ts', 3],
    ['look.scss', 7],
    ['once.ts', '2:(e)=>{}'.length]
  ])
})

/** What is looked for of a module, given its bytes in a bundle. */
type Cut = (part: Part, bytes: number) => Omit<Copy, 'file'>[]

/** All of it, by the name of what the others were joined to. */
function whole({ sources: [first] }: Part, bytes: number): Omit<Copy, 'file'>[] {
  return first ? [{ module: first.path, bytes }] : []
}

/** Its files, taken to have shrunk alike. */
function apart({ id, sources }: Part, bytes: number): Omit<Copy, 'file'>[] {
  const before = sources.reduce((all, source) => all + source.bytes, 0)
  return sources
    .filter(({ path }) => id === null || !path.endsWith('.scss')) // among scripts no more than a mark
    .map((source) => ({ module: source.path, bytes: Math.round((bytes * source.bytes) / before) }))
}

function copiesIn(build: string, cut: Cut): Copy[] {
  const parts = partsOf(build)
  return filesOf(build)
    .filter((path) => path.endsWith('.js'))
    .flatMap((file) => copiesOf(file, readFileSync(join(build, file), 'utf8'), parts, cut))
}

/** Rules of style stand in no script; their bytes are those before they were minified. */
function copiesOf(file: string, bundle: string, parts: readonly Part[], cut: Cut): Copy[] {
  const sizes = modulesIn(bundle)
  return parts
    .filter(({ bundles }) => bundles.includes(file))
    .flatMap((part) => {
      const bytes =
        part.id === null ? part.sources.reduce((all, source) => all + source.bytes, 0) : sizes.get(String(part.id))
      return bytes === undefined ? [] : cut(part, bytes).map((copy) => ({ ...copy, file }))
    })
}

/** What more than one file holds, the bytes of the largest copy, and these files. */
function again(all: readonly Copy[]): { module: string; bytes: number; files: string[] }[] {
  const found = new Map<string, { module: string; bytes: number; files: string[] }>()
  for (const { module, file, bytes } of all) {
    const known = found.get(module) ?? { module, bytes: 0, files: [] }
    found.set(module, { module, bytes: Math.max(known.bytes, bytes), files: [...new Set([...known.files, file])] })
  }
  return [...found.values()]
    .filter(({ files }) => files.length > 1)
    .sort((one, other) => (one.module < other.module ? -1 : 1))
}
