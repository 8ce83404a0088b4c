/** How own notices are kept on the phone, and made one with those of a backup. */
import * as v from 'valibot'
import { ownNoticeSchema } from '@/policy'
import type { OwnNotice } from '@/policy/own-notice'
import { listOf } from '@/storage'
import type { PersistOptions } from '@/storage'
import { withNotice } from './own-notices'

export const ownNoticesPersistence: PersistOptions<OwnNotice[]> = {
  name: 'own-notices',
  ...listOf(ownNoticeSchema),
  empty: [],
  merge: mergeNotices,
  count: (notices) => notices.length
}

/** Of one place and year the one that was kept or corrected later; of two of one day the one that is here. */
function mergeNotices(kept: readonly OwnNotice[], restored: readonly OwnNotice[]): OwnNotice[] {
  return restored.reduce<OwnNotice[]>(
    (merged, other) => {
      const known = merged.find(
        ({ region, benefitYear }) => region === other.region && benefitYear === other.benefitYear
      )
      return known && known.keptOn >= other.keptOn ? merged : withNotice(merged, other)
    },
    [...kept]
  )
}

/** Which replacements by an official policy this phone has told of. */
export const toldPersistence: PersistOptions<string[]> = {
  name: 'own-notices-told',
  schema: v.array(v.string()),
  empty: [],
  merge: (kept) => kept,
  inBackup: false,
  inPreview: true
}
