import { View } from '@tarojs/components'
import { useState } from 'react'
import { regionPath } from '@/policy'
import { household } from '@/app/services'
import { Card, Field, goToField, Notice, Press, Rows, SearchField, TextButton, Txt } from '@/ui'
import { guide } from '@/ui/text'
import { placeName } from '@/app/assessed'
import { useStore } from '@/app/use-store'
import { QuestionFrame } from '@/flows/guide/question-frame'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'
import { foundRegions, hasMore, isListed, levelOf } from './region-levels'
import './region.scss'

const words = guide.region
const LIST = 'region-list'

/** Where one is insured: searched, chosen before, or found step by step. Choosing a place goes on by itself. */
function RegionQuestion({ view }: QuestionProps) {
  const answered = view.draft.answers.region
  const known = answered !== undefined && isListed(answered) ? answered : undefined
  const recent = useStore(household.store, (state) => state.recentRegions).filter(
    (code) => code !== known && isListed(code)
  )
  const [text, setText] = useState('')
  const [above, setAbove] = useState<string | null>(null)
  const { fault, faultAt, submit } = useAnswer('region')
  const found = foundRegions(text)
  const isSearching = text.trim() !== ''
  const hasFound = isSearching && found.length > 0
  const go = (code: string | null) => {
    setAbove(code)
    // Once the new list is there, one reads it from its beginning.
    setTimeout(() => goToField(LIST))
  }

  return (
    <QuestionFrame
      view={view}
      question="region"
      fault={fault}
      onNext={known === undefined ? undefined : () => submit(known)}
    >
      <Field id={fieldId('region')} error={faultAt('region')}>
        {known === undefined ? null : <Notice>{words.chosen(regionPath(known).join(' '))}</Notice>}
        <SearchField id="region-search" label={words.search} value={text} onChange={setText} />
        <View role="status" ariaLive="polite">
          {isSearching ? (found.length > 0 ? words.results(found.length) : words.noResult) : ''}
        </View>
      </Field>
      {hasFound ? (
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
      <View id={LIST}>{hasFound ? null : <Level key={above} above={above} onGo={go} onChoose={submit} />}</View>
    </QuestionFrame>
  )
}

export const region: QuestionView<'region'> = {
  Page: RegionQuestion,
  row: (region) => [placeName(region)]
}

/** Places with the way to them, each of which may be chosen. */
function Places({
  title,
  codes,
  onChoose
}: {
  title?: string
  codes: readonly string[]
  onChoose: (code: string) => void
}) {
  return (
    <Card flush {...(title !== undefined && { title })}>
      <Rows>
        {codes.map((code) => {
          const path = regionPath(code)
          return (
            <PlaceRow
              key={code}
              name={path[path.length - 1] ?? code}
              note={path.slice(0, -1).join(' ')}
              onPress={() => onChoose(code)}
            />
          )
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
    <View className="region__level">
      {here ? (
        <View>
          <TextButton back onPress={() => onGo(up?.code ?? null)}>
            {up === null ? words.top : words.up(up.name)}
          </TextButton>
        </View>
      ) : null}
      <Card flush title={here?.name ?? words.all}>
        <Rows>
          {places.map(({ code, name }) => (
            <PlaceRow key={code} name={name} onPress={() => (hasMore(code) ? onGo(code) : onChoose(code))} />
          ))}
          {here ? (
            <PlaceRow name={words.whole(here.name)} note={words.wholeHint} onPress={() => onChoose(here.code)} />
          ) : null}
        </Rows>
      </Card>
    </View>
  )
}

interface PlaceRowProps {
  name: string
  /** The way to it, or what choosing it means. */
  note?: string
  onPress: () => void
}

/** A place to choose: a row of as few nodes as can be, since a province has twenty and more. */
function PlaceRow({ name, note, onPress }: PlaceRowProps) {
  return (
    <Press className="place" onPress={onPress}>
      {name}
      {note === undefined ? null : (
        <Txt block size="note" tone="second" className="row__note">
          {note}
        </Txt>
      )}
    </Press>
  )
}
