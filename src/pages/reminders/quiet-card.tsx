import type { Member } from '@/household'
import { reminders } from '@/app/services'
import { Card, Row, Rows } from '@/ui'
import { reminding as words } from '@/ui/text'
import { open, routes } from '@/app/routes'

/** Of whom nothing comes, or nothing is wanted, all in one; each leads to their settings. */
export function QuietCard({ members }: { members: readonly Member[] }) {
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
