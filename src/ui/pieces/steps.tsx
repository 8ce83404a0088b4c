import { View } from '@tarojs/components'
import { Txt } from '@/ui/base/txt'
import './steps.scss'

/** One step of a way: behind, where one stands, or ahead. */
export interface Step {
  id: string
  title: string
  /** The day, or what is said instead of one. */
  when?: string
  note?: string | undefined
  status: 'done' | 'now' | 'ahead'
}

/** A way drawn from top to bottom: filled where it is behind, ringed where one stands, empty ahead. */
export function Steps({ steps, label }: { steps: readonly Step[]; label: string }) {
  return (
    <View className="steps" role="list" ariaLabel={label}>
      {steps.map(({ id, title, when, note, status }) => (
        <View key={id} className={`steps__step steps__step--${status}`} role="listitem">
          <View className="steps__rail" ariaHidden>
            <View className="steps__mark" />
          </View>
          <View className="steps__words">
            <View className="steps__line">
              <Txt strong={status === 'now'} tone={status === 'ahead' ? 'second' : 'ink'} className="steps__title">
                {title}
              </Txt>
              {when === undefined ? null : (
                <Txt tone="second" className="steps__when">
                  {when}
                </Txt>
              )}
            </View>
            {note === undefined ? null : (
              <Txt block size="note" tone="second">
                {note}
              </Txt>
            )}
          </View>
        </View>
      ))}
    </View>
  )
}
