import type { Restored } from '@/household'
import { Card, Notice, Row, Rows } from '@/ui'
import { backup, restore as words } from '@/ui/text'

/** What taking the backup over has changed. */
export function Done({ restored: { added, updated, same } }: { restored: Restored }) {
  return (
    <>
      <Card flush>
        <Rows>
          <Row label={words.added} value={backup.people(added)} />
          <Row label={words.updated} value={backup.people(updated)} />
          <Row label={words.same} value={backup.people(same)} />
        </Rows>
      </Card>
      <Notice live>{words.doneSays}</Notice>
    </>
  )
}
