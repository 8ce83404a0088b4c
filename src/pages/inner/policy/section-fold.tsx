import { View } from '@tarojs/components'
import { Fold, Heading, Txt } from '@/ui'
import { policy as words } from '@/ui/text'
import { ClauseList } from './clause-list'
import type { Section, SectionId } from '../../shared/sections'

/** Where a section stands on its page, to jump to. */
export function sectionAnchor(id: string): string {
  return `section-${id}`
}

interface Props {
  section: Section
  open: boolean
  onToggle: (id: SectionId) => void
}

/** What the notice says of one subject, or that it says nothing. */
export function SectionFold({ section: { id, groups }, open, onToggle }: Props) {
  const count = groups.reduce((sum, { clauses }) => sum + clauses.length, 0)
  return (
    <View id={sectionAnchor(id)}>
      <Fold title={words.sections[id]} note={count === 0 ? words.notSaid : words.count(count)} open={open} onToggle={() => onToggle(id)}>
        {groups.length === 0 ? <Txt block tone='second'>{words.notSaidAsk}</Txt> : null}
        {groups.map(({ title, clauses }, index) => (
          <View key={`${index} ${title}`} className='clause-group'>
            {title === undefined ? null : <Heading level={3} className='clause-group__title'>{title}</Heading>}
            <ClauseList clauses={clauses} />
          </View>
        ))}
      </Fold>
    </View>
  )
}
