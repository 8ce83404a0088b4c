import type { FieldKind } from '@/app/notice/rows'

/** Kinds that are chosen from a list. */
export const CHOSEN: readonly FieldKind[] = ['special-cover', 'group', 'tier', 'window-kind', 'event']

/** Every kind of figure that a check shows. */
export const ALL: readonly FieldKind[] = [
  ...CHOSEN,
  'place',
  'year',
  'money',
  'date',
  'span',
  'flag',
  'count',
  'percent',
  'cover-start',
  'floor',
  'grant',
  'entry'
]
