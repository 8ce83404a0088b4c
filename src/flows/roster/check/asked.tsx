import { View } from '@tarojs/components'
import type { Identity } from '@/calculator'
import { NONE } from '@/app/roster/list'
import type { ChosenIdentities, ReadPerson } from '@/app/roster/list'
import type { Doubt } from '@/app/roster/said'
import { MoreRows, usePaged } from '@/app/screen/paged'
import { identityOf } from '@/policy'
import { Card, ChooseOne, Field, Heading, Txt } from '@/ui'
import { roster as words } from '@/ui/text'
import { understoodLines } from './understood'
import './asked.scss'

interface Props {
  people: readonly ReadPerson[]
  /** By line. */
  chosen: Readonly<Record<number, ChosenIdentities>>
  onChoose: (line: number, word: string, identity: Identity) => void
}

/** Whether a word of this person's line may mean several things. */
export function isAsked({ facts: { doubts } }: ReadPerson): boolean {
  return doubts.some(({ candidates }) => candidates.length > 0)
}

/** Those of whom a word may mean several things, each with what there is to choose from. */
export function Asked({ people, chosen, onChoose }: Props) {
  const list = usePaged(people)
  if (people.length === 0) return null
  return (
    <>
      <Heading level={2}>{words.doubtsTitle(people.length)}</Heading>
      <Txt block tone="second">
        {words.doubtsLead}
      </Txt>
      {list.rows.map((person) => (
        <Person
          key={person.line}
          person={person}
          chosen={chosen[person.line] ?? {}}
          onChoose={(word, identity) => onChoose(person.line, word, identity)}
        />
      ))}
      <MoreRows paged={list} />
    </>
  )
}

interface PersonProps {
  person: ReadPerson
  chosen: ChosenIdentities
  onChoose: (word: string, identity: Identity) => void
}

function Person({ person, chosen, onChoose }: PersonProps) {
  const { nickname } = person.member
  const asked = person.facts.doubts.filter(({ candidates }) => candidates.length > 0)
  return (
    <Card title={nickname}>
      <View className="asked">
        <View>
          {understoodLines(person).map((line) => (
            <Txt key={line} block size="note" tone="second">
              {line}
            </Txt>
          ))}
        </View>
        {asked.map((doubt, at) => {
          const question = questionOf(doubt)
          return (
            <Field key={doubt.word} id={`asked-${person.line}-${at}`} label={question}>
              <ChooseOne
                label={words.whichSpoken(nickname, question)}
                name={`asked-${person.line}-${at}`}
                options={optionsOf(doubt)}
                value={chosen[doubt.word]}
                onChange={(identity) => onChoose(doubt.word, identity)}
              />
            </Field>
          )
        })}
      </View>
    </Card>
  )
}

function questionOf({ word, candidates, inAnyCase }: Doubt): string {
  if (inAnyCase !== undefined) return words.whichKind(word)
  return candidates.length === 1 ? words.whether(word) : words.which(word)
}

function optionsOf({ candidates, inAnyCase }: Doubt) {
  const named = candidates.flatMap((identity) => identityOf(identity) ?? [])
  return [
    ...named.map(({ id, label, help }) => ({ value: id, label, hint: help })),
    { value: NONE, label: inAnyCase === undefined ? words.noneOfThese : words.kindUnknown }
  ]
}
