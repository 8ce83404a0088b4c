import { leavePreview, Screen } from '@/app/screen/screen'
import { Button, Heading, Notice } from '@/ui'
import { preview, roster as words } from '@/ui/text'

/** Nobody is added while another day is looked at. */
export function InPreview({ title }: { title: string }) {
  return (
    <Screen title={title} foot={<Button onPress={leavePreview}>{preview.backToToday}</Button>}>
      <Heading>{title}</Heading>
      <Notice>{words.inPreview}</Notice>
    </Screen>
  )
}
