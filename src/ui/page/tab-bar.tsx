import { View } from '@tarojs/components'
import { Icon } from '@/ui/base/icon'
import type { IconName } from '@/ui/base/icon'
import { Press } from '@/ui/base/press'
import { common } from '@/ui/text'
import './tab-bar.scss'

export interface Tab<T extends string> {
  id: T
  words: string
  icon: IconName
  /** How much waits there, and how that is said; left out where nothing does. */
  badge?: { count: number; spoken: string } | undefined
}

/** More than this is many, and would not fit. */
const MOST = 99

interface Props<T extends string> {
  tabs: readonly Tab<T>[]
  here: T
  onGo: (id: T) => void
}

/** The tabs, drawn by ourselves: the platforms' own cannot grow with the text nor be named for a screen reader. */
export function TabBar<T extends string>({ tabs, here, onGo }: Props<T>) {
  return (
    <View className="tab-bar">
      <View className="tab-bar__inner" role="tablist" ariaLabel={common.tabsLabel}>
        {tabs.map(({ id, words, icon, badge }) => (
          <Press
            key={id}
            role="tab"
            selected={id === here}
            label={badge?.spoken}
            className={id === here ? 'tab-bar__tab tab-bar__tab--here' : 'tab-bar__tab'}
            onPress={() => {
              if (id !== here) onGo(id)
            }}
          >
            <View className="tab-bar__face">
              <Icon name={icon} className="tab-bar__icon" />
              {badge ? (
                <View className="tab-bar__count" ariaHidden>
                  {badge.count > MOST ? `${MOST}+` : badge.count}
                </View>
              ) : null}
            </View>
            <View>{words}</View>
          </Press>
        ))}
      </View>
    </View>
  )
}
