import { View } from '@tarojs/components'
import { useState } from 'react'
import { useStore } from 'zustand'
import { regionPath } from '@/policy'
import { shell } from '@/shell'
import { Card, Field, goToField, Notice, Row, Rows, SearchField, TextButton } from '@/ui'
import { guide } from '@/ui/text'
import { QuestionFrame } from '../question-frame'
import type { QuestionProps } from '../question-props'
import { fieldId, useAnswer } from '../use-answer'
import { foundRegions, hasMore, levelOf } from './region-levels'

const words = guide.region
const LIST = 'region-list'

/** Where one is insured: searched, chosen before, or found step by step. Choosing a place goes on by itself. */
export function RegionQuestion({ view }: QuestionProps) {
  const known = view.draft.answers.region
  const recent = useStore(shell.store, (state) => state.recentRegions).filter((code) => code !== known)
  const [text, setText] = useState('')
  const [above, setAbove] = useState<string | null>(null)
  const { fault, faultAt, submit } = useAnswer('region')
  const found = foundRegions(text)
  const isSearching = text.trim() !== ''
  const go = (code: string | null) => {
    setAbove(code)
    // Once the new list is there, one reads it from its beginning.
    setTimeout(() => goToField(LIST))
  }

  return (
    <QuestionFrame view={view} question='region' fault={fault} onNext={known === undefined ? undefined : () => submit(known)}>
      <Field id={fieldId('region')} error={faultAt('region')}>
        {known === undefined ? null : <Notice>{words.chosen(regionPath(known).join(' '))}</Notice>}
        <SearchField id='region-search' label={words.search} value={text} onChange={setText} />
        <View role='status' ariaLive='polite'>
          {isSearching ? (found.length > 0 ? words.results(found.length) : words.noResult) : ''}
        </View>
      </Field>
      {isSearching && found.length > 0 ? (
        <Places
          codes={found}
          onChoose={(code) => {
            if (!hasMore(code)) submit(code)
            else {
              setText('')
              go(code)
            }
          }}
        />
      ) : null}
      {!isSearching && above === null && recent.length > 0 ? (
        <Places title={words.recent} codes={recent} onChoose={submit} />
      ) : null}
      {isSearching && found.length > 0 ? null : <Level above={above} onGo={go} onChoose={submit} />}
    </QuestionFrame>
  )
}

/** Places with the way to them, each of which may be chosen. */
function Places({ title, codes, onChoose }: { title?: string; codes: readonly string[]; onChoose: (code: string) => void }) {
  return (
    <Card flush {...(title !== undefined && { title })}>
      <Rows>
        {codes.map((code) => {
          const path = regionPath(code)
          return <Row key={code} label={path[path.length - 1] ?? code} note={path.slice(0, -1).join(' ')} onPress={() => onChoose(code)} />
        })}
      </Rows>
    </Card>
  )
}

interface LevelProps {
  above: string | null
  onGo: (code: string | null) => void
  onChoose: (code: string) => void
}

/** One step of the tree: the way back up, the places below, and the place itself for who does not know the smaller one. */
function Level({ above, onGo, onChoose }: LevelProps) {
  const { here, up, places } = levelOf(above)
  return (
    <View id={LIST} className='region__level'>
      {here ? (
        <View>
          <TextButton back onPress={() => onGo(up?.code ?? null)}>{up === null ? words.top : words.up(up.name)}</TextButton>
        </View>
      ) : null}
      <Card flush title={here?.name ?? words.all}>
        <Rows>
          {places.map(({ code, name }) => (
            <Row key={code} label={name} onPress={() => (hasMore(code) ? onGo(code) : onChoose(code))} />
          ))}
          {here ? <Row label={words.whole(here.name)} note={words.wholeHint} onPress={() => onChoose(here.code)} /> : null}
        </Rows>
      </Card>
    </View>
  )
}
