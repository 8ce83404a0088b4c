import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { goToField, Notice } from '@/ui'

/** What came of a tap. */
export interface Told {
  says: string
  failed: boolean
}

const PLACE = 'told'

/** Brought before whoever tapped, each time anew: on a long page it would else stand where nobody looks. */
export function ToldNotice({ told }: { told: Told }) {
  useEffect(() => goToField(PLACE), [told])
  return (
    <View id={PLACE} tabIndex={-1}>
      <Notice live tone={told.failed ? 'red' : 'plain'}>
        {told.says}
      </Notice>
    </View>
  )
}
