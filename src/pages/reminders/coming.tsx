import type { PlannedReminder } from '@/reminder'
import { reminders, household } from '@/app/services'
import { useStore } from '@/app/use-store'
import { MemberCard } from './member-card'
import type { Member } from '@/household'
import { Card, Row, Rows } from '@/ui'
import { reminding as words } from '@/ui/text'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'

interface Props {
  coming: readonly PlannedReminder[]
  asOf: string
  /** `null`: nothing can be added here, or not now. */
  onAdd: ((reminder: PlannedReminder) => void) | null
}

/** What comes for each member; those without anything last. */
export function Coming({ coming, asOf, onAdd }: Props) {
  const members = useStore(household.store, (state) => state.members)
  const own = (id: string) => coming.filter(({ memberId }) => memberId === id)
  const quiet = members.filter(({ id }) => own(id).length === 0)
  return (
    <>
      {members
        .filter((member) => !quiet.includes(member))
        .map((member) => (
          <MemberCard key={member.id} member={member} coming={own(member.id)} asOf={asOf} onAdd={onAdd} />
        ))}
      {quiet.length > 0 ? <QuietCard members={quiet} /> : null}
    </>
  )
}

/** Of whom nothing comes, or nothing is wanted, all in one; each leads to their settings. */
function QuietCard({ members }: { members: readonly Member[] }) {
  return (
    <Card flush>
      <Rows>
        {members.map(({ id, nickname }) => (
          <Row
            key={id}
            label={nickname}
            note={reminders.settingsOf(id).off ? words.off : words.nothingComing}
            spoken={words.settingsSpoken(nickname)}
            onPress={() => open(`${routes.reminderSettings}?member=${id}`)}
          />
        ))}
      </Rows>
    </Card>
  )
}
