import { View } from '@tarojs/components'
import type { PlannedReminder } from '@/reminder'
import { Card, Heading, Row } from '@/ui'
import { reminding as words } from '@/ui/text'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { MoreRows, usePaged } from '@/app/screen/paged'
import { ComingGroup, comingGroups } from './coming-group'
import './member-card.scss'

interface Props {
  coming: readonly PlannedReminder[]
  asOf: string
  /** `null`: nothing can be added here, or not now. */
  onAdd: ((reminder: PlannedReminder) => void) | null
}

/** What comes for many: day by day, with how many people it is for; the settings of all of them. */
export function ComingTogether({ coming, asOf, onAdd }: Props) {
  const list = usePaged(comingGroups(coming))
  return (
    <>
      {list.rows.map((group) => (
        <View key={group.about.uid} className="coming">
          <View className="coming__top coming__top--bare">
            <Heading level={3} className="coming__who">
              {group.about.nickname}
            </Heading>
          </View>
          <ComingGroup group={group} asOf={asOf} onAdd={onAdd} />
        </View>
      ))}
      <MoreRows paged={list} />
      <Card flush>
        <Row label={words.settingsOfAll} note={words.settingsOfAllNote} onPress={() => open(routes.reminderSettings)} />
      </Card>
    </>
  )
}
