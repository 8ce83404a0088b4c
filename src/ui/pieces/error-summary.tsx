import { View } from '@tarojs/components'
import { goToField } from '@/ui/base/go-to-field'
import { Icon } from '@/ui/base/icon'
import { Press } from '@/ui/base/press'
import { Txt } from '@/ui/base/txt'
import { guide } from '@/ui/text'
import './error-summary.scss'

interface Props {
  /** The field, by its id, and what is wrong with it, in the words that also stand beside it. */
  errors: readonly { field: string; says: string }[]
}

/** What has to be changed before going on; each line leads to its field. Read out as it appears. */
export function ErrorSummary({ errors }: Props) {
  if (errors.length === 0) return null
  return (
    <View className="errors" role="alert" ariaLive="assertive">
      <View className="errors__title">
        <Icon name="alert" className="errors__mark" />
        <Txt strong tone="red">
          {guide.problem}
        </Txt>
      </View>
      {errors.map(({ field, says }) => (
        <Press key={field} className="errors__line" onPress={() => goToField(field)}>
          {says}
        </Press>
      ))}
    </View>
  )
}
