import { View } from '@tarojs/components'
import { Entry } from '@/ui/base/entry'
import { Icon } from '@/ui/base/icon'
import { Press } from '@/ui/base/press'
import { searching } from '@/ui/text'
import './search-field.scss'

interface Props {
  id: string
  label: string
  value: string
  /** For a page that is opened to search. */
  focus?: boolean
  onChange: (value: string) => void
}

/** A line to search with. Results follow what is typed, so there is no button to send. */
export function SearchField({ id, label, value, focus, onChange }: Props) {
  return (
    <View className="search">
      <Icon name="search" className="search__mark" />
      <Entry
        id={id}
        className="search__entry"
        kind="search"
        label={label}
        value={value}
        maxLength={20}
        focus={focus}
        onInput={onChange}
      />
      {value === '' ? (
        <View className="search__hint" ariaHidden>
          {label}
        </View>
      ) : (
        <Press className="search__clear" label={searching.clear} onPress={() => onChange('')}>
          <Icon name="clear" />
        </Press>
      )}
    </View>
  )
}
