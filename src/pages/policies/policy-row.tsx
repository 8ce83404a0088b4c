import { Row } from '@/ui'
import { amountsOf } from './amounts'
import type { Policy } from '@/policy'
import { longDate, policies as words } from '@/ui/text'
import { open, routes } from '@/app/routes'

/** One notice: of which place and year, what it costs, when it was issued. */
export function PolicyRow({ policy }: { policy: Policy }) {
  const { number, issuedOn } =
    policy.kind === 'local' ? policy.notice : (policy.notices[0] ?? { number: '', issuedOn: null })
  return (
    <Row
      label={policy.title}
      value={amountsOf(policy)}
      note={[number, issuedOn && words.issued(longDate(issuedOn))].filter(Boolean).join(' · ')}
      onPress={() => open(`${routes.policy}?id=${policy.id}`)}
    />
  )
}
