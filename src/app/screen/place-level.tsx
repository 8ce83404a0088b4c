import { View } from '@tarojs/components'
import type { Places } from '@/app/places'
import { Card, Rows, TextButton } from '@/ui'
import { place as words } from '@/ui/text'
import { PlaceRow } from './place-row'

interface Props {
  places: Places
  above: string | null
  onGo: (code: string | null) => void
  onChoose: (code: string) => void
}

/** One step of the tree: the way back up, the places below, and the place itself for who does not know the smaller one. */
export function PlaceLevel({ places, above, onGo, onChoose }: Props) {
  const path = above === null ? [] : places.pathOf(above)
  const here = path[path.length - 1]
  const up = path[path.length - 2]
  const hasMore = (code: string) => places.childrenOf(code).length > 0
  return (
    <View className="region__level">
      {here ? (
        <View>
          <TextButton back onPress={() => onGo(up?.code ?? null)}>
            {up === undefined ? words.top : words.up(up.name)}
          </TextButton>
        </View>
      ) : null}
      <Card flush title={here?.name ?? words.all}>
        <Rows>
          {places.childrenOf(here?.code ?? null).map(({ code, name }) => (
            <PlaceRow key={code} name={name} onPress={() => (hasMore(code) ? onGo(code) : onChoose(code))} />
          ))}
          {here ? (
            <PlaceRow name={words.whole(here.name)} note={words.wholeHint} onPress={() => onChoose(here.code)} />
          ) : null}
        </Rows>
      </Card>
    </View>
  )
}
