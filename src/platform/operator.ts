/** What the operator filled in before the app was built. */
import type { Operator } from '@/payment'

/** Put in its place by the build, from config/operator.json. */
declare const OPERATOR: Operator

export const operator: Operator = OPERATOR
