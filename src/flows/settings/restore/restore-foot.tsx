import type { BackupContents } from '@/household'
import { Button } from '@/ui'
import { restore as words } from '@/ui/text'
import { openTab } from '@/app/navigation'
import type { Stage } from './stage'

interface Props {
  stage: Stage
  inPreview: boolean
  onLook: () => void
  onMerge: (contents: BackupContents) => void
  onAnother: () => void
}

/** The next step; nothing is taken over while another day is looked at. */
export function RestoreFoot({ stage, inPreview, onLook, onMerge, onAnother }: Props) {
  switch (stage.at) {
    case 'source':
      return <Button onPress={onLook}>{words.look}</Button>
    case 'contents':
      return (
        <>
          {inPreview ? null : <Button onPress={() => onMerge(stage.contents)}>{words.merge}</Button>}
          <Button kind="plain" onPress={onAnother}>
            {words.another}
          </Button>
        </>
      )
    case 'done':
      return <Button onPress={() => openTab('home')}>{words.toFamily}</Button>
  }
}
