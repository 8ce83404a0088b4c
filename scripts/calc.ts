/**
 * The calculator's command line: one JSON request, or an array of them, on standard input; the answer,
 * or the array of answers, on standard output. Exits 2 if any request was refused.
 */
import { text } from 'node:stream/consumers'
import { RequestError } from '@/policy'
import { answer, isRefusal, refusal } from './answer'

const REFUSED = 2

async function main(): Promise<void> {
  const result = answerText(await text(process.stdin))
  const refused = Array.isArray(result) ? result.some(isRefusal) : isRefusal(result)
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  process.exitCode = refused ? REFUSED : 0
}

function answerText(json: string): ReturnType<typeof answer> | ReturnType<typeof answer>[] {
  let input: unknown
  try {
    input = JSON.parse(json)
  } catch {
    return refusal(new RequestError('malformed-json', ''))
  }
  return Array.isArray(input) ? input.map((request) => answer(request)) : answer(input)
}

void main()
