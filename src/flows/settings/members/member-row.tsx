import { View } from '@tarojs/components'
import type { Member } from '@/household'
import { TextButton, Txt } from '@/ui'
import { members as words, relations } from '@/ui/text'
import { placeName } from '@/app/assessed'
import './member-row.scss'

interface Props {
  member: Member
  /** Left out while nothing may be changed. */
  actions: { onEdit: () => void; onRemove: () => void } | null
}

/** One member: who and where, and what can be done about it. */
export function MemberRow({ member, actions }: Props) {
  const { nickname, relation, region } = member
  return (
    <View className="member-row" role="listitem">
      <View className="member-row__who">
        <Txt block size="row" strong>
          {nickname}
        </Txt>
        <Txt block size="note" tone="second">
          {words.who(relations[relation], placeName(region))}
        </Txt>
      </View>
      {actions ? (
        <View className="member-row__actions">
          <TextButton label={words.editSpoken(nickname)} onPress={actions.onEdit}>
            {words.edit}
          </TextButton>
          <TextButton label={words.removeSpoken(nickname)} onPress={actions.onRemove}>
            {words.remove}
          </TextButton>
        </View>
      ) : null}
    </View>
  )
}
