/** The way out of Alipay's mini-program. */
import { externalAppOf } from './external-app-mini'

export const externalApp = externalAppOf('alipay')
