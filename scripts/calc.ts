/**
 * The calculator's command line: one JSON request, or an array of them, on standard input; the answer,
 * or the array of answers, on standard output. Exits 2 if any request was refused.
 */
import { text } from 'node:stream/consumers'
import { reply } from './answer'

async function main(): Promise<void> {
  const { output, status } = reply(await text(process.stdin))
  process.stdout.write(output)
  process.exitCode = status
}

void main()
