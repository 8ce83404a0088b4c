/** A build as any web host sends it: gzipped. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../lib/server.mjs'

export interface Host {
  address: string
  close: () => void
}

/** Serves a copy of the folder on a free port, without what not every host knows to send; `close` removes it. */
export async function host(folder: string): Promise<Host> {
  const copy = mkdtempSync(join(tmpdir(), 'measure-'))
  cpSync(folder, copy, { recursive: true, filter: (path) => !path.endsWith('.br') })
  const server = await serve(copy, 0)
  return {
    address: server.address,
    close: () => {
      server.close()
      rmSync(copy, { recursive: true })
    }
  }
}
