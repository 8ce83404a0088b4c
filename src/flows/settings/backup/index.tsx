import { useState } from 'react'
import { chooseFile, household, ownNotices, payments, savesFiles } from '@/app/services'
import { Card, Empty, Heading, Notice, Row, Rows, Txt } from '@/ui'
import { backup as words } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { StorageIssues } from '@/app/screen/storage-issues'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { Screen } from '@/app/screen/screen'
import { ToldNotice } from '@/app/screen/told'
import type { Told } from '@/app/screen/told'
import { useStore } from '@/app/use-store'
import { QuarantineCard } from './quarantine-card'
import { BackupFoot } from './backup-foot'

/** WeChat's own browser takes no file out, though it takes one in. */
const isTextOnly = !savesFiles && chooseFile !== null

/** Everything that is kept, to be taken along as a text or a file; the way to bring it back. */
function Backup() {
  const people = useStore(household.store, (state) => state.members.length)
  const records = useStore(payments.state, (state) => state.records.length)
  const notices = useStore(ownNotices.state, (state) => state.notices.length)
  const [told, setTold] = useState<Told | null>(null)
  const isEmpty = people === 0 && records === 0 && notices === 0

  return (
    <Screen title={words.title} foot={<BackupFoot isEmpty={isEmpty} onTold={setTold} />}>
      {isEmpty ? (
        <Empty title={words.nothingTitle}>{words.nothingSays}</Empty>
      ) : (
        <>
          <Heading>{words.title}</Heading>
          <Txt block tone="second">
            {words.lead}
          </Txt>
        </>
      )}
      <StorageIssues />
      {told ? <ToldNotice told={told} /> : null}
      {isEmpty ? null : (
        <>
          {isTextOnly ? <Notice title={words.textOnlyTitle}>{words.textOnly}</Notice> : null}
          <Card flush title={words.holdsTitle}>
            <Rows>
              <Row label={words.family} value={words.people(people)} />
              <Row label={words.payments} value={words.records(records)} />
              {notices > 0 ? <Row label={words.notices} value={words.copies(notices)} /> : null}
            </Rows>
          </Card>
          <Txt block size="note" tone="second">
            {words.keep}
          </Txt>
          <Card flush>
            <Row label={words.toRestore} note={words.toRestoreNote} onPress={() => open(routes.restore)} />
          </Card>
        </>
      )}
      <QuarantineCard onTold={setTold} />
    </Screen>
  )
}

export default guarded(Backup)

definePageConfig({ navigationBarTitleText: '备份和恢复' })
