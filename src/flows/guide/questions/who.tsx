import { View } from '@tarojs/components'
import { useState } from 'react'
import { NICKNAME_MAX, RELATIONS } from '@/household'
import type { Relation } from '@/household'
import { ChooseOne, Field, Press, TextField } from '@/ui'
import { guide, nicknames, relations } from '@/ui/text'
import { QuestionFrame } from '@/flows/guide/question-frame'
import type { QuestionProps, QuestionView } from '@/flows/guide/question-view'
import { fieldId, useAnswer } from '@/flows/guide/use-answer'
import './who.scss'

const OPTIONS = RELATIONS.map((value) => ({ value, label: relations[value] }))

/** For whom: the relation, and a name that only this family understands. */
function WhoQuestion({ view }: QuestionProps) {
  const known = view.draft.answers.who
  const [relation, setRelation] = useState<Relation | undefined>(known?.relation)
  const [nickname, setNickname] = useState(known?.nickname ?? '')
  const { fault, faultAt, submit } = useAnswer('who')
  const offered: readonly string[] = relation ? nicknames[relation] : []

  const choose = (chosen: Relation) => {
    setRelation(chosen)
    const [first] = nicknames[chosen]
    const isOurs = nickname === '' || Object.values(nicknames).flat().includes(nickname)
    if (isOurs) setNickname(nicknames[chosen].length === 1 ? (first ?? '') : '')
  }
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
          onChange={choose}
        />
      </Field>
      {relation === undefined ? null : (
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
          {offered.length > 1 ? (
            <View className="who__offers">
              {offered.map((name) => (
                <Press
                  key={name}
                  className={name === nickname ? 'who__offer who__offer--on' : 'who__offer'}
                  onPress={() => setNickname(name)}
                >
                  {name}
                </Press>
              ))}
            </View>
          ) : null}
        </View>
      )}
    </QuestionFrame>
  )
}

export const who: QuestionView<'who'> = {
  Page: WhoQuestion,
  row: ({ relation, nickname }) => [`${nickname}（${relations[relation]}）`]
}
