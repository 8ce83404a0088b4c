import type { Member } from '@/household'
import { household } from '@/app/services'
import { Button, Empty } from '@/ui'
import { answer, common, home } from '@/ui/text'
import { editMember, openGuide } from '@/app/open-guide'
import { openTab } from '@/app/navigation'
import { Screen } from './screen'

/** There is nobody to answer for: not kept any more, not born yet, or not asked to the end. */
export function Missing({ member }: { member: Member | null }) {
  const isBroken = member !== null && (member.resident.birthDate ?? '') <= household.asOf()
  const hasDraft = household.guide.view() !== null
  const [words, act] = isBroken
    ? [answer.edit, () => editMember(member.id)]
    : hasDraft && !member
      ? [answer.restart, openGuide]
      : [common.backHome, () => openTab('home')]
  const [title, says] = member
    ? [member.nickname, isBroken ? home.broken : home.notBorn]
    : hasDraft
      ? [answer.missingTitle, answer.missingDraft]
      : [answer.nobodyTitle, answer.nobody]
  return (
    <Screen title={common.appName} foot={<Button onPress={act}>{words}</Button>}>
      <Empty title={title}>{says}</Empty>
    </Screen>
  )
}
