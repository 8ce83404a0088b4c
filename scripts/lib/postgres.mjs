// A PostgreSQL of one's own for a test: found or installed, started in a temporary folder, stopped again.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { Failure } from './command.mjs'
import { aptGet, foldersOfPath, isProgram } from './programs.mjs'

/** What apt calls it: server and client programs. */
const PACKAGE = 'postgresql'

/** Debian keeps the server's programs out of PATH, a folder a version. */
const DEBIAN = '/usr/lib/postgresql'

/** @typedef {'postgres' | 'initdb' | 'psql' | 'pg_dump' | 'pg_restore'} Program */

/** What the tests need. */
const ALL = /** @type {const} @satisfies {readonly Program[]} */ ([
  'postgres',
  'initdb',
  'psql',
  'pg_dump',
  'pg_restore'
])

const ASK = 'This needs the programs of PostgreSQL: install it, or put the folder that they lie in into PATH.'

/** PostgreSQL refuses to run as root. These are tried in turn; apt makes the first. */
const OTHER_USERS = ['postgres', 'nobody']

/** Ends the server and removes its folder as soon as whoever started it is gone, however that one ended. */
const WATCHDOG = 'read -r _ || { kill -QUIT "$(head -n 1 "$1/data/postmaster.pid")"; rm -rf "$1"; }'

const READY = 'database system is ready to accept connections'

/** @typedef {{ uid: number, gid: number } | Record<string, never>} AsUser */

/**
 * A running server, of this process alone.
 *
 * @typedef {object} Postgres
 * @property {(name: string) => string} database makes an empty database; its address
 * @property {() => Promise<void>} stop at once, as if the machine had failed: what was not committed is lost
 * @property {() => Promise<void>} start again, at the same address with the same databases
 * @property {() => Promise<void>} remove stops it and removes its folder
 */

/**
 * The folder in which these lie, the newest version first; undefined where there is none.
 *
 * @param {readonly Program[]} names
 */
function folderOf(names) {
  const versions = versionsIn(DEBIAN).map((version) => join(DEBIAN, version, 'bin'))
  return [...foldersOfPath(), ...versions].find((folder) => names.every((name) => isProgram(join(folder, name))))
}

/** @param {string} folder */
function versionsIn(folder) {
  try {
    return readdirSync(folder).sort((a, b) => Number(b) - Number(a))
  } catch {
    return []
  }
}

/**
 * The path of one of PostgreSQL's programs. Throws a Failure where there is none.
 *
 * @param {Program} name
 */
export function requireProgram(name) {
  const found = folderOf(ALL) ?? folderOf([name])
  if (!found) throw new Failure(ASK)
  return join(found, name)
}

/**
 * What PostgreSQL's programs are told of a database: in the environment, since everybody can read a command line.
 *
 * @param {string} address `postgres://user:password@host:port/name`
 */
export function environmentOf(address) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(address)
  const sslMode = searchParams.get('sslmode')
  return {
    PGHOST: decodeURIComponent(hostname),
    PGPORT: port || '5432',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    ...(sslMode === null ? {} : { PGSSLMODE: sslMode })
  }
}

export function installPostgres() {
  if (folderOf(ALL)) return
  const apt = aptGet()
  if (!apt) throw new Failure(ASK)
  apt('update')
  apt('install', '--yes', '--no-install-recommends', PACKAGE)
}

/**
 * Starts a server with fsync on, at a free port of 127.0.0.1, in a new temporary folder. Throws a Failure with what the
 * server said where it does not come up.
 *
 * @param {readonly string[]} [options] as `-c name=value`
 * @returns {Promise<Postgres>}
 */
export async function startPostgres(options = []) {
  const user = otherThanRoot()
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  if ('uid' in user) chownSync(folder, user.uid, user.gid)
  const watchdog = spawn('sh', ['-c', WATCHDOG, 'sh', folder], {
    ...user,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore']
  })
  watchdog.unref()
  const password = randomBytes(16).toString('hex')
  const port = await freePort()
  const addressOf = (/** @type {string} */ name) => `postgres://buduanbao:${password}@127.0.0.1:${port}/${name}`

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server

  async function start() {
    const args = ['-D', join(folder, 'data'), '-p', String(port), '-c', 'listen_addresses=127.0.0.1']
    server = spawn(
      requireProgram('postgres'),
      [...args, '-c', 'unix_socket_directories=', '-c', 'fsync=on', ...options.flatMap((option) => ['-c', option])],
      {
        ...user,
        detached: true,
        cwd: folder,
        env: { ...process.env, LC_ALL: 'C' },
        stdio: ['ignore', 'ignore', 'pipe']
      }
    )
    await ready(server)
    server.unref()
  }

  async function stop() {
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.ref()
    server.kill('SIGQUIT')
    await ended
  }

  async function remove() {
    await stop()
    watchdog.stdin.end('done\n')
    rmSync(folder, { recursive: true, force: true })
  }

  try {
    initialize(folder, password, user)
    await start()
  } catch (error) {
    await remove()
    throw error
  }
  return {
    database(name) {
      const env = { ...process.env, ...environmentOf(addressOf('postgres')) }
      execFileSync(requireProgram('psql'), ['--quiet', '--no-psqlrc', '-c', `create database "${name}"`], { env })
      return addressOf(name)
    },
    stop,
    start,
    remove
  }
}

/**
 * @param {string} folder
 * @param {string} password
 * @param {AsUser} user
 */
function initialize(folder, password, user) {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if ('uid' in user) chownSync(passwordFile, user.uid, user.gid)
  const { status, stderr } = spawnSync(
    requireProgram('initdb'),
    [
      ...['-D', join(folder, 'data'), '--username=buduanbao', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale=C', '--no-sync']
    ],
    { ...user, cwd: folder, encoding: 'utf8' }
  )
  rmSync(passwordFile)
  if (status !== 0) throw new Failure(`initdb failed: ${stderr}`)
}

/** @param {import('node:child_process').ChildProcess} server */
function ready(server) {
  let said = ''
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      server.once('error', reject)
      server.once('exit', () => reject(new Failure(`PostgreSQL did not start: ${said}`)))
      server.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        said = `${said}${text}`.slice(-10_000)
        if (said.includes(READY)) resolve()
      })
    })
  )
}

/** @returns {AsUser} nothing where this process is not root's */
function otherThanRoot() {
  if (process.getuid?.() !== 0) return {}
  for (const name of OTHER_USERS) {
    const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, name], { encoding: 'utf8' }).stdout)
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Failure(`PostgreSQL does not run as root, and there is no user ${OTHER_USERS.join(' or ')}.`)
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address()
      probe.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0))
    })
  })
}
