/** Pages in turn, round after round, so that whatever slows the machine meets all of them. */
import { chromium } from 'playwright-core'
import { requireChromium } from '../lib/chromium.mjs'
import { host } from './host'
import type { Host } from './host'
import { load } from './load'
import type { Load } from './load'
import type { Subject } from './pages'

export interface Measured {
  name: string
  /** One a round. */
  loads: Load[]
}

interface Plan {
  /** Folders of the two builds. */
  builds: Record<Subject['build'], string>
  subjects: readonly Subject[]
  rounds: number
  /** How long nothing may happen before a page counts as loaded. */
  quietMs: number
  /** How many pages load at the same time; more than one makes their times worthless. */
  atOnce?: number
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** The measures of each page, in the order of the plan. */
export async function measure({ builds, subjects, rounds, quietMs, atOnce = 1 }: Plan): Promise<Measured[]> {
  const hosts: Record<Subject['build'], Host> = { hello: await host(builds.hello), h5: await host(builds.h5) }
  const browser = await chromium.launch({ executablePath: requireChromium(), args: FLAGS })
  const measured = subjects.map(({ name }): Measured => ({ name, loads: [] }))
  try {
    for (let round = 0; round < rounds; round++) {
      const waiting = [...subjects.entries()]
      const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          const [index, subject] = next
          measured[index]?.loads.push(await load(browser, hosts[subject.build].address, subject, quietMs))
        }
      }
      await Promise.all(Array.from({ length: atOnce }, worker))
    }
  } finally {
    await browser.close()
    for (const { close } of Object.values(hosts)) close()
  }
  return measured
}
