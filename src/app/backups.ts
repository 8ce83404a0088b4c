/** Backups of the app's household. Apart from the shell, since only pages behind the tabs make or read one. */
import { createBackups } from '@/household'
import type { Backups } from '@/household'
import { shell } from './services'

export const backups: Backups = createBackups(shell.forBackups)
