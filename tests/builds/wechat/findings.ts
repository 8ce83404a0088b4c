import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** What WeChat's tool says of a build: an error, or all the rest. */
export interface Findings {
  error?: string
  /** The files it would upload. */
  compiled?: string[]
  /** Bytes by the root of a package, or `main`. */
  packages?: Record<string, number>
  /** Its own advice that the build does not follow, by name. */
  failed?: string[]
}

interface Asked extends Findings {
  /** What it tried to reach. */
  connections: string[]
}

const TSX = resolve('node_modules/tsx/dist/cli.mjs')
const OFFICIAL = resolve('tests/builds/wechat/official.ts')
const OFFLINE = resolve('tests/builds/wechat/offline.cjs')

interface How {
  /** Something done to the copy before. */
  change?: (copy: string) => void
  /** Lets the tool ask WeChat's server for the endings that a file may have, which it does each time; without an answer it takes its own. */
  curious?: boolean
}

/** What it says of a machine so busy that its own second process was not there in time. */
const TOO_BUSY = 'fork process timeout'

/** Asks WeChat's tool about a copy of a build, without a network. */
export function askOfficial(folder: string, how: How = {}): Asked {
  for (;;) {
    const asked = askOnce(folder, how)
    if (asked.error !== TOO_BUSY) return asked
  }
}

function askOnce(folder: string, { change, curious = false }: How): Asked {
  const here = mkdtempSync(join(tmpdir(), 'wechat-'))
  try {
    const copy = join(here, 'build')
    const log = join(here, 'connections')
    cpSync(folder, copy, { recursive: true })
    change?.(copy)
    const { stdout, stderr } = spawnSync(process.execPath, [TSX, OFFICIAL, copy], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      cwd: here, // where it makes a folder for what it compiled, and leaves it
      env: {
        ...process.env,
        HOME: here,
        CONNECTIONS: log,
        CURIOUS: String(curious),
        NODE_OPTIONS: `--require ${OFFLINE}`
      }
    })
    const connections = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
    try {
      return { ...(JSON.parse(stdout.slice(stdout.indexOf('{'))) as Findings), connections }
    } catch {
      throw new Error(`WeChat's tool broke off.\n${stdout}\n${stderr}`)
    }
  } finally {
    rmSync(here, { recursive: true, force: true })
  }
}
