import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Member } from '@/household'
import { household } from '@/app/services'
import { Button, Card, Dialog, Empty, Heading, Notice, Txt } from '@/ui'
import { members as words } from '@/ui/text'
import { editMember, startGuide } from '@/app/open-guide'
import { guarded } from '@/app/screen/guarded'
import { StorageIssues } from '@/app/screen/storage-issues'
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
      {members.length > 0 ? (
        <Card flush>
          <View role="list">
            {members.map((member) => (
              <MemberRow
                key={member.id}
                member={member}
                actions={inPreview ? null : { onEdit: () => editMember(member.id), onRemove: () => setLeaving(member) }}
              />
            ))}
          </View>
        </Card>
      ) : null}
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
