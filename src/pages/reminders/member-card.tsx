import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Member } from '@/household'
import type { PlannedReminder } from '@/reminder'
import { Heading, TextButton } from '@/ui'
import { reminding as words } from '@/ui/text'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { ComingGroup, comingGroups } from './coming-group'
import './member-card.scss'

/** So many are shown at first. */
const FIRST = 3

interface Props {
  member: Member
  coming: readonly PlannedReminder[]
  asOf: string
  /** `null`: nothing can be added here, or not now. */
  onAdd: ((reminder: PlannedReminder) => void) | null
}

/** What comes for one member, by what it is about, and the way to their settings. */
export function MemberCard({ member: { id, nickname }, coming, asOf, onAdd }: Props) {
  const [all, setAll] = useState(false)
  const rest = coming.length - FIRST
  // One more row takes no more room than the words that would stand for it.
  const shown = all || rest <= 1 ? coming : coming.slice(0, FIRST)
  return (
    <View className="coming">
      <View className="coming__top">
        <Heading level={3} className="coming__who">
          {nickname}
        </Heading>
        <TextButton
          label={words.settingsSpoken(nickname)}
          onPress={() => open(`${routes.reminderSettings}?member=${id}`)}
        >
          {words.settings}
        </TextButton>
      </View>
      {comingGroups(shown).map((group) => (
        <ComingGroup key={group.about.uid} group={group} asOf={asOf} onAdd={onAdd} />
      ))}
      {rest > 1 ? (
        <View className="coming__more">
          <TextButton
            label={all ? words.lessSpoken(nickname) : words.moreSpoken(nickname, rest)}
            onPress={() => setAll(!all)}
          >
            {all ? words.less : words.more(rest)}
          </TextButton>
        </View>
      ) : null}
    </View>
  )
}
