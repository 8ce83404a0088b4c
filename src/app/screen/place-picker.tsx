/** Choosing any place of China. For flows: the list that it fetches is not in a mini-program's first package. */
import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { regionPath } from '@/policy'
import type { PlaceHit } from '@/policy/places'
import { codeIn, keepName } from '@/app/places'
import { household } from '@/app/services'
import { usePlaces } from '@/app/use-places'
import { useStore } from '@/app/use-store'
import { Card, Field, goToField, Notice, Rows, SearchField } from '@/ui'
import { place as words } from '@/ui/text'
import { PlaceLevel } from './place-level'
import { PlaceRow } from './place-row'

interface Props {
  /** Of the field, which a fault leads to. */
  id: string
  /** Chosen already. */
  known?: string | undefined
  error?: string | undefined
  /** Its name is kept by then. */
  onChoose: (code: string) => void
}

const LIST = 'region-list'

/** More than these are better found by one more character. */
const MOST = 12

/** A place is searched, chosen before, or found step by step; its code is an answer too. */
export function PlacePicker({ id, known, error, onChoose }: Props) {
  const { places, state, retry } = usePlaces()
  const own = useStore(household.store, ({ members }) => members)
  const recent = useStore(household.store, ({ recentRegions }) => recentRegions)
  const [text, setText] = useState('')
  const [above, setAbove] = useState<string | null>(null)
  const preferred = useMemo(() => [...new Set([...own.map(({ region }) => region), ...recent])], [own, recent])
  const found = useMemo(() => places.search(text, preferred), [places, text, preferred])
  const code = found.length === 0 ? codeIn(text) : null
  const isSearching = text.trim() !== ''
  const recentNamed = recent.filter((one) => one !== known && places.pathOf(one).length > 0)

  const choose = (chosen: string) => {
    keepName(places, chosen)
    onChoose(chosen)
  }
  const go = (next: string | null) => {
    setAbove(next)
    // Once the new list is there, one reads it from its beginning.
    setTimeout(() => goToField(LIST))
  }
  const open = (chosen: string) => {
    if (places.childrenOf(chosen).length === 0) choose(chosen)
    else {
      setText('')
      go(chosen)
    }
  }

  return (
    <>
      <Field id={id} error={error}>
        {known === undefined ? null : <Notice>{words.chosen(regionPath(known).join(' '))}</Notice>}
        <SearchField id="region-search" label={words.search} value={text} onChange={setText} />
        <View role="status" ariaLive="polite">
          {isSearching ? said(found.length, code, state) : state === 'fetching' ? words.fetching : ''}
        </View>
      </Field>
      {state === 'failed' ? (
        <Notice tone="amber" title={words.failedTitle} action={{ words: words.retry, onPress: retry }}>
          {words.failed}
        </Notice>
      ) : null}
      {isSearching && found.length > 0 ? (
        <Found hits={found.slice(0, MOST)} pathOf={places.pathOf} onChoose={open} />
      ) : null}
      {code === null ? null : (
        <Card flush>
          <Rows>
            <PlaceRow
              name={words.byCode(code)}
              note={words.byCodeHint(regionPath(code).join(''))}
              onPress={() => choose(code)}
            />
          </Rows>
        </Card>
      )}
      {!isSearching && above === null && recentNamed.length > 0 ? (
        <Found
          title={words.recent}
          hits={recentNamed.flatMap((one) =>
            places
              .pathOf(one)
              .slice(-1)
              .map((place) => ({ place, zone: null }))
          )}
          pathOf={places.pathOf}
          onChoose={choose}
        />
      ) : null}
      <View id={LIST}>
        {isSearching && found.length > 0 ? null : (
          <PlaceLevel key={above} places={places} above={above} onGo={go} onChoose={choose} />
        )}
      </View>
    </>
  )
}

function said(count: number, code: string | null, state: 'fetching' | 'there' | 'failed'): string {
  if (code !== null) return words.results(1)
  if (count > MOST) return words.resultsMore(count, MOST)
  if (count > 0) return words.results(count)
  return state === 'fetching' ? words.noResultYet : words.noResult
}

interface FoundProps {
  title?: string
  hits: readonly PlaceHit[]
  pathOf: (code: string) => readonly { name: string }[]
  onChoose: (code: string) => void
}

/** Places with the way to them, each of which may be chosen. */
function Found({ title, hits, pathOf, onChoose }: FoundProps) {
  return (
    <Card flush {...(title !== undefined && { title })}>
      <Rows>
        {hits.map(({ place: { code, name }, zone }) => {
          const way = pathOf(code)
            .slice(0, -1)
            .map((above) => above.name)
            .join(' ')
          return (
            <PlaceRow
              key={code}
              name={name}
              note={zone === null ? way : words.inZone(way, zone)}
              onPress={() => onChoose(code)}
            />
          )
        })}
      </Rows>
    </Card>
  )
}
