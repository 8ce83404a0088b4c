import type { Member } from '@/household'
import type { LocalPolicy } from '@/policy'
import { Card, Row, Txt } from '@/ui'
import { plan as words } from '@/ui/text'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { planQuery } from '@/app/plan'
import type { Plan } from '@/app/plan'

interface Props {
  member: Member | null
  policy: LocalPolicy
  plan: Plan
}

/** To the ceiling of each year under this plan; or why there is nothing to draw. */
export function CeilingDoor({ member, policy, plan }: Props) {
  if (policy.bonus === null) {
    return (
      <Card title={words.noBonusTitle}>
        <Txt block>{words.noBonus}</Txt>
      </Card>
    )
  }
  const who = member ? `member=${member.id}&` : ''
  return (
    <Card flush>
      <Row
        label={words.ceilingTitle}
        note={words.ceilingLead}
        onPress={() => open(`${routes.ceiling}?${who}${planQuery(plan)}`)}
      />
    </Card>
  )
}
