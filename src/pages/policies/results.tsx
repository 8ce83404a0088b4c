import { View } from '@tarojs/components'
import { policiesOf, regionPath, searchRegions } from '@/policy'
import type { Policy } from '@/policy'
import { Card, Press, Row, Rows, Txt } from '@/ui'
import { policies as words } from '@/ui/text'
import { open, routes } from '../shared/routes'
import { searchPolicies } from './search'

/** More would not be read. */
const MOST_PLACES = 6
const MOST_RULES = 40

/** Places of that name with the notices that apply there, and rules in which the words stand. */
export function Results({ policies, text }: { policies: readonly Policy[]; text: string }) {
  const places = searchRegions(text).slice(0, MOST_PLACES)
  const found = searchPolicies(policies, text)
  if (places.length === 0 && found.length === 0) return <Txt block>{words.nothing(text.trim())}</Txt>
  return (
    <>
      {places.length > 0 ? (
        <Card flush title={words.foundPlaces}>
          <Rows>{places.map(({ code }) => <PlaceRow key={code} code={code} />)}</Rows>
        </Card>
      ) : null}
      {found.length > 0 ? (
        <Card title={words.found(found.length)}>
          <View role='list'>
            {found.slice(0, MOST_RULES).map(({ policy, section, label, value, says }, index) => (
              <View key={`${index} ${says}`} role='listitem'>
                <Press className='found' onPress={() => open(`${routes.policy}?id=${policy.id}&section=${section}`)}>
                  <Txt block size='note' tone='second'>{policy.title}</Txt>
                  <Txt block strong>{value === '' ? label : `${label}：${value}`}</Txt>
                  <Txt block>{says}</Txt>
                </Press>
              </View>
            ))}
          </View>
        </Card>
      ) : null}
    </>
  )
}

function PlaceRow({ code }: { code: string }) {
  const name = regionPath(code).join('')
  const newest = policiesOf(code).slice(-1)[0]
  return newest ? (
    <Row label={name} note={words.heldFor(newest.title)} onPress={() => open(`${routes.policy}?id=${newest.id}`)} />
  ) : (
    <Row label={name} note={words.notHeld} />
  )
}
