import { assess } from '@/calculator'
import { askedOnce } from './asked-once'

/** `assess` of the calculator, each question answered once. In a file of its own, as only some pages ask it. */
export const assessOnce = askedOnce(assess)
