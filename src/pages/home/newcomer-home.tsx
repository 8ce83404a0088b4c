import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { HaveNotice } from '@/app/screen/have-notice'
import { NewcomerScreen } from '@/app/screen/newcomer-screen'
import { UpdateRow } from '@/app/screen/update-row'
import { Button } from '@/ui'
import { common } from '@/ui/text'
import { Welcome } from './welcome'

/** The welcome of whoever has nothing kept on this phone: it needs no policy and nobody's data. */
export function NewcomerHome({ onExample }: { onExample: () => void }) {
  return (
    <NewcomerScreen
      foot={
        <>
          <Button onPress={() => open(routes.guide)}>{common.start}</Button>
          <HaveNotice />
        </>
      }
    >
      <Welcome onExample={onExample} />
      <UpdateRow />
    </NewcomerScreen>
  )
}
