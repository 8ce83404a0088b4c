/**
 * One process alone may have a folder of PGlite open. It shares it through a socket beside it, which other processes of the
 * same user speak PostgreSQL's protocol to: that of `pg`, and of psql.
 */
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { join, resolve } from 'node:path'
import type { LentPGlite, Session } from './pglite'

/** PostgreSQL's own convention: clients take the folder for the host. */
export const SOCKET_PORT = 5432

function socketIn(folder: string): string {
  return join(resolve(folder), `.s.PGSQL.${SOCKET_PORT}`)
}

/** Listens, which says to other processes that the folder is taken; `null`: another process has it open. */
export async function takeFolder(folder: string): Promise<Server | null> {
  const path = socketIn(folder)
  try {
    return await listening(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    if (await isAnswered(path)) return null
    // Whoever had it was killed.
    rmSync(path, { force: true })
    return listening(path)
  }
}

async function listening(path: string): Promise<Server> {
  const server = createServer()
  server.listen(path)
  await once(server, 'listening')
  return server
}

async function isAnswered(path: string): Promise<boolean> {
  const socket = connect(path)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** Answers whoever has connected, or will. */
export function share(server: Server, database: LentPGlite): void {
  server.on('connection', (socket) => {
    const guest = new Guest(socket, database)
    socket.on('data', (bytes) => guest.take(bytes))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => guest.leave())
  })
}

/** What ends a request of the protocol: Query and Sync are answered, Terminate is not. */
const [QUERY, SYNC, TERMINATE] = ['Q', 'S', 'X'].map((letter) => letter.charCodeAt(0))
const READY_AND_IDLE = Buffer.from([0x5a, 0, 0, 0, 5, 0x49])

/** One connection: it has the session from its first word until PostgreSQL says that no transaction is open. */
class Guest {
  private unread = Buffer.alloc(0)
  private isStarted = false
  private session: Session | null = null
  private work: Promise<void> = Promise.resolve()

  constructor(
    private readonly socket: Socket,
    private readonly database: LentPGlite
  ) {}

  take(bytes: Buffer): void {
    this.unread = Buffer.concat([this.unread, bytes])
    for (let end = this.endOfRequest(); end > 0; end = this.endOfRequest()) {
      const request = this.unread.subarray(0, end)
      this.unread = this.unread.subarray(end)
      this.work = this.work.then(() => this.answer(request)).catch(() => void this.socket.destroy())
    }
  }

  leave(): void {
    this.work = this.work.then(async () => {
      await this.session?.pglite.exec('rollback')
      this.session?.release()
      this.session = null
    })
  }

  /** Where the first whole request ends; 0: it has not come to its end yet. The very first message has no type. */
  private endOfRequest(): number {
    let at = 0
    for (;;) {
      const head = this.isStarted ? 1 : 0
      if (this.unread.length < at + head + 4) return 0
      const type = this.unread[at]
      at += head + this.unread.readUInt32BE(at + head)
      if (this.unread.length < at) return 0
      if (!this.isStarted) {
        this.isStarted = true
        return at
      }
      if (type === QUERY || type === SYNC || type === TERMINATE) return at
    }
  }

  private async answer(request: Buffer): Promise<void> {
    if (this.socket.destroyed || request[0] === TERMINATE) return void this.socket.end()
    this.session ??= await this.database.borrow()
    const reply = await this.session.pglite.execProtocolRaw(request)
    this.socket.write(reply)
    if (!READY_AND_IDLE.equals(reply.subarray(-READY_AND_IDLE.length))) return
    this.session.release()
    this.session = null
  }
}
