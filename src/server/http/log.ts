/** What the server writes about its work: nothing of it says who asked, or for what. */
import type { FastifyLoggerOptions } from 'fastify'

/** Where the lines go; a test collects them. */
export interface LogDestination {
  write: (line: string) => void
}

/**
 * One JSON line an event. Of an error only its type, its code and the place are written: messages may quote what they
 * are about, as a database's do.
 */
export function logOptions(destination: LogDestination): FastifyLoggerOptions & { base: null; stream: LogDestination } {
  return { base: null, stream: destination, serializers: { err: withoutWords } }
}

interface Wordless {
  [key: string]: unknown
  type: string
  message: string
  stack: string
}

/** `message`: the code, if there is one. `stack`: without the message that usually stands above it. */
export function withoutWords(error: unknown): Wordless {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  const { code } = error as { code?: unknown }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return { type: error.name, message: typeof code === 'string' ? code : '', stack: frames.join('\n') }
}
