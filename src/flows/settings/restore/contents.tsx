import type { BackupContents, Restored } from '@/household'
import { household } from '@/app/services'
import { Card, Notice, Row, Rows, Txt } from '@/ui'
import { backup, issueReload, longDate, restore as words } from '@/ui/text'
import { faultSentence } from './stage'
import type { Fault } from './stage'

interface Props {
  contents: BackupContents
  fault: Fault | null
  onReloaded: () => void
}

/** What a backup holds, before anything of it is taken over; and why it was not, where that failed. */
export function Contents({ contents, fault, onReloaded }: Props) {
  const { madeOn, members, records } = contents
  const payments = records.payments ?? { total: 0, fresh: 0 }
  const notices = records['own-notices'] ?? { total: 0, fresh: 0 }
  const reload = () => {
    household.reload()
    onReloaded()
  }
  return (
    <>
      {fault === null ? null : (
        <Notice
          live
          tone="red"
          action={fault === 'changed-elsewhere' ? { words: issueReload, onPress: reload } : undefined}
        >
          {faultSentence(fault)}
        </Notice>
      )}
      <Card flush title={words.foundTitle(longDate(madeOn))}>
        <Rows>
          <Row
            label={backup.family}
            value={words.people(members.total)}
            note={words.fresh(members.total, members.fresh)}
          />
          <Row
            label={backup.payments}
            value={words.records(payments.total)}
            note={words.fresh(payments.total, payments.fresh)}
          />
          {notices.total > 0 ? (
            <Row
              label={backup.notices}
              value={words.copies(notices.total)}
              note={words.fresh(notices.total, notices.fresh)}
            />
          ) : null}
        </Rows>
      </Card>
      <Txt block tone="second">
        {words.mergeSays}
      </Txt>
    </>
  )
}

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
