import { View } from '@tarojs/components'
import type { Policy } from '@/policy'
import { Card, HardWords, Heading, Row, Rows, Txt } from '@/ui'
import { hardWordsIn, policy as words } from '@/ui/text'
import { goBack, pageParameters, replaceBy } from '@/app/navigation'
import { routes } from '@/app/routes'
import { Screen } from '@/app/screen/screen'
import { countOf, partAddress } from '@/app/clauses/parts'
import type { Part } from '@/app/clauses/parts'
import { ClauseList } from './clause-list'
import { NoticeItself } from './notice-itself'
import { OpenPoints } from './open-points'
import { partName } from './part-words'

interface Props {
  policy: Policy
  /** All there are, in the order of reading. */
  parts: readonly Part[]
  part: Part
}

/** What a notice says of one subject, to be read through, and on to the next. */
export function OnePart({ policy, parts, part }: Props) {
  const next = parts[parts.indexOf(part) + 1]
  return (
    <Screen title={policy.title}>
      <View>
        <Txt block tone="second">
          {policy.title}
        </Txt>
        <Heading>{words.sections[part.section]}</Heading>
      </View>
      <Card>
        <Body policy={policy} part={part} />
        <HardWords words={hardWordsIn(saidIn(part))} />
      </Card>
      <Card flush>
        <Rows>
          {next ? (
            <Row label={words.next} value={partName(next)} onPress={() => replaceBy(partAddress(policy, next))} />
          ) : null}
          <Row label={words.whole} onPress={() => showWhole(policy)} />
        </Rows>
      </Card>
    </Screen>
  )
}

/** All that its clauses say. */
function saidIn({ groups }: Part): string {
  return groups
    .flatMap(({ clauses }) =>
      clauses.flatMap(({ lines, basis }) => [...lines.map(({ label }) => label ?? ''), basis.says])
    )
    .join()
}

function Body({ policy, part: { section, groups } }: { policy: Policy; part: Part }) {
  if (section === 'notice') return <NoticeItself policy={policy} />
  if (section === 'open') return <OpenPoints policy={policy} />
  if (countOf(groups) === 0)
    return (
      <Txt block tone="second">
        {words.notSaidAsk}
      </Txt>
    )
  return (
    <>
      {groups.map(({ title, clauses }, index) => (
        <View key={`${index} ${title}`} className="clause-group">
          {title === undefined ? null : (
            <Heading level={2} className="clause-group__title">
              {title}
            </Heading>
          )}
          <ClauseList clauses={clauses} />
        </View>
      ))}
    </>
  )
}

/** From a part to all that is in the notice: back, where that lies right below, so that it is not in the stack twice. */
function showWhole({ id }: Policy): void {
  const [below] = pageParameters().slice(-2, -1)
  if (below?.id === id && below.section === undefined) goBack()
  else replaceBy(`${routes.policy}?id=${id}`)
}
