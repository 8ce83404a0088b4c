import { shell } from './services'
import { open, routes } from './routes'

/** Opens the guide with what is known of a member, to be changed. */
export function editMember(id: string): void {
  shell.guide.edit(id)
  open(routes.guide)
}
