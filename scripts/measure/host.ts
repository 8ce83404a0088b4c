/** A build as a web host sends it: gzipped beforehand, so as small as it gets. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { serve } from '../lib/server.mjs'

export interface Host {
  address: string
  close: () => void
}

/** What is small already, or gains nothing, is sent as it is. */
const GAINS = /\.(html|js|css|json|svg)$/

/** Serves a copy of the folder on a free port; `close` removes it. */
export async function host(folder: string): Promise<Host> {
  const copy = mkdtempSync(join(tmpdir(), 'measure-'))
  cpSync(folder, copy, { recursive: true })
  for (const path of readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((name) => GAINS.test(name))) {
    writeFileSync(join(copy, `${path}.gz`), gzipSync(readFileSync(join(copy, path)), { level: 9 }))
  }
  const server = await serve(copy, 0)
  return {
    address: server.address,
    close: () => {
      server.close()
      rmSync(copy, { recursive: true })
    }
  }
}
