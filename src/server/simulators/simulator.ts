/** What the simulated platforms have in common: Fastify on loopback, what they took, who is who, and mischief on demand. */
import { setTimeout as wait } from 'node:timers/promises'
import Fastify from 'fastify'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** A message that the platform has taken. */
export interface TakenMessage {
  user: string
  template: string
  page: string
  fields: Record<string, string>
  /** Milliseconds since 1970. */
  at: number
}

/** What befalls a request instead of a good answer. */
export type Mischief =
  /** The platform's own error. */
  | { kind: 'error'; code: number; subCode?: string }
  /** A status without an answer, as of a gateway in between. */
  | { kind: 'status'; status: number }
  /** The connection is cut, or stays open without a word; `taken`: what was asked has been done. */
  | { kind: 'cut' | 'silent'; taken: boolean }

export interface SimulatorPorts {
  /** Milliseconds since 1970. */
  now: () => number
  /** The fields of each template, by its id. */
  templates: Readonly<Record<string, readonly string[]>>
}

/** `Asked`: what can be asked of it. */
export class Simulator<Asked extends string> {
  protected readonly fastify: FastifyInstance = Fastify({ forceCloseConnections: true })
  /** Each as often as it was. */
  readonly taken: TakenMessage[] = []
  /** They have withdrawn their consent in the platform's own settings. */
  readonly withdrawn = new Set<string>()
  /** How often each thing was asked. */
  readonly asked = new Map<Asked, number>()
  /** How long every answer takes. */
  delayMs = 0
  /** What befalls each request until it is set back. */
  readonly always = new Map<Asked, Mischief>()
  /** What befalls the next requests, in order. */
  readonly next = new Map<Asked, Mischief[]>()
  private readonly usedCodes = new Set<string>()

  /** Its address. `port` 0: any that is free. */
  start(port = 0): Promise<string> {
    return this.fastify.listen({ host: '127.0.0.1', port })
  }

  async stop(): Promise<void> {
    await this.fastify.close()
  }

  /** Answers a request, or does with it what befalls it. */
  protected async answer<T>(
    what: Asked,
    reply: FastifyReply,
    properly: () => T,
    failure: (error: { code: number; subCode: string }) => T
  ): Promise<T | FastifyReply> {
    this.asked.set(what, (this.asked.get(what) ?? 0) + 1)
    const mischief = this.next.get(what)?.shift() ?? this.always.get(what)
    if (!mischief) {
      const answer = properly()
      await wait(this.delayMs)
      return answer
    }
    if ('taken' in mischief && mischief.taken) properly()
    await wait(this.delayMs)
    switch (mischief.kind) {
      case 'error':
        return failure({ subCode: '', ...mischief })
      case 'status':
        return reply.code(mischief.status).type('text/html').send('<html></html>')
      case 'cut':
        reply.hijack()
        reply.raw.destroy()
        return reply
      case 'silent':
        return reply.hijack()
    }
  }

  /** A one-time code names its user before the last dot, as in `anna.1`; any other code is a user of its own. */
  protected userOf(code: string): { user: string } | 'invalid' | 'used' {
    if (code === '' || code.startsWith('invalid')) return 'invalid'
    if (this.usedCodes.has(code)) return 'used'
    this.usedCodes.add(code)
    const dot = code.lastIndexOf('.')
    return { user: dot > 0 ? code.slice(0, dot) : code }
  }
}
