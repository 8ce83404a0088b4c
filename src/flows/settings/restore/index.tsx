import { useState } from 'react'
import type { BackupContents } from '@/household'
import { household } from '@/app/services'
import { Heading, Notice } from '@/ui'
import { restore as words } from '@/ui/text'
import { guarded } from '@/app/screen/guarded'
import { Screen } from '@/app/screen/screen'
import { useStore } from '@/app/use-store'
import { Contents, Done } from './contents'
import { RestoreFoot } from './restore-foot'
import { Source } from './source'
import { tried } from './stage'
import type { Fault, Stage } from './stage'

/** Bringing a backup back: where it comes from, what it holds, and only then taking it over. */
function Restore() {
  const inPreview = useStore(household.days, (state) => state.preview !== null)
  const [stage, setStage] = useState<Stage>({ at: 'source' })
  const [text, setText] = useState('')
  const [fault, setFault] = useState<Fault | null>(null)

  const changeText = (next: string) => {
    setText(next)
    setFault(null)
  }
  const look = () => setFault(tried(() => setStage({ at: 'contents', contents: household.readBackup(text) })))
  const merge = (contents: BackupContents) =>
    setFault(tried(() => setStage({ at: 'done', restored: household.restore(contents) })))
  const another = () => {
    setStage({ at: 'source' })
    changeText('')
  }

  return (
    <Screen
      title={words.title}
      foot={<RestoreFoot stage={stage} inPreview={inPreview} onLook={look} onMerge={merge} onAnother={another} />}
    >
      <Heading>{stage.at === 'done' ? words.doneTitle : words.title}</Heading>
      {inPreview && stage.at !== 'done' ? <Notice>{words.inPreview}</Notice> : null}
      {stage.at === 'source' ? <Source text={text} fault={fault} onText={changeText} onFault={setFault} /> : null}
      {stage.at === 'contents' ? (
        <Contents contents={stage.contents} fault={fault} onReloaded={() => setFault(null)} />
      ) : null}
      {stage.at === 'done' ? <Done restored={stage.restored} /> : null}
    </Screen>
  )
}

export default guarded(Restore)

definePageConfig({ navigationBarTitleText: '从备份恢复' })
