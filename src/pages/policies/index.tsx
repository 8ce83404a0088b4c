import { useState } from 'react'
import { localPolicies, shelfFor } from '@/policy'
import type { Policy } from '@/policy'
import { Card, Heading, Row, Rows, SearchField, Txt } from '@/ui'
import { policies as words } from '@/ui/text'
import { guarded } from '../shared/guarded'
import { open, routes } from '../shared/routes'
import { Screen } from '../shared/screen'
import './index.scss'
import { OpenYearsCard } from './open-years-card'
import { PolicyRow } from './policy-row'
import { Results } from './results'

/** What every figure stands on: the notices in the library, each a tap away, and searched all at once. */
function Policies() {
  const [text, setText] = useState('')
  const local = localPolicies()
  const all: readonly Policy[] = [...local, ...framesOf(local[0]?.jurisdiction)]
  return (
    <Screen title={words.title} tab='policies'>
      <Heading>{words.title}</Heading>
      <Txt block tone='second'>{words.lead}</Txt>
      <SearchField id='policy-search' label={words.search} value={text} onChange={setText} />
      {text.trim() === '' ? (
        <>
          <Card flush title={words.all}>
            <Rows>{all.map((policy) => <PolicyRow key={policy.id} policy={policy} />)}</Rows>
          </Card>
          {local.length > 1 ? (
            <Card flush>
              <Row label={words.compare} note={words.compareHint} onPress={() => open(routes.compare)} />
            </Card>
          ) : null}
          <OpenYearsCard />
        </>
      ) : (
        <Results policies={all} text={text} />
      )}
    </Screen>
  )
}

/** The national frames are the same on every shelf. */
function framesOf(jurisdiction: string | undefined): readonly Policy[] {
  return jurisdiction === undefined ? [] : shelfFor(jurisdiction).frames
}

export default guarded(Policies)
