import type { Household } from '@/household'
import { refusalOf } from './support/drafts'
import { Phone, startOn } from './support/phone'
import { HILLS, RIVER, rulesOf, shelfOf } from './support/shelves'

function answerUpToHistory(app: Household): void {
  app.guide.start()
  app.guide.answer('region', HILLS)
  app.guide.answer('who', { relation: 'parent', nickname: '妈妈' })
  app.guide.answer('birth', { year: 1963 })
  app.guide.answer('insurance', { now: 'none' })
  app.guide.answer('identities', ['orphan'])
}

function answerAll(app: Household): void {
  answerUpToHistory(app)
  app.guide.answer('history', [
    { year: 2025, scheme: 'resident', claimed: 'no' },
    { year: 2026, scheme: 'none' }
  ])
}

describe('a guide that is killed', () => {
  it('resumes on the question it stood on, all answers there', () => {
    const phone = new Phone()
    answerUpToHistory(startOn(phone))
    const again = startOn(phone).guide.view()
    expect(again).toMatchObject({
      question: 'history',
      previous: 'identities',
      draft: { answers: { identities: ['orphan'] } }
    })
  })

  it('resumes at the question where going back or a change has led', () => {
    const phone = new Phone()
    const app = startOn(phone)
    answerUpToHistory(app)
    expect(app.guide.back()).toBe('identities')
    expect(startOn(phone).guide.view()?.question).toBe('identities')
    app.guide.goTo('who')
    expect(startOn(phone).guide.view()?.question).toBe('who')
  })

  it('resumes at the right question after any answer', () => {
    const phone = new Phone()
    startOn(phone).guide.start()
    const steps: ((app: Household) => unknown)[] = [
      ({ guide }) => guide.answer('region', HILLS),
      ({ guide }) => guide.answer('who', { relation: 'self', nickname: '我' }),
      ({ guide }) => guide.answer('birth', { year: 1990 }),
      ({ guide }) => guide.answer('insurance', { now: 'none' }),
      ({ guide }) => guide.answer('identities', []),
      ({ guide }) =>
        guide.answer('history', [
          { year: 2025, scheme: 'unknown' },
          { year: 2026, scheme: 'none' }
        ]),
      ({ guide }) => guide.answer('enrolment', 'first'),
      ({ guide }) => guide.save()
    ]
    for (const step of steps) step(startOn(phone))
    expect(startOn(phone).store.getState()).toMatchObject({
      draft: null,
      members: [{ nickname: '我', enrolment: 'first' }]
    })
  })

  it('resumes at the region if that is no longer known', () => {
    const phone = new Phone()
    answerUpToHistory(startOn(phone))
    const view = startOn(phone, { library: { shelfFor: () => null } }).guide.view()
    expect(view).toMatchObject({ facts: null, question: 'region', draft: { answers: { who: { nickname: '妈妈' } } } })
  })

  it('asks for what a new year needs when it is resumed in that year', () => {
    const phone = new Phone()
    answerAll(startOn(phone))
    expect(startOn(phone).guide.view()?.question).toBe('check')
    const nextYear = { ...shelfOf(HILLS), rules: [rulesOf(2027, { lapse: shelfOf(HILLS).rules[0]?.lapse ?? null })] }
    const later = startOn(phone, {
      now: () => Date.parse('2026-11-01T12:00:00+08:00'),
      library: { shelfFor: () => nextYear }
    })
    expect(later.guide.view()).toMatchObject({ question: 'history' })
  })
})

describe('an answer in the guide', () => {
  it('says to which question it leads', () => {
    const { guide } = startOn(new Phone())
    guide.start()
    expect(guide.answer('region', HILLS)).toBe('ordinary')
    expect(guide.answer('who', { relation: 'parent', nickname: '妈妈' })).toBe('birth')
  })

  it('changes nothing if it is refused', () => {
    const phone = new Phone()
    const app = startOn(phone)
    answerUpToHistory(app)
    const before = phone.kept.get('buduanbao/draft')
    expect(refusalOf(() => app.guide.answer('history', []))).toMatchObject({ code: 'history-year-missing' })
    expect(phone.kept.get('buduanbao/draft')).toBe(before)
    expect(app.guide.view()?.question).toBe('history')
  })

  it('is refused if the region is unknown', () => {
    const { guide } = startOn(new Phone())
    guide.start()
    expect(refusalOf(() => guide.answer('region', '999999'))).toMatchObject({
      code: 'region-unknown',
      data: { region: '999999' }
    })
  })

  it('is refused before the region is answered', () => {
    const { guide } = startOn(new Phone())
    guide.start()
    expect(refusalOf(() => guide.answer('birth', { year: 1963 }))).toMatchObject({
      code: 'answer-missing',
      question: 'region'
    })
  })

  it('notes the region as recent: newest first, each once, five at most', () => {
    const app = startOn(new Phone(), {
      library: { shelfFor: (region) => ({ region, rules: [], frames: [], mechanism: null, seasonStart: '09-01' }) }
    })
    app.guide.start()
    for (const digit of [1, 2, 3, 4, 5, 6, 4]) app.guide.answer('region', `${digit}00000`)
    expect(app.store.getState().recentRegions).toEqual(['400000', '600000', '500000', '300000', '200000'])
  })
})

describe('the end of the guide', () => {
  it('gives the resident without keeping a member', () => {
    const app = startOn(new Phone())
    answerAll(app)
    expect(app.guide.resident()).toMatchObject({
      identities: ['orphan'],
      history: [{ year: 2025, scheme: 'resident', claimed: false }]
    })
    expect(app.store.getState().members).toEqual([])
  })

  it('names the question that is still open', () => {
    const app = startOn(new Phone())
    answerUpToHistory(app)
    expect(refusalOf(() => app.guide.resident())).toMatchObject({ code: 'answer-missing', question: 'history' })
    expect(refusalOf(() => app.guide.save())).toMatchObject({ code: 'answer-missing', question: 'history' })
  })

  it('refuses a resident who is not eligible', () => {
    const app = startOn(new Phone())
    answerAll(app)
    expect(app.guide.answer('insurance', { now: 'employee' })).toBe('not-eligible')
    expect(refusalOf(() => app.guide.resident())).toMatchObject({ code: 'not-eligible' })
  })

  it('keeps the member and ends the draft', () => {
    const phone = new Phone()
    const app = startOn(phone)
    answerAll(app)
    const mum = app.guide.save()
    expect(startOn(phone).store.getState()).toMatchObject({ members: [mum], draft: null })
    expect(app.guide.view()).toBeNull()
  })

  it('leaves the draft on the phone if the member could not be written', () => {
    const phone = new Phone()
    const app = startOn(phone)
    answerAll(app)
    phone.full = true
    app.guide.save()
    phone.full = false
    const again = startOn(phone)
    expect(again.guide.view()?.question).toBe('check')
    again.guide.save()
    expect(startOn(phone).store.getState().members).toHaveLength(1)
  })

  it('does not keep the member twice when saved again after that', () => {
    const phone = new Phone()
    const app = startOn(phone)
    answerAll(app)
    phone.full = true
    app.guide.save()
    phone.full = false
    app.guide.save()
    expect(app.store.getState()).toMatchObject({ members: [{ nickname: '妈妈' }], draft: null, issues: [] })
  })

  it('refuses to keep anybody while another day is looked at, and leaves the draft', () => {
    const app = startOn(new Phone(), { launchAsOf: '2025-12-01' })
    answerAll(app)
    expect(refusalOf(() => app.guide.save())).toMatchObject({ code: 'preview-on' })
    expect(app.guide.view()?.question).toBe('check')
  })
})

describe('editing a member', () => {
  it('starts at the check, and changes that member only', () => {
    const app = startOn(new Phone())
    answerAll(app)
    const mum = app.guide.save()
    app.guide.edit(mum.id)
    expect(app.guide.view()).toMatchObject({ question: 'check', progress: { step: 7, of: 7 } })
    expect(app.guide.answer('who', { relation: 'parent', nickname: '老妈' })).toBe('check')
    app.guide.save()
    expect(app.store.getState().members).toEqual([{ ...mum, nickname: '老妈', changedAt: mum.changedAt + 1 }])
  })

  it('changes nothing by itself', () => {
    const app = startOn(new Phone())
    answerAll(app)
    const mum = app.guide.save()
    app.guide.edit(mum.id)
    expect(app.guide.save()).toEqual(mum)
  })

  it('asks for what a new region needs', () => {
    const app = startOn(new Phone())
    answerAll(app)
    app.guide.edit(app.guide.save().id)
    expect(app.guide.answer('region', RIVER)).toBe('identities')
    expect(app.guide.answer('identities', [])).toBe('tier')
    expect(app.guide.answer('tier', 'tier-1')).toBe('check')
  })

  it('starts at the region if that is no longer known', () => {
    const phone = new Phone()
    const app = startOn(phone)
    answerAll(app)
    const { id } = app.guide.save()
    const later = startOn(phone, { library: { shelfFor: () => null } })
    later.guide.edit(id)
    expect(later.guide.view()).toMatchObject({ question: 'region', draft: { memberId: id } })
  })

  it('adds the member anew if it was removed meanwhile, which then cannot be put back', () => {
    const app = startOn(new Phone())
    answerAll(app)
    const mum = app.guide.save()
    app.guide.edit(mum.id)
    const undo = app.removeMember(mum.id)
    expect(app.guide.save()).toEqual(mum)
    undo()
    expect(app.store.getState().members).toEqual([mum])
  })

  it('is refused where there is no such member', () => {
    expect(refusalOf(() => startOn(new Phone()).guide.edit('nobody'))).toMatchObject({ code: 'member-unknown' })
  })
})
