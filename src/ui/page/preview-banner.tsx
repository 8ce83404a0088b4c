import { View } from '@tarojs/components'
import { Icon } from '@/ui/base/icon'
import { Press } from '@/ui/base/press'
import { preview } from '@/ui/text'
import './preview-banner.scss'

interface Props {
  /** The day looked at, in words. */
  date: string
  onBack: () => void
}

/** Says on every page that another day is looked at, with one tap back. */
export function PreviewBanner({ date, onBack }: Props) {
  return (
    <View className="preview" role="status">
      <View className="preview__inner">
        <Icon name="alert" className="preview__mark" />
        <View className="preview__words">{preview.banner(date)}</View>
        <Press className="preview__back" onPress={onBack}>
          {preview.backToToday}
        </Press>
      </View>
    </View>
  )
}
