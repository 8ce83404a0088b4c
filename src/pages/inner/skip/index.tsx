import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useStore } from 'zustand'
import { payments, shell } from '@/shell'
import { BasisSheet } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { skip as words } from '@/ui/text'
import { Missing } from '../answer/missing'
import { draftSubject, memberSubject } from '../answer/subject'
import { shelfOf } from '../../shared/assessed'
import { guarded } from '../../shared/guarded'
import { Screen } from '../../shared/screen'
import { SkipBody } from './skip-body'

/** What skipping years would do to one resident, beside paying every year. */
function Skip() {
  const members = useStore(shell.store, (state) => state.members)
  useStore(shell.store, (state) => state.draft)
  const records = useStore(payments.state, (state) => state.records)
  const asOf = useStore(shell.days, (state) => state.asOf)
  const { params } = useRouter()
  const [explanation, setExplanation] = useState<Explanation | null>(null)

  const member = members.find(({ id }) => id === params.member)
  const subject = member
    ? memberSubject(member, records, asOf)
    : params.member === undefined ? draftSubject(shell.guide.view(), () => shell.guide.resident()) : null
  const shelf = subject && shelfOf(subject.region)
  if (!subject || !shelf) return <Missing member={member ?? null} />

  return (
    <Screen title={words.title}>
      <SkipBody
        nickname={subject.nickname}
        region={subject.region}
        standpoint={{ shelf, asOf, resident: subject.resident }}
        onExplain={setExplanation}
      />
      {explanation ? <BasisSheet explanation={explanation} onClose={() => setExplanation(null)} /> : null}
    </Screen>
  )
}

export default guarded(Skip)
