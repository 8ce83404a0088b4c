import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LocalPolicy, ComparedSectionId } from '@/policy'
import { BasisSheet, Card, Heading, Row, Rows, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { compared as words } from '@/ui/text'
import { replaceBy } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'
import { Compared } from './compared-row'
import type { ShownRow } from './merge'
import { pairAddress, shownSections } from './pair'

interface Props {
  a: LocalPolicy
  b: LocalPolicy
  section: ComparedSectionId
}

/** What both say of one subject: what differs first, then what does not. */
export function OneSection({ a, b, section: wanted }: Props) {
  const [explanation, setExplanation] = useState<Explanation | null>(null)
  const names = [words.nameOf(a.place, a.benefitYear), words.nameOf(b.place, b.benefitYear)] as const
  const sections = shownSections(a, b)
  const at = sections.findIndex(({ id }) => id === wanted)
  const next = sections[at + 1]
  const { different = [], same = [] } = sections[at] ?? {}
  const list = (rows: readonly ShownRow[]) => (
    <View role="list">
      {rows.map((row) => (
        <Compared key={row.id} row={row} names={names} onExplain={setExplanation} />
      ))}
    </View>
  )
  return (
    <Screen title={words.title}>
      <View>
        <Txt block tone="second">
          {words.title}
        </Txt>
        <Heading>{words.sections[wanted]}</Heading>
      </View>
      {different.length + same.length === 0 ? (
        <Txt block>{words.neither}</Txt>
      ) : (
        <Card>
          <View className="compared__pair compared__heads" ariaHidden>
            {names.map((name) => (
              <Txt key={name} size="note" strong tone="second">
                {name}
              </Txt>
            ))}
          </View>
          {different.length > 0 ? list(different) : null}
          {same.length > 0 ? (
            <Heading level={2} className="compared__same">
              {words.sameRows}
            </Heading>
          ) : null}
          {same.length > 0 ? list(same) : null}
        </Card>
      )}
      <Card flush>
        <Rows>
          {next ? (
            <Row
              label={words.next}
              value={words.sections[next.id]}
              onPress={() => replaceBy(pairAddress(a, b, next.id))}
            />
          ) : null}
          <Row label={words.overview} onPress={() => replaceBy(pairAddress(a, b))} />
        </Rows>
      </Card>
      {explanation ? <BasisSheet explanation={explanation} onClose={() => setExplanation(null)} /> : null}
    </Screen>
  )
}
