/** The way out of WeChat's mini-program. */
import { wayOutOf } from './hand-over-mini'

export const wayOut = wayOutOf('weapp')
