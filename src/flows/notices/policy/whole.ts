import type { Policy } from '@/policy'
import { goBack, pile, replaceBy, routes } from '@/app/routes'

/** From a part to all that is in the notice: back, where that lies right below, so that it is not on the pile twice. */
export function showWhole({ id }: Policy): void {
  const [below] = pile().slice(-2, -1)
  if (below?.id === id && below.section === undefined) goBack()
  else replaceBy(`${routes.policy}?id=${id}`)
}
