/** The way out of Alipay's mini-program. */
import { wayOutOf } from './hand-over-mini'

export const wayOut = wayOutOf('alipay')
