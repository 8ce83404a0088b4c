import { View } from '@tarojs/components'
import { localPolicies, type LocalPolicy } from '@/policy'
import { Card, Heading, Notice, Txt } from '@/ui'
import { longDate, me } from '@/ui/text'
import { guarded } from '../shared/guarded'
import { Screen } from '../shared/screen'
import './index.scss'

/** What every figure stands on: the notices in the library, and what these leave open. */
function Library() {
  return (
    <Screen title={me.libraryTitle}>
      <Heading>{me.libraryTitle}</Heading>
      <Txt block tone='second'>{me.libraryLead}</Txt>
      {localPolicies().map((policy) => <PolicyCard key={policy.id} policy={policy} />)}
      <Notice>{me.libraryMissing}</Notice>
    </Screen>
  )
}

function PolicyCard({ policy }: { policy: LocalPolicy }) {
  const notices = policy.notices.filter(({ known }) => known === 'read')
  return (
    <Card title={policy.title}>
      {notices.map((notice) => (
        <View key={notice.number} className='library__notice'>
          <Txt block>{notice.title ?? notice.number}</Txt>
          <Txt block size='note' tone='second'>
            {[notice.number, notice.issuer, notice.issuedOn && me.issued(longDate(notice.issuedOn))].filter(Boolean).join(' · ')}
          </Txt>
        </View>
      ))}
      {policy.notStated.length > 0 ? (
        <View className='library__open'>
          <Txt block strong size='note'>{me.notStatedTitle}</Txt>
          {policy.notStated.map(({ says }) => <Txt key={says} block size='note' tone='second'>{says}</Txt>)}
        </View>
      ) : null}
    </Card>
  )
}

export default guarded(Library)
