import { chooseFile, household, savesFiles } from '@/app/services'
import { Button } from '@/ui'
import { backup as words } from '@/ui/text'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { copied, savedAsFile } from '@/app/taking-along'
import type { Told } from '@/app/screen/told'

interface Props {
  isEmpty: boolean
  onTold: (told: Told) => void
}

/** Taking everything along, the best way that this phone has first; where there is nothing to take, bringing it back. */
export function BackupFoot({ isEmpty, onTold }: Props) {
  if (isEmpty) return <Button onPress={() => open(routes.restore)}>{words.toRestore}</Button>
  const copy = () => void copied(household.backup(), words).then(onTold)
  // A file that does not leave, or could not be chosen again here, would be of no use.
  if (!savesFiles || chooseFile === null) return <Button onPress={copy}>{words.copy}</Button>
  const save = () => void savedAsFile(`buduanbao-${household.today()}.json`, household.backup(), words).then(onTold)
  return (
    <>
      <Button onPress={save}>{words.saveFile}</Button>
      <Button kind="plain" onPress={copy}>
        {words.copy}
      </Button>
    </>
  )
}
