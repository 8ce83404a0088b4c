import { Notice } from '@/ui'
import { channel as words, enrolling } from '@/ui/text'
import { peopleIn, placeOf } from '@/app/payment-parts'
import type { Part } from '@/app/payment-parts'

/** That those who are chosen are done in several goes, and in which. */
export function SeveralParts({ parts }: { parts: readonly Part[] }) {
  if (parts.length < 2) return null
  const says = parts.map((part) => (part.isFree ? enrolling : words).part(placeOf(part), peopleIn(part)))
  const { severalTitle, several } = parts.some(({ isFree }) => isFree) ? enrolling : words
  return <Notice title={severalTitle(parts.length)}>{several(says)}</Notice>
}
