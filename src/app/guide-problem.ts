/** What is wrong with an answer to the guide, in a sentence. */
import type { GuideErrorCode, GuideErrorData, GuideProblem } from '@/household'
import { guideErrors } from '@/ui/text'

const sentences: { readonly [Code in GuideErrorCode]: (data: GuideErrorData[Code]) => string } = guideErrors

export function guideProblemSentence<Code extends GuideErrorCode>({ code, data }: GuideProblem<Code>): string {
  return sentences[code](data)
}
