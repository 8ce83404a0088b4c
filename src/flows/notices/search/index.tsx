import { useState } from 'react'
import { Heading, SearchField } from '@/ui'
import { policies, policySearch as words } from '@/ui/text'
import { everyPolicy } from '@/policy'
import { guarded } from '@/app/screen/guarded'
import { Screen } from '@/app/screen/screen'
import './index.scss'
import { Results } from './results'

/** All notices searched at once: what is found follows what is typed. */
function Search() {
  const [text, setText] = useState('')
  return (
    <Screen title={words.title}>
      <Heading>{words.title}</Heading>
      <SearchField id="policy-search" label={policies.search} value={text} focus onChange={setText} />
      {text.trim() === '' ? null : <Results key={text} policies={everyPolicy()} text={text} />}
    </Screen>
  )
}

export default guarded(Search)

definePageConfig({ navigationBarTitleText: '搜政策' })
