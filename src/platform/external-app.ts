/** The way out of WeChat's mini-program. */
import { externalAppOf } from './external-app-mini'

export const externalApp = externalAppOf('weapp')
