/** What the next member takes over from whoever they live with, and what not. */
import { refusalOf } from './support/drafts'
import { MUM } from './support/members'
import { Phone, startOn } from './support/phone'
import { HILLS, RIVER, rulesOf, shelfOf } from './support/shelves'

const knownIdentities = [
  { id: 'orphan' },
  { id: 'rural-subsistence-1-2', kindOf: 'subsistence', ofHousehold: true },
  { id: 'subsistence', ofHousehold: true }
]
const library = {
  shelfFor: (region: string) => {
    const shelf = shelfOf(region)
    return { ...shelf, rules: shelf.rules.map((rules) => ({ ...rules, knownIdentities })) }
  }
}

function likeMum(identities: string[]) {
  const app = startOn(new Phone(), { library })
  const mum = app.addMember({ ...MUM, region: HILLS, resident: { ...MUM.resident, identities } })
  app.guide.startLike(mum.id)
  return { app, mum, view: app.guide.view()! }
}

it('the next member begins at who it is, in the same place, without the answer for an ordinary resident', () => {
  const { view, mum } = likeMum([])
  expect(view).toMatchObject({ question: 'who', previous: 'region', progress: { step: 2 } })
  expect(view.questions).not.toContain('ordinary')
  expect(view.draft).toMatchObject({ memberId: null, like: mum.id, answers: { region: HILLS } })
})

it.each([
  ['none, of who has none', [], []],
  ['what a household is recognised for', ['rural-subsistence-1-2'], ['rural-subsistence-1-2']],
  ['that alone', ['orphan', 'rural-subsistence-1-2'], ['rural-subsistence-1-2']],
  ['nothing of what is somebody’s own', ['orphan'], undefined]
])('the next member takes over identities: %s', (_, mums, taken) => {
  expect(likeMum(mums).view.draft.answers.identities).toEqual(taken)
})

it('the next member takes over the insured years, and is asked what was reimbursed', () => {
  const { app, view } = likeMum([])
  expect(view.draft.answers.history).toEqual([
    { year: 2025, scheme: 'resident' },
    { year: 2026, scheme: 'none' }
  ])
  app.guide.answer('who', { relation: 'parent', nickname: '爸爸' })
  app.guide.answer('birth', { year: 1961 })
  expect(app.guide.answer('insurance', { now: 'none' })).toBe('identities')
  expect(app.guide.answer('identities', [])).toBe('history')
  expect(refusalOf(() => app.guide.save())).toMatchObject({ code: 'answer-missing', question: 'history' })
})

it('the next member is somebody of their own, and the one before stays as they were', () => {
  const { app, mum } = likeMum([])
  app.guide.answer('who', { relation: 'parent', nickname: '爸爸' })
  app.guide.answer('birth', { year: 1961 })
  app.guide.answer('insurance', { now: 'none' })
  app.guide.answer('identities', [])
  app.guide.answer('history', [
    { year: 2025, scheme: 'resident', claimed: 'yes' },
    { year: 2026, scheme: 'none' }
  ])
  const dad = app.guide.save()
  expect(app.store.getState().members).toEqual([mum, dad])
  expect(dad).toMatchObject({ region: HILLS, nickname: '爸爸' })
})

it('the next member is asked what another place wants to know, once it is another', () => {
  const { app } = likeMum(['rural-subsistence-1-2'])
  app.guide.answer('region', RIVER)
  expect(app.guide.view()?.draft.answers.identities).toEqual(['rural-subsistence-1-2'])
  expect(app.guide.view()?.questions).toContain('tier')
})

it('nobody can be like a member that there is not', () => {
  expect(refusalOf(() => startOn(new Phone()).guide.startLike('nobody'))).toMatchObject({ code: 'member-unknown' })
})

it('a place without rules of identities leaves them unasked', () => {
  const plain = { shelfFor: (region: string) => ({ ...shelfOf(region), rules: [rulesOf(2026)] }) }
  const app = startOn(new Phone(), { library: plain })
  const mum = app.addMember(MUM)
  app.guide.startLike(mum.id)
  expect(app.guide.view()?.questions).not.toContain('identities')
})
