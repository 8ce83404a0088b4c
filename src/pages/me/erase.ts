import { shell } from '@/shell'

/** Deletes everything that the app keeps on this phone. */
export function eraseAll(): void {
  shell.backToToday()
  for (const { id } of shell.store.getState().members) shell.removeMember(id)
  shell.guide.discard()
  shell.changeSettings({ textSize: 'normal', appearance: 'auto' })
}
