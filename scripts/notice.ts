/**
 * The reader's command line: the text of a notice on standard input, one JSON value on standard output. Exits 2 if the input
 * is no text that can be read. `--region CODE` says beforehand which place it belongs to.
 */
import { buffer } from 'node:stream/consumers'
import { replyToNotice } from './reading'

async function main(): Promise<void> {
  const { output, status } = await replyToNotice(await buffer(process.stdin), process.argv.slice(2))
  process.stdout.write(output)
  process.exitCode = status
}

void main()
