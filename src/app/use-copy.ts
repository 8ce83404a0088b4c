import { useState } from 'react'
import { copyText } from './services'
import { common } from '@/ui/text'

interface Copying {
  /** What came of copying this one last; `undefined`: it was not, or another was copied since. */
  outcomeOf: (key: string) => string | undefined
  copy: (key: string, text: string) => void
}

/** Copies one of several things, and says on its button what came of it. */
export function useCopy(): Copying {
  const [last, setLast] = useState<{ key: string; words: string } | null>(null)
  return {
    outcomeOf: (key) => (last?.key === key ? last.words : undefined),
    copy(key, text) {
      copyText(text).then(
        () => setLast({ key, words: common.copied }),
        () => setLast({ key, words: common.copyFailed })
      )
    }
  }
}
