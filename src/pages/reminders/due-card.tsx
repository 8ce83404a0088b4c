import { View } from '@tarojs/components'
import { daysBetween } from '@/calculator'
import type { PlannedReminder } from '@/reminder'
import { reminders } from '@/app/services'
import { Card, Icon, Press, TextButton, Txt } from '@/ui'
import { reminding as words } from '@/ui/text'
import { MoreRows, usePaged } from '@/app/screen/paged'
import { DialButton } from '@/app/screen/dial-button'
import { statusUrl } from '@/app/payments'
import { open, openTab } from '@/app/navigation'
import { routes } from '@/app/routes'
import './due-card.scss'

interface Props {
  due: readonly PlannedReminder[]
  asOf: string
  /** Nothing is put away while another day is looked at. */
  inPreview: boolean
}

/** What wants attention now: each opens where something can be done about it, and can be put away. */
export function DueCard({ due, asOf, inPreview }: Props) {
  const list = usePaged(due)
  return (
    <>
      <Card flush title={words.dueTitle}>
        <View role="list">
          {list.rows.map((reminder) => {
            const { uid, nickname, benefitYear, kind, about, asksFirst } = reminder
            const says = words.due(reminder, asOf, daysBetween(asOf, about))
            return (
              <View key={uid} className="due" role="listitem">
                <Press className="due__opens" label={words.open(nickname, says)} onPress={() => goTo(reminder)}>
                  <View className="due__words">
                    <Txt block tone="second">
                      {words.who(nickname, benefitYear)}
                    </Txt>
                    <Txt
                      block
                      size="row"
                      strong
                      tone={isDeadline(kind) || isSeason(kind) ? 'amber' : 'ink'}
                      className="due__says"
                    >
                      {says}
                    </Txt>
                  </View>
                  <Icon name="forward" className="due__chevron" />
                </Press>
                {inPreview ? null : (
                  <View className="due__away">
                    {isSeason(kind) || asksFirst ? <DialButton kind="text" /> : null}
                    <TextButton label={words.dismissSpoken(nickname, says)} onPress={() => reminders.dismiss(reminder)}>
                      {words.dismiss}
                    </TextButton>
                  </View>
                )}
              </View>
            )
          })}
        </View>
      </Card>
      <MoreRows paged={list} />
    </>
  )
}

function isDeadline(kind: PlannedReminder['kind']): boolean {
  return kind === 'window-closes' || kind === 'last-useful-day'
}

function isSeason(kind: PlannedReminder['kind']): boolean {
  return kind === 'season-opens' || kind === 'season-ends'
}

/** A payment has its own page; what is of several people is seen in their list; everything else is in the answer. */
function goTo({ memberId, recordId, people, kind }: PlannedReminder): void {
  if (people !== undefined) {
    if (isDeadline(kind)) open(routes.pay)
    else openTab('home')
  } else open(recordId === undefined ? `${routes.answer}?member=${memberId}` : statusUrl({ id: recordId }))
}
