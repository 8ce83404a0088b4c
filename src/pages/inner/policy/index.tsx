import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { policyById } from '@/policy'
import type { Policy as PolicyFile } from '@/policy'
import { Button, Card, Empty, goToField, Heading, Row, Rows, TextButton, Txt } from '@/ui'
import { doors, policies, policy as words, share } from '@/ui/text'
import { canPrint } from '@/shell'
import { guarded } from '../../shared/guarded'
import { open, openTab, routes } from '../../shared/routes'
import { Screen } from '../../shared/screen'
import { ShareRow } from '../../shared/share-row'
import { useOpenFolds } from '../../shared/use-open-folds'
import './index.scss'
import { NoticeFold } from './notice-fold'
import { OpenFold } from './open-fold'
import { SectionFold, sectionAnchor } from './section-fold'
import { sectionsOf } from '../../shared/sections'
import type { SectionId } from '../../shared/sections'

/** What most people come for. */
const OPEN_AT_FIRST: readonly SectionId[] = ['windows', 'premiums']

/** One notice, clause by clause, with the figures that the answers are computed from. */
function Policy() {
  const { params } = useRouter()
  const policy = policyById(params.id ?? '')
  if (policy) return <Clauses policy={policy} wanted={params.section} />
  return (
    <Screen title={policies.title} foot={<Button onPress={() => openTab('policies')}>{policies.toAll}</Button>}>
      <Empty title={policies.unknownTitle}>{policies.unknownSays}</Empty>
    </Screen>
  )
}

function Clauses({ policy, wanted }: { policy: PolicyFile; wanted: string | undefined }) {
  const sections = sectionsOf(policy)
  const all: readonly SectionId[] = ['notice', ...sections.map(({ id }) => id), 'open']
  const found = all.filter((id) => id === wanted)
  const folds = useOpenFolds(found.length > 0 ? found : OPEN_AT_FIRST)
  useDidShow(() => {
    for (const id of found) goToField(sectionAnchor(id))
  })
  return (
    <Screen title={policy.title}>
      <View>
        <Txt block tone='second'>{[policies.benefitYear(policy.benefitYear), words.revision(policy.revision)].join(' · ')}</Txt>
        <Heading>{policy.title}</Heading>
        <TextButton onPress={() => folds.openAll(all)}>{words.openAll}</TextButton>
      </View>
      <NoticeFold policy={policy} open={folds.isOpen('notice')} onToggle={() => folds.toggle('notice')} />
      {sections.map((section) => (
        <SectionFold key={section.id} section={section} open={folds.isOpen(section.id)} onToggle={folds.toggle} />
      ))}
      <OpenFold policy={policy} open={folds.isOpen('open')} onToggle={() => folds.toggle('open')} />
      <Doors policy={policy} />
    </Screen>
  )
}

/** Where else this notice leads to. */
function Doors({ policy }: { policy: PolicyFile }) {
  const { id, title, benefitYear } = policy
  return (
    <Card flush title={doors.title}>
      <Rows>
        {policy.kind === 'local' ? <Row label={words.compareThis} onPress={() => open(`${routes.compare}?a=${id}`)} /> : null}
        {policy.kind === 'local' && canPrint ? (
          <Row
            label={doors.summary}
            note={doors.summaryHint}
            onPress={() => open(`${routes.summary}?region=${policy.jurisdiction}&year=${benefitYear}`)}
          />
        ) : null}
        <ShareRow title={share.policyTitle(title)} route={routes.policy} query={`id=${id}`} />
      </Rows>
    </Card>
  )
}

export default guarded(Policy)
