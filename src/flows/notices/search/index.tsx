import { View } from '@tarojs/components'
import { useState } from 'react'
import { everyPolicy, policiesOf } from '@/policy'
import { Card, Heading, Press, Row, Rows, SearchField, TextButton, Txt } from '@/ui'
import { policies, policySearch as words } from '@/ui/text'
import { partAddress } from '@/app/clauses/parts'
import { open } from '@/app/navigation'
import type { Places } from '@/app/places'
import { usePlaces } from '@/app/use-places'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { Screen } from '@/app/screen/screen'
import './index.scss'
import { searchPolicies } from './search'
import type { Found } from './search'

/** All notices searched at once: what is found follows what is typed. */
function Search() {
  const [text, setText] = useState('')
  const { places } = usePlaces()
  return (
    <Screen title={words.title}>
      <Heading>{words.title}</Heading>
      <SearchField id="policy-search" label={policies.search} value={text} focus onChange={setText} />
      {text.trim() === '' ? null : <Results key={text} text={text} all={places} />}
    </Screen>
  )
}

/** As many as are drawn while one types, and for each tap that asks for more. */
const AT_ONCE = 3

/** Places of that name with the notices that apply there, and rules in which the words stand. */
function Results({ text, all }: { text: string; all: Places }) {
  const [most, setMost] = useState(AT_ONCE)
  const places = all.search(text, [])
  const found = searchPolicies(everyPolicy(), text)
  const left = places.length + found.length - most
  if (places.length === 0 && found.length === 0) return <Txt block>{words.nothing(text.trim())}</Txt>
  return (
    <>
      {places.length > 0 ? (
        <Card flush title={words.foundPlaces}>
          <Rows>
            {places.slice(0, most).map(({ place: { code } }) => (
              <PlaceRow
                key={code}
                code={code}
                name={all
                  .pathOf(code)
                  .map(({ name }) => name)
                  .join('')}
              />
            ))}
          </Rows>
        </Card>
      ) : null}
      {found.length > 0 && most > places.length ? (
        <Card title={words.found(found.length)}>
          <View role="list">
            {found.slice(0, most - places.length).map((one, index) => (
              <Rule key={`${index} ${one.says}`} found={one} />
            ))}
          </View>
        </Card>
      ) : null}
      {left > 0 ? <TextButton onPress={() => setMost(most + AT_ONCE)}>{words.more(left)}</TextButton> : null}
    </>
  )
}

function Rule({ found: { policy, part, label, value, says } }: { found: Found }) {
  return (
    <View role="listitem">
      <Press className="found" onPress={() => open(partAddress(policy, part))}>
        <Txt block size="note" tone="second">
          {policy.title}
        </Txt>
        <Txt block strong>
          {value === '' ? label : `${label}：${value}`}
        </Txt>
        <Txt block>{says}</Txt>
      </Press>
    </View>
  )
}

function PlaceRow({ code, name }: { code: string; name: string }) {
  const newest = policiesOf(code).slice(-1)[0]
  return newest ? (
    <Row label={name} note={words.heldFor(newest.title)} onPress={() => open(`${routes.policy}?id=${newest.id}`)} />
  ) : (
    <Row label={name} note={words.notHeld} />
  )
}

export default guarded(Search)

definePageConfig({ navigationBarTitleText: '搜政策' })
