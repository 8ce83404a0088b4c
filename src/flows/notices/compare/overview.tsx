import { localPolicies } from '@/policy'
import type { LocalPolicy } from '@/policy'
import { Card, Heading, Row, Rows, Txt } from '@/ui'
import { compared as words } from '@/ui/text'
import { open } from '@/app/navigation'
import { Screen } from '@/app/screen/screen'
import { Choose } from './choose'
import { pairAddress, sectionHint, shownSections } from './pair'

interface Props {
  a: LocalPolicy
  b: LocalPolicy
  onChoose: (a: string, b: string) => void
}

/** Which two are compared, and how much of what they say differs; each section is a tap away. */
export function Overview({ a, b, onChoose }: Props) {
  return (
    <Screen title={words.title}>
      <Heading>{words.title}</Heading>
      <Txt block tone="second">
        {words.lead}
      </Txt>
      <Choose all={localPolicies()} a={a} b={b} onChoose={onChoose} />
      <Sections a={a} b={b} />
    </Screen>
  )
}

function Sections({ a, b }: Pick<Props, 'a' | 'b'>) {
  const sections = shownSections(a, b)
  const different = sections.flatMap((section) => section.different).length
  const all = different + sections.flatMap((section) => section.same).length
  return (
    <Card flush title={a === b ? words.sameTwice : words.howMany(different, all)}>
      <Rows>
        {sections.map((section) => (
          <Row
            key={section.id}
            label={words.sections[section.id]}
            note={sectionHint(section)}
            onPress={() => open(pairAddress(a, b, section.id))}
          />
        ))}
      </Rows>
    </Card>
  )
}
