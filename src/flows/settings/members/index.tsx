import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Member } from '@/household'
import { household } from '@/app/services'
import { Button, Card, Dialog, Empty, Heading, Notice, Row, Rows, SearchField, Txt } from '@/ui'
import { home, members as words, roster } from '@/ui/text'
import { isMany } from '@/app/many'
import { membersMatching } from '@/app/member-filter'
import { editMember, startGuide } from '@/app/open-guide'
import { guarded } from '@/app/screen/guarded'
import { StorageIssues } from '@/app/screen/storage-issues'
import { MoreRows, usePaged } from '@/app/screen/paged'
import { removeMember, RemovedNotices } from '@/app/screen/removed'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { Screen } from '@/app/screen/screen'
import { useStore } from '@/app/use-store'
import { MemberRow } from './member-row'

/** Who is in the family: to change, to remove with a way back, to add to. */
function Members() {
  const { members, draft } = useStore(household.store)
  const inPreview = useStore(household.days, (state) => state.preview !== null)
  const [leaving, setLeaving] = useState<Member | null>(null)
  const [text, setText] = useState('')
  const list = usePaged(membersMatching(members, text), text)
  const hasDraft = draft !== null && draft.memberId === null && Object.keys(draft.answers).length > 0

  return (
    <Screen title={words.title} foot={inPreview ? null : <MembersFoot hasDraft={hasDraft} />}>
      {members.length === 0 ? (
        <Empty title={words.emptyTitle}>{words.emptySays}</Empty>
      ) : (
        <>
          <Heading>{words.title}</Heading>
          <Txt block tone="second">
            {words.lead}
          </Txt>
        </>
      )}
      {inPreview ? <Notice>{words.inPreview}</Notice> : null}
      <StorageIssues />
      <RemovedNotices />
      {isMany(members.length) ? (
        <SearchField id="members-search" label={home.list.search} value={text} onChange={setText} />
      ) : null}
      {list.rows.length > 0 ? (
        <Card flush>
          <View role="list">
            {list.rows.map((member) => (
              <MemberRow
                key={member.id}
                member={member}
                actions={inPreview ? null : { onEdit: () => editMember(member.id), onRemove: () => setLeaving(member) }}
              />
            ))}
          </View>
        </Card>
      ) : null}
      <MoreRows paged={list} />
      {inPreview ? null : <Doors isEmpty={members.length === 0} />}
      {leaving ? (
        <Dialog
          title={words.removeTitle(leaving.nickname)}
          confirm={words.removeConfirm}
          danger
          onConfirm={() => {
            removeMember(leaving)
            setLeaving(null)
          }}
          onCancel={() => setLeaving(null)}
        >
          <Txt block>{words.removeSays}</Txt>
        </Dialog>
      ) : null}
    </Screen>
  )
}

/** For whoever looks after more than a family. */
function Doors({ isEmpty }: { isEmpty: boolean }) {
  return (
    <Card flush>
      <Rows>
        <Row label={roster.title} note={words.manyNote} onPress={() => open(routes.roster)} />
        {isEmpty ? null : (
          <>
            <Row label={roster.groupsTitle} onPress={() => open(routes.groups)} />
            <Row label={roster.tableTitle} onPress={() => open(routes.table)} />
          </>
        )}
      </Rows>
    </Card>
  )
}

/** Adding starts the guide; one that was left half-way goes first. */
function MembersFoot({ hasDraft }: { hasDraft: boolean }) {
  const startAnew = () => startGuide()
  if (!hasDraft) return <Button onPress={startAnew}>{words.add}</Button>
  return (
    <>
      <Button onPress={() => open(routes.guide)}>{words.resume}</Button>
      <Button kind="plain" onPress={startAnew}>
        {words.restart}
      </Button>
    </>
  )
}

export default guarded(Members)

definePageConfig({ navigationBarTitleText: '家人' })
