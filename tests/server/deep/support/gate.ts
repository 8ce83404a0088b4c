/** Stands between one server process and a simulated platform, and can hold messages back on either side. */
import { createServer, request as ask } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request is held before the platform hears it, or the platform's answer before the server does. */
export type Side = 'request' | 'answer'

interface Held {
  side: Side
  letGo: () => void
}

const SEND = '/cgi-bin/message/subscribe/send'

export class Gate {
  private readonly held = new Set<Held>()
  private holds: Side | null = null
  /** How many requests may still pass. */
  private allowance = Infinity
  private readonly server = createServer((incoming, outgoing) => void this.pass(incoming, outgoing))

  private constructor(private readonly platform: string) {}

  /** `platform`: its address. */
  static async before(platform: string): Promise<Gate> {
    const gate = new Gate(platform)
    await new Promise<void>((resolve) => gate.server.listen(0, '127.0.0.1', resolve))
    return gate
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** How many are held on that side. */
  holding(side: Side): number {
    return [...this.held].filter((one) => one.side === side).length
  }

  /** Whatever comes is held on that side from now on, or on none; so many requests pass at all. */
  set(holds: Side | null, allowance = Infinity): void {
    this.holds = holds
    this.allowance = allowance
    for (const one of this.held) if (!this.isToHold(one.side)) one.letGo()
  }

  async close(): Promise<void> {
    this.set(null)
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private async pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const isMessage = incoming.url?.startsWith(SEND) ?? false
    const body = await wholeOf(incoming)
    if (isMessage && !(await this.stop('request', outgoing))) return
    const answer = await this.forward(incoming, body)
    if (isMessage && !(await this.stop('answer', outgoing))) return
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
  }

  /** Asked once for each: a request that passes uses up some of the allowance. */
  private isToHold(side: Side): boolean {
    if (this.holds === side) return true
    if (side === 'answer') return false
    if (this.allowance <= 0) return true
    this.allowance -= 1
    return false
  }

  /** Until it is let go of; `false`: whoever asked is gone. */
  private async stop(side: Side, outgoing: ServerResponse): Promise<boolean> {
    if (this.isToHold(side)) {
      await new Promise<void>((resolve) => {
        const held: Held = {
          side,
          letGo: () => {
            this.held.delete(held)
            resolve()
          }
        }
        this.held.add(held)
        outgoing.once('close', held.letGo)
      })
    }
    return !outgoing.destroyed
  }

  private forward(incoming: IncomingMessage, body: Buffer): Promise<{ status: number; body: Buffer }> {
    return new Promise((resolve, reject) => {
      const { method, url, headers } = incoming
      const forwarded = ask(this.platform + (url ?? ''), {
        method,
        headers: { 'content-type': headers['content-type'] ?? 'application/json', 'content-length': body.length }
      })
      forwarded.once('error', reject)
      forwarded.once('response', (response) => {
        wholeOf(response).then((whole) => resolve({ status: response.statusCode ?? 502, body: whole }), reject)
      })
      forwarded.end(body)
    })
  }
}

async function wholeOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
