import { project } from '@/calculator'
import { askedOnce } from './asked-once'

/** `project` of the calculator, each question answered once. In a file of its own, as only some pages ask it. */
export const projectOnce = askedOnce(project)
