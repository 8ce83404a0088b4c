/** PGlite, a PostgreSQL inside this process: it has one session, which is lent to one at a time. */
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'

export interface Session {
  pglite: PGlite
  /** Gives the session back. */
  release: () => void
}

export interface LentPGlite {
  /** Waits until those who asked before have given the session back; what one does in a transaction stays its own. */
  borrow: () => Promise<Session>
  close: () => Promise<void>
}

/** `memory://` as a folder keeps nothing. */
export async function startPGlite(dataDir: string, options: PGliteOptions): Promise<LentPGlite> {
  const pglite = await PGlite.create({ ...options, dataDir })
  let lastInLine: Promise<void> = Promise.resolve()
  return {
    async borrow() {
      const before = lastInLine
      let release = () => {}
      lastInLine = new Promise((resolve) => (release = resolve))
      await before
      return { pglite, release }
    },
    close: () => pglite.close()
  }
}
