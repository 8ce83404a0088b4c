/** A notice in, its reading out: what the command line makes of its input. */
import { readNotice } from '@/notice'
import { placesOfChina, type PlaceList } from '@/policy/places'

/** Longer than any notice; a text of this length is read in well under a second. */
const LARGEST = 2_000_000
const REFUSED = 2

type Code = 'empty' | 'too-large' | 'not-text' | 'unknown-option' | 'unknown-region'

const MESSAGES: Record<Code, string> = {
  empty: 'The input is empty: give the text of a notice on standard input.',
  'too-large': `The input is larger than ${LARGEST} bytes: give the text of one notice.`,
  'not-text': 'The input is not UTF-8 text: give the text of a notice, not a file of Word, PDF or a picture.',
  'unknown-option': 'The only option is --region CODE, with a code of six digits.',
  'unknown-region': 'No place has this code.'
}

interface Reply {
  output: string
  status: number
}

/** What the command line prints for these bytes and arguments, and the status that it ends with. */
export async function replyToNotice(input: Uint8Array, args: readonly string[]): Promise<Reply> {
  const list = await placesOfChina()
  const region = regionIn(args, list)
  if (region instanceof Refusal) return refused(region.code)
  const text = textOf(input)
  if (text instanceof Refusal) return refused(text.code)
  return { output: `${JSON.stringify(readNotice(text, { places: list.places, region }), null, 2)}\n`, status: 0 }
}

class Refusal {
  constructor(readonly code: Code) {}
}

function refused(code: Code): Reply {
  return { output: `${JSON.stringify({ error: { code, message: MESSAGES[code] } }, null, 2)}\n`, status: REFUSED }
}

function regionIn(args: readonly string[], { find }: PlaceList): string | undefined | Refusal {
  if (args.length === 0) return undefined
  const [name, code, ...others] = args
  if (name !== '--region' || code === undefined || others.length > 0) return new Refusal('unknown-option')
  return find(code)?.code ?? new Refusal('unknown-region')
}

function textOf(input: Uint8Array): string | Refusal {
  if (input.length > LARGEST) return new Refusal('too-large')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(input)
  } catch {
    return new Refusal('not-text')
  }
  if (text.includes('\u0000')) return new Refusal('not-text')
  return text.trim() === '' ? new Refusal('empty') : text
}
