// npm run calc: scripts/calc.ts, bundled. Started from its sources it would compile a hundred files first; the bundle is
// made anew as soon as one of them reads otherwise.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

process.chdir(join(import.meta.dirname, '..'))

// Two folders deep, as src/policy is: from there it finds the policy files, which stay outside.
const BUNDLE = 'dist/calc/calc.cjs'
const SOURCES = 'dist/calc/sources.json'

if (!isUpToDate()) await bundle()
createRequire(import.meta.url)(join(process.cwd(), BUNDLE))

function isUpToDate() {
  try {
    /** @type {{ files: string[], hash: string }} */
    const { files, hash } = JSON.parse(readFileSync(SOURCES, 'utf8'))
    return hash === hashOf([...files, BUNDLE])
  } catch {
    return false // never made, or a source is gone
  }
}

async function bundle() {
  const { build } = await import('esbuild')
  const { metafile, outputFiles } = await build({
    entryPoints: ['scripts/calc.ts'],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    metafile: true,
    write: false
  })
  mkdirSync('dist/calc', { recursive: true })
  for (const { contents } of outputFiles) writeWhole(BUNDLE, contents)
  const files = [...Object.keys(metafile.inputs), 'package-lock.json', 'tsconfig.json', 'scripts/calc.mjs']
  writeWhole(SOURCES, JSON.stringify({ files, hash: hashOf([...files, BUNDLE]) }))
}

/**
 * Whoever reads the file meanwhile finds the old one or the new one.
 *
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function writeWhole(file, content) {
  writeFileSync(`${file}.${process.pid}`, content)
  renameSync(`${file}.${process.pid}`, file)
}

/** @param {readonly string[]} files */
function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}
