/** Questions in, answers out: what the command line makes of its input. */
import { assess, CalculatorError, project } from '@/calculator'
import type { Assessment, Basis, Caution, CautionCode, Projection, Shelf } from '@/calculator'
import { parseRequest, RequestError, shelfFor, UnknownRegionError } from '@/policy'
import { cautionSentence, problemSentence } from '@/ui/text'
import { requestSentence } from '@/ui/text/request-errors'

/** A caution as the command line prints it: with its sentence in the place of its data. */
interface ToldCaution {
  code: CautionCode
  message: string
  basis?: Basis | undefined
}

/** An answer of the calculator with its cautions in words. */
type Told<Answer> = Omit<Answer, 'cautions'> & { cautions: ToldCaution[] }
export type ToldAssessment = Told<Assessment>
export type ToldProjection = Told<Projection>

export interface Refusal {
  error: { code: string; path: string; message: string }
}

type Answer = ToldAssessment | ToldProjection | Refusal

/**
 * The answer to a request, or what is wrong with it. `find` looks up a region's rules, by default in the project's own
 * library. A defect of ours is answered as `internal-error`, so that the other requests of an array keep their answers.
 */
export function answer(input: unknown, find: (region: string) => Shelf = shelfFor): Answer {
  try {
    const request = parseRequest(input)
    const shelf = find(request.region)
    return request.kind === 'project' ? told(project(shelf, request)) : told(assess(shelf, request))
  } catch (error) {
    if (error instanceof UnknownRegionError) return refusal(new RequestError('unknown-region', 'region'))
    if (error instanceof RequestError || error instanceof CalculatorError) return refusal(error)
    return refusal(new RequestError('internal-error', ''))
  }
}

function told<Result extends { cautions: readonly Caution[] }>(result: Result): Told<Result> {
  return { ...result, cautions: result.cautions.map(toldCaution) }
}

function toldCaution(caution: Caution): ToldCaution {
  return { code: caution.code, message: cautionSentence(caution), basis: caution.basis }
}

const REFUSED = 2

/** What the command line prints for a text, and the status that it ends with. */
export function reply(json: string): { output: string; status: number } {
  const result = answers(json)
  const isRefused = Array.isArray(result) ? result.some(isRefusal) : isRefusal(result)
  return { output: `${JSON.stringify(result, null, 2)}\n`, status: isRefused ? REFUSED : 0 }
}

function answers(json: string): Answer | Answer[] {
  let input: unknown
  try {
    input = JSON.parse(json)
  } catch {
    return refusal(new RequestError('malformed-json', ''))
  }
  return Array.isArray(input) ? input.map((request) => answer(request)) : answer(input)
}

/** Whether an answer says that the request was refused. */
function isRefusal(result: Answer): result is Refusal {
  return 'error' in result
}

/** An error as the command line prints it. */
function refusal(error: RequestError | CalculatorError): Refusal {
  const { code, path } = error
  const message = error instanceof RequestError ? requestSentence(error.code, path) : problemSentence(error.problem)
  return { error: { code, path, message } }
}
