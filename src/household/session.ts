/** The guide as a page uses it: bound to the draft that is kept, the day that is looked at and the library. */
import type { CivilDate, Resident, Shelf } from '@/calculator'
import { emptyDraft } from './draft'
import type { Draft, Entered } from './draft'
import { GuideError } from './errors'
import { factsFor } from './facts'
import type { Facts } from './facts'
import {
  answerQuestion,
  nextQuestion,
  previousQuestion,
  progress,
  questionsFor,
  questionNow,
  rareQuestions,
  withQuestion
} from './guide'
import type { Outcome } from './guide'
import type { Member } from './member'
import type { Answers, AskedId, QuestionId, RareId } from './questions'
import { draftLike } from './household-facts'
import { draftOf, toMember, toResident } from './result'
import type { HouseholdStore } from './store'

/** What the household asks of the library of policies. */
export interface ShelfSource {
  /** `null`: no such region. */
  shelfFor: (region: string) => Shelf | null
}

export interface GuideView {
  draft: Draft
  /** `null` as long as the region is not answered. */
  facts: Facts | null
  question: QuestionId
  questions: readonly QuestionId[]
  /** Asked of who says that there is something to tell. */
  rare: readonly RareId[]
  progress: { step: number; of: number }
  previous: QuestionId | null
}

export interface Guide {
  /** Begins a new draft; one under way is dropped. */
  start: () => void
  /** Begins a draft of somebody who lives with a kept member: same place, same facts of the household. Throws MemberError `member-unknown`. */
  startLike: (memberId: string) => void
  /** Begins a draft from a kept member, standing on the check. Throws MemberError `member-unknown`. */
  edit: (memberId: string) => void
  discard: () => void
  /** Where the resident stands; `null`: no draft is under way. Reads only. */
  view: () => GuideView | null
  /** Takes an answer, moves on and says where to. Throws GuideError, and then nothing has changed. */
  answer: <Q extends AskedId>(question: Q, answer: Answers[Q]) => QuestionId | Outcome
  /** Keeps what stands on a question's page before it is handed over. */
  enter: (question: AskedId, entered: Entered) => void
  /** Stands on another question, as from the check. */
  goTo: (question: QuestionId) => void
  /** Stands on the question before; `null`: there is none. */
  back: () => QuestionId | null
  /** What the calculator takes. Throws GuideError `answer-missing` or `not-eligible`. */
  resident: () => Resident
  /** Keeps the member and ends the draft. Throws as `resident` does, and PreviewError. */
  save: () => Member
}

export interface GuidePorts {
  store: HouseholdStore
  asOf: () => CivilDate
  library: ShelfSource
}

export function createGuide({ store, asOf, library }: GuidePorts): Guide {
  function factsOf(region: string): Facts | null {
    const shelf = library.shelfFor(region)
    return shelf === null ? null : factsFor(shelf, asOf())
  }

  function factsOfDraft({ answers }: Draft): Facts | null {
    return answers.region === undefined ? null : factsOf(answers.region)
  }

  /** The draft under way; a page that asks for one without there being one starts at the first question. */
  function current(): Draft {
    return store.state.getState().draft ?? emptyDraft()
  }

  function factsOfRegion(region: string): Facts {
    const facts = factsOf(region)
    if (facts === null) throw new GuideError('region-unknown', 'region', 'region', { region })
    return facts
  }

  function demandFacts(draft: Draft): Facts {
    const facts = factsOfDraft(draft)
    if (facts === null) throw new GuideError('answer-missing', 'region', 'region')
    return facts
  }

  /** What is kept of the member being edited; a member may have been removed since the draft was begun. */
  function residentOf({ memberId }: Draft): Resident | undefined {
    return store.state.getState().members.find(({ id }) => id === memberId)?.resident
  }

  return {
    start: () => store.setDraft(emptyDraft()),

    startLike(memberId) {
      const member = store.member(memberId)
      store.setDraft(draftLike(member, factsOfRegion(member.region)))
    },

    edit(memberId) {
      const member = store.member(memberId)
      const facts = factsOf(member.region)
      store.setDraft(facts === null ? { ...emptyDraft(), memberId } : draftOf(member, facts))
    },

    discard: () => store.setDraft(null),

    view() {
      const { draft } = store.state.getState()
      if (draft === null) return null
      const facts = factsOfDraft(draft)
      const question = questionNow(draft, facts)
      return {
        draft,
        facts,
        question,
        questions: questionsFor(draft, facts),
        rare: rareQuestions(draft, facts),
        progress: progress(draft, facts),
        previous: previousQuestion(draft, question, facts)
      }
    },

    answer(question, answer) {
      const draft = current()
      const facts = question === 'region' ? factsOfRegion(answer as Answers['region']) : demandFacts(draft)
      const answered = answerQuestion(draft, question, answer, facts)
      store.setDraft(answered)
      if (question === 'region') store.noteRegion(facts.region)
      return nextQuestion(answered, question, facts)
    },

    enter(question, entered) {
      const draft = current()
      store.setDraft({ ...draft, entered: { ...draft.entered, [question]: entered } })
    },

    goTo: (question) => store.setDraft(withQuestion(current(), question)),

    back() {
      const draft = current()
      const facts = factsOfDraft(draft)
      const previous = previousQuestion(draft, questionNow(draft, facts), facts)
      if (previous !== null) store.setDraft(withQuestion(draft, previous))
      return previous
    },

    resident() {
      const draft = current()
      return toResident(draft, demandFacts(draft), residentOf(draft))
    },

    save() {
      const draft = current()
      const fresh = toMember(draft, demandFacts(draft), residentOf(draft))
      store.refuseInPreview()
      const id = draft.memberId ?? store.newId()
      // Killed after the next write, the draft knows whom it has become: saved again, it does not become another.
      if (draft.memberId === null) store.setDraft({ ...draft, memberId: id })
      const member = store.putMember(id, fresh)
      // As long as the member is not in the storage, the draft is all that a kill would leave.
      if (store.areMembersKept()) store.setDraft(null)
      return member
    }
  }
}
