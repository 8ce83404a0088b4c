import { View } from '@tarojs/components'
import { useState } from 'react'
import { compare } from '@/policy'
import type { LocalPolicy, SectionId } from '@/policy'
import { ChooseMany, Fold, Txt } from '@/ui'
import type { Explanation } from '@/ui/explain'
import { compared as words } from '@/ui/text'
import { useOpenFolds } from '../../shared/use-open-folds'
import { Compared } from './compared-row'
import { mergedRows } from './merge'

interface Props {
  a: LocalPolicy
  b: LocalPolicy
  onExplain: (explanation: Explanation) => void
}

const ONLY = 'only-different'

/** What most people want to know first. */
const OPEN_AT_FIRST: readonly SectionId[] = ['windows', 'premiums', 'waiting']

/** What both say, section by section; how many of its rows differ stands in the title of each. */
export function Differences({ a, b, onExplain }: Props) {
  const [only, setOnly] = useState(true)
  const folds = useOpenFolds(OPEN_AT_FIRST)
  const sections = compare(a, b).map(({ id, rows }) => ({ id, rows: mergedRows(rows) }))
  const all = sections.flatMap(({ rows }) => rows)
  const names = [words.nameOf(a.place, a.benefitYear), words.nameOf(b.place, b.benefitYear)] as const
  const shown = sections
    .map(({ id, rows }) => ({ id, different: rows.filter(isDifferent).length, rows: only ? rows.filter(isDifferent) : rows }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <>
      <ChooseMany
        label={words.onlyDifferent}
        name={ONLY}
        options={[{ value: ONLY, label: words.onlyDifferent, hint: words.onlyDifferentHint(all.filter(isDifferent).length, all.length) }]}
        values={only ? [ONLY] : []}
        onChange={(values) => setOnly(values.length > 0)}
      />
      {shown.length === 0 ? <Txt block>{words.allSame}</Txt> : null}
      {shown.map(({ id, different, rows }) => (
        <Fold key={id} title={words.sections[id]} note={words.differences(different)} open={folds.isOpen(id)} onToggle={() => folds.toggle(id)}>
          <View className='compared__pair compared__heads' ariaHidden>
            {names.map((name) => <Txt key={name} size='note' strong tone='second'>{name}</Txt>)}
          </View>
          <View role='list'>
            {rows.map((row) => <Compared key={row.id} row={row} names={names} onExplain={onExplain} />)}
          </View>
        </Fold>
      ))}
    </>
  )
}

function isDifferent({ outcome }: { outcome: string }): boolean {
  return outcome !== 'same'
}
