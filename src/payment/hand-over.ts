/** Paying elsewhere: in the mini-program, the page or at the counter of whoever may collect. */
import { targetOf } from './channels'
import type { Ledger } from './ledger'
import type { PaymentPorts } from './ports'
import type { ChannelRef } from './record'
import type { BeginOptions, HandOverOutcome, PaymentWay } from './way'

type Ports = Pick<PaymentPorts, 'externalApp' | 'targets'>

export function createHandOver({ externalApp, targets }: Ports, ledger: Ledger): PaymentWay {
  async function opened(channel: ChannelRef): Promise<'opened' | 'cancelled' | 'failed'> {
    const target = targetOf(channel, externalApp.platform, targets)
    try {
      if (target?.kind === 'mini-program') return await externalApp.openMiniProgram(target.appId, target.path)
      if (target?.kind === 'link') return await externalApp.openLink(target.url)
    } catch {
      // A phone that cannot open it: by name, as everywhere else.
    }
    return 'failed'
  }

  async function bySteps({ copy = '' }: BeginOptions): Promise<HandOverOutcome> {
    if (copy === '') return { kind: 'steps', copied: false }
    try {
      await externalApp.copy(copy)
      return { kind: 'steps', copied: true }
    } catch {
      return { kind: 'steps', copied: false }
    }
  }

  return {
    async begin({ batch, channel }, options) {
      const result = await opened(channel)
      if (result === 'opened') return { kind: 'opened' }
      if (result === 'failed') return bySteps(options)
      ledger.takeBack(batch)
      return { kind: 'cancelled' }
    },

    /** Only the resident knows. */
    resume: () => Promise.resolve()
  }
}
