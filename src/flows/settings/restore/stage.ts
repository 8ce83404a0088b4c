/** How far bringing a backup back has come, and what stopped it. */
import type { BackupContents, Restored } from '@/household'
import { BackupError, PreviewError } from '@/storage'
import type { BackupErrorCode } from '@/storage'
import { backupErrors, restore as words } from '@/ui/text'

export type Stage = { at: 'source' } | { at: 'contents'; contents: BackupContents } | { at: 'done'; restored: Restored }

export type Fault = BackupErrorCode | 'preview-on' | 'file-unreadable'

/** Does it; answers what stopped it, or `null`. */
export function tried(act: () => void): Fault | null {
  try {
    act()
    return null
  } catch (error) {
    if (error instanceof BackupError) return error.code
    if (error instanceof PreviewError) return error.code
    throw error
  }
}

/** The same as a sentence. */
export function faultSentence(fault: Fault): string {
  switch (fault) {
    case 'preview-on':
      return words.inPreview
    case 'file-unreadable':
      return words.fileUnreadable
    default:
      return backupErrors[fault]
  }
}
