import type { Member } from '@/household'
import { household } from '@/app/services'
import { placeName } from '@/app/assessed'
import { useStore } from '@/app/use-store'
import { Card, Row, Rows } from '@/ui'
import { guide } from '@/ui/text'
import { useGuideSteps } from './use-steps'

/** More places than these are quicker searched. */
const MOST = 4

/** Whom of the family one lives with: place and what a household has in common are taken over from them. */
export function LiveWith() {
  const members = useStore(household.store, (state) => state.members)
  const { goOn } = useGuideSteps()
  const offered = onePerPlace(members).slice(0, MOST)
  if (offered.length === 0) return null
  return (
    <Card flush title={guide.liveWith.title}>
      <Rows>
        {offered.map(({ id, nickname, region }) => (
          <Row
            key={id}
            label={guide.liveWith.same(nickname)}
            note={guide.liveWith.hint(placeName(region))}
            onPress={() => {
              household.guide.startLike(id)
              goOn('who')
            }}
          />
        ))}
      </Rows>
    </Card>
  )
}

/** Who was entered first stands for all of a place. */
function onePerPlace(members: readonly Member[]): Member[] {
  return members.filter(({ region }, index) => members.findIndex((other) => other.region === region) === index)
}
