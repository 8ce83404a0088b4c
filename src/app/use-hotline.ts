import { useState } from 'react'
import { copyText, dial } from './services'
import { common } from '@/ui/text'

export interface Line {
  /** What to do where calling may not have worked; `null`: there is no sign of that. */
  says: string | null
  /** What came of copying; `null`: nothing was copied. */
  copied: string | null
  call: () => void
  copy: () => void
}

/** A telephone number that is called from here, or copied where that does not work. */
export function useHotline(number: string): Line {
  const [says, setSays] = useState<string | null>(null)
  const [copied, setCopied] = useState<string | null>(null)
  return {
    says,
    copied,
    call() {
      void dial(number).then((outcome) => {
        setCopied(null)
        setSays({ opened: null, cancelled: null, failed: common.dialFailed, unknown: common.dialUnknown }[outcome])
      })
    },
    copy() {
      copyText(number).then(
        () => setCopied(common.copied),
        () => setCopied(common.copyFailed)
      )
    }
  }
}
