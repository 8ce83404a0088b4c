import { useState } from 'react'
import { ownNotices } from '@/app/services'
import { Button, ChooseOne, DateField, ErrorSummary, Heading, TextField, Txt } from '@/ui'
import { ownNotice as words } from '@/ui/text'
import type { NoticeDraft } from '@/app/notice/draft'
import { NOTHING_TYPED, PATH_OF, typedFaults } from '@/app/notice/five-facts'
import type { TypedFacts, TypedField } from '@/app/notice/typed-facts'
import { problemWords } from '@/app/notice/words'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { guarded } from '@/app/screen/guarded'
import { Screen } from '@/app/screen/screen'
import { useFaults } from '@/app/use-faults'
import type { Fault } from '@/app/use-faults'
import { useStore } from '@/app/use-store'
import { ownNoticeProblems } from '@/policy'
import { resultNow } from '../check/keep'
import { Unready } from '../unready'
import { usePlaceNaming } from '../use-place-name'
import { sheetOfTyped } from '../use-sheet'

/** The five facts of a notice, typed in from a poster. */
function FillNotice() {
  const draft = useStore(ownNotices.state, (state) => state.draft)
  if (draft?.source.door !== 'filled-in' || draft.region === null || draft.benefitYear === null) {
    return <Unready state={{ kind: 'nothing' }} />
  }
  return <Fill draft={draft} region={draft.region} year={draft.benefitYear} typed={draft.source.typed} />
}

interface Props {
  draft: NoticeDraft
  region: string
  year: number
  typed: TypedFacts | null
}

function Fill({ draft, region, year, typed }: Props) {
  const { nameOf: placeName } = usePlaceNaming()
  const [facts, setFacts] = useState(() => typed ?? NOTHING_TYPED)
  const { faults, faultAt, setFaults } = useFaults(enteredOf(facts))

  const change = (next: Partial<TypedFacts>) => {
    const changed = { ...facts, ...next }
    setFacts(changed)
    ownNotices.setDraft(withTyped(draft, changed))
  }
  const next = () => {
    const found = faultsIn(withTyped(draft, facts), facts)
    setFaults(found)
    if (found.length > 0) return
    ownNotices.setDraft(withTyped(draft, facts))
    open(routes.checkNotice)
  }
  const day = (field: 'closesOn' | 'coverFrom' | 'opensOn' | 'lateUntil', label: string, hint?: string) => (
    <DateField
      id={idOf(field)}
      label={label}
      {...(hint !== undefined && { hint })}
      error={faultAt(idOf(field))}
      value={facts[field]}
      onChange={(date) => change({ [field]: date })}
    />
  )
  return (
    <Screen title={words.fillTitle} foot={<Button onPress={next}>{words.next}</Button>}>
      <Heading>{words.fillTitle}</Heading>
      <Txt block tone="second">
        {words.fillOf(placeName(region), year)}
      </Txt>
      <Txt block tone="second">
        {words.fillLead}
      </Txt>
      <ErrorSummary errors={faults} />
      <TextField
        id={idOf('amount')}
        label={words.amount}
        hint={words.amountHint}
        kind="amount"
        maxLength={10}
        error={faultAt(idOf('amount'))}
        value={facts.amount}
        onChange={(amount) => change({ amount })}
      />
      {day('closesOn', words.closesOn, words.closesOnHint)}
      {day('coverFrom', words.coverFrom, words.coverFromHint)}
      {day('opensOn', words.opensOn)}
      <Heading level={2}>{words.lateTitle}</Heading>
      {day('lateUntil', words.lateUntil)}
      <TextField
        id={idOf('lateAmount')}
        label={words.lateAmount}
        hint={words.lateAmountHint}
        kind="amount"
        maxLength={10}
        error={faultAt(idOf('lateAmount'))}
        value={facts.lateAmount}
        onChange={(lateAmount) => change({ lateAmount })}
      />
      <TextField
        id={idOf('lateWait')}
        label={words.lateWait}
        hint={words.lateWaitHint}
        kind="number"
        maxLength={4}
        error={faultAt(idOf('lateWait'))}
        value={facts.lateWait}
        onChange={(lateWait) => change({ lateWait })}
      />
      <ChooseOne
        short
        label={words.lateWaitUnit}
        name="notice-late-unit"
        options={UNITS}
        value={facts.lateWaitUnit}
        onChange={(lateWaitUnit) => change({ lateWaitUnit })}
      />
    </Screen>
  )
}

const UNITS = (['day', 'month'] as const).map((value) => ({ value, label: words.units[value] }))

const LABELS: Record<TypedField, string> = {
  amount: words.amount,
  closesOn: words.closesOn,
  coverFrom: words.coverFrom,
  opensOn: words.opensOn,
  lateUntil: words.lateUntil,
  lateAmount: words.lateAmount,
  lateWait: words.lateWait
}

const idOf = (field: TypedField) => `typed-${field}`

function enteredOf(facts: TypedFacts): Record<string, string> {
  return Object.fromEntries((Object.keys(LABELS) as TypedField[]).map((field) => [idOf(field), facts[field]]))
}

function withTyped(draft: NoticeDraft, typed: TypedFacts): NoticeDraft {
  return { ...draft, source: { door: 'filled-in', typed } }
}

/** What cannot be understood, and, once all can be, what no notice could say. */
function faultsIn(draft: NoticeDraft, facts: TypedFacts): Fault[] {
  const typed = typedFaults(facts).map(({ field, because }) => ({
    field: idOf(field),
    says: words.typed[because](LABELS[field])
  }))
  if (typed.length > 0) return typed
  const sheet = sheetOfTyped(draft)
  const result = sheet && resultNow(sheet, draft, '')
  if (result === null) return []
  return ownNoticeProblems(result.notice).map((problem) => ({
    field: idOf(fieldAt(result.fieldOf(problem.path))),
    says: problemWords(problem),
    isOfSeveral: true
  }))
}

/** The field that a path into the facts is typed in at; whatever has none stands at the first. */
function fieldAt(path: string): TypedField {
  const fields = Object.keys(PATH_OF) as TypedField[]
  return fields.find((field) => path === PATH_OF[field] || path.startsWith(`${PATH_OF[field]}.`)) ?? 'amount'
}

export default guarded(FillNotice)

definePageConfig({ navigationBarTitleText: '填五项' })
