/** Pictures of this phone, and what they lead back by. For flows alone: what the tabs import comes in a mini-program's first package. */
import { operator } from '@/operator'

export { PICTURE_CANVAS, pictures } from '@/platform/picture'
export type { Box, Line, Picture, Run } from '@/platform/painting'

/** Where the build puts the operator's file (config/index.ts). */
const FILE = '/flows/mini-program-code.png'

/** The mini-program's own code, as a picture; `null`: the operator has given none. */
export function miniProgramCode(): string | null {
  return operator.miniProgramCode === '' ? null : FILE
}
