import { changePoints } from '@/calculator'
import { askedOnce } from './asked-once'

/** `changePoints` of the calculator, each question answered once. In a file of its own, as only some pages ask it. */
export const changePointsOnce = askedOnce(changePoints)
