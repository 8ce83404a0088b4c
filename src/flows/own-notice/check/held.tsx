import { Card, Row, Rows, Txt } from '@/ui'
import { ownNotice as words } from '@/ui/text'
import type { LocalPolicy } from '@/policy'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { differencesIn } from '@/app/notice/differences'
import { Differences } from './differences'
import type { HeldBy } from './keep'

/** The library holds this place and year: which notice, and what differs. Nothing is kept. */
export function Held({ status: { by, sections } }: { status: HeldBy }) {
  const list = sections && differencesIn(sections)
  return (
    <>
      <Card title={words.holdsTitle}>
        <Txt block>{words.holds}</Txt>
        {list === null ? null : (
          <>
            <Txt block strong>
              {list.length === 0 ? words.holdsSame : words.holdsDiffers}
            </Txt>
            <Differences list={list} />
          </>
        )}
      </Card>
      <Card flush>
        <Rows>
          <Row label={by.title} note={words.toOfficial} onPress={() => open(policyUrl(by))} />
        </Rows>
      </Card>
    </>
  )
}

const policyUrl = ({ id }: LocalPolicy) => `${routes.policy}?id=${id}`
