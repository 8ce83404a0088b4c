import type { Policy } from '@/policy'
import { routes } from './routes'
import type { Part } from './sections/parts'

/** Where a part of a notice is read. */
export function partAddress({ id }: Policy, { section, nth }: Pick<Part, 'section' | 'nth'>): string {
  return [`${routes.policy}?id=${id}&section=${section}`, ...(nth > 0 ? [`part=${nth}`] : [])].join('&')
}
