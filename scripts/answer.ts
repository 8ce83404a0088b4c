/** Questions in, answers out: what the command line makes of its input. */
import { assess, CalculatorError, project, type Assessment, type Projection, type Shelf } from '@/calculator'
import { parseRequest, RequestError, shelfFor, UnknownRegionError } from '@/policy'

export interface Refusal {
  error: { code: string; path: string; message: string }
}

/**
 * The answer to a request, or what is wrong with it. `find` looks up a region's rules, by default in the project's own
 * library. A defect of ours is answered as `internal-error`, so that the other requests of an array keep their answers.
 */
export function answer(input: unknown, find: (region: string) => Shelf = shelfFor): Assessment | Projection | Refusal {
  try {
    const request = parseRequest(input)
    const shelf = find(request.region)
    return request.kind === 'project' ? project(shelf, request) : assess(shelf, request)
  } catch (error) {
    if (error instanceof UnknownRegionError) return refusal(new RequestError('unknown-region', 'region'))
    if (error instanceof RequestError || error instanceof CalculatorError) return refusal(error)
    return refusal(new RequestError('internal-error', ''))
  }
}

const REFUSED = 2

/** What the command line prints for a text, and the status that it ends with. */
export function reply(json: string): { output: string; status: number } {
  const result = answers(json)
  const isRefused = Array.isArray(result) ? result.some(isRefusal) : isRefusal(result)
  return { output: `${JSON.stringify(result, null, 2)}\n`, status: isRefused ? REFUSED : 0 }
}

function answers(json: string): ReturnType<typeof answer> | ReturnType<typeof answer>[] {
  let input: unknown
  try {
    input = JSON.parse(json)
  } catch {
    return refusal(new RequestError('malformed-json', ''))
  }
  return Array.isArray(input) ? input.map((request) => answer(request)) : answer(input)
}

/** Whether an answer says that the request was refused. */
function isRefusal(result: Assessment | Projection | Refusal): result is Refusal {
  return 'error' in result
}

/** An error as the command line prints it. */
export function refusal({ code, path, message }: RequestError | CalculatorError): Refusal {
  return { error: { code, path, message } }
}
