import { webApp } from '@/app/web'
import { useStore } from '@/app/use-store'
import { Txt } from '@/ui'
import { common } from '@/ui/text'

/** A newer version that lies ready, in a line that asks for nothing; not in a mini-program, whose platform renews it. */
export function UpdateRow() {
  return webApp === null ? null : <Told of={webApp.hasUpdate} />
}

function Told({ of }: { of: NonNullable<typeof webApp>['hasUpdate'] }) {
  return useStore(of) ? (
    <Txt block size="note" tone="second">
      {common.updateReady}
    </Txt>
  ) : null
}
