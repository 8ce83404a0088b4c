import { payments, household } from '@/app/services'
import { Notice } from '@/ui'
import { home, pay } from '@/ui/text'
import type { Changed } from '@/app/quote-changes'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { useStore } from '@/app/use-store'
import { warningWords } from '@/app/warnings'

/** Says what is not as it was when it was quoted, and quotes anew, or leads back to choosing. */
export function ChangedNotice({ changed }: { changed: readonly Changed[] }) {
  const asOf = useStore(household.days, (state) => state.asOf)
  if (changed.length === 0) return null
  const lines = changed.map(({ member, warning }) =>
    pay.changedLine(member.nickname, warning ? warningWords(warning, asOf) : home.broken)
  )
  return (
    <Notice tone="red" title={pay.changedTitle} live action={{ words: pay.refresh, onPress: () => quoteAnew(changed) }}>
      {lines.join('\n')}
    </Notice>
  )
}

/** Whatever has changed besides the amount has to be looked at again. */
function quoteAnew(changed: readonly Changed[]): void {
  const items = changed.flatMap(({ record, member, assessment, warning }) =>
    assessment && warning?.kind === 'amount-changed'
      ? [{ memberId: member.id, region: member.region, assessment, again: record.secondTime }]
      : []
  )
  if (items.length === changed.length) payments.quote(items)
  else open(routes.pay)
}
