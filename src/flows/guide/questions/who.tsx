import { View } from '@tarojs/components'
import { useState } from 'react'
import { NICKNAME_MAX, RELATIONS } from '@/household'
import type { Answers, Relation } from '@/household'
import { household } from '@/app/services'
import { useStore } from '@/app/use-store'
import { ChooseOne, Field, Press, TextButton, TextField } from '@/ui'
import { guide, nicknames, relations } from '@/ui/text'
import { QuestionFrame } from '@/flows/guide/question-frame'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'
import { oneOf, useEnteredBefore, useKeepEntered } from '@/flows/guide/use-entered'
import './who.scss'

type Who = Answers['who']

const OPTIONS = RELATIONS.map((value) => ({ value, label: relations[value] }))

/** Of brothers and sisters there are several, who have names. */
const OFFERED: readonly Who[] = RELATIONS.filter((relation) => relation !== 'other').flatMap((relation) =>
  nicknames[relation].map((nickname) => ({ relation, nickname }))
)

/** For whom: a name that this family uses, which goes on by itself; or one of their own. */
function WhoQuestion({ view }: QuestionProps) {
  const known = view.draft.answers.who
  const isOffered = known === undefined || OFFERED.some((one) => isSame(one, known))
  const [isOwn, setOwn] = useState(!isOffered || view.draft.entered?.who !== undefined)
  return isOwn ? <OwnName view={view} /> : <OfferedNames view={view} onOther={() => setOwn(true)} />
}

function OfferedNames({ view, onOther }: QuestionProps & { onOther: () => void }) {
  const { memberId, answers } = view.draft
  const known = answers.who
  const members = useStore(household.store, (state) => state.members)
  const taken = members.filter(({ id }) => id !== memberId).map(({ nickname }) => nickname)
  const { fault, submit } = useAnswer('who', { who: known })
  return (
    <QuestionFrame view={view} question="who" fault={fault} onNext={known && (() => submit(known))}>
      <View className="who__offers">
        {OFFERED.filter(({ nickname }) => !taken.includes(nickname)).map((one) => (
          <Press
            key={one.nickname}
            className={known && isSame(one, known) ? 'who__offer who__offer--on' : 'who__offer'}
            {...(known && isSame(one, known) && { label: `${one.nickname}。${guide.chosen}` })}
            onPress={() => submit(one)}
          >
            {one.nickname}
          </Press>
        ))}
      </View>
      <TextButton onPress={onOther}>{guide.who.other}</TextButton>
    </QuestionFrame>
  )
}

function OwnName({ view }: QuestionProps) {
  const known = view.draft.answers.who
  const before = useEnteredBefore(view, 'who')
  const [relation, setRelation] = useState<Relation | undefined>(
    before ? oneOf(RELATIONS, before.relation) : known?.relation
  )
  const [nickname, setNickname] = useState(before?.nickname ?? known?.nickname ?? '')
  useKeepEntered('who', { ...(relation && { relation }), nickname })
  const { fault, faultAt, submit } = useAnswer('who', { relation, nickname })
  const next = () => submit(relation && { relation, nickname }, 'relation')
  return (
    <QuestionFrame view={view} question="who" fault={fault} onNext={next}>
      <Field id={fieldId('relation')} label={guide.who.relation} error={faultAt('relation')}>
        <ChooseOne
          short
          label={guide.who.relation}
          name="relation"
          options={OPTIONS}
          value={relation}
          onChange={setRelation}
        />
      </Field>
      <View className="who__nickname">
        <TextField
          id={fieldId('nickname')}
          label={guide.who.nickname}
          hint={guide.who.nicknameHint}
          error={faultAt('nickname')}
          value={nickname}
          maxLength={NICKNAME_MAX * 2}
          onChange={setNickname}
          onDone={next}
        />
      </View>
    </QuestionFrame>
  )
}

function isSame(one: Who, other: Who): boolean {
  return one.relation === other.relation && one.nickname === other.nickname
}

export const who: QuestionView<'who'> = {
  Page: WhoQuestion,
  row: ({ relation, nickname }) => [`${nickname}（${relations[relation]}）`]
}
