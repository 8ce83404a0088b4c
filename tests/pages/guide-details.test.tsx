import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Answers } from '@/household'
import Guide from '@/flows/guide'
import { household } from '@/app/services'
import { expectQuestion, lanzhou, next, tap, who } from './guide-support'
import { answered, button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

const lanzhouNone: Partial<Answers> = { ...lanzhou, insurance: { now: 'none' }, situation: [] }

/** A member who was entered with these identities, and is changed now. */
function edited(...identities: string[]): void {
  const { id } = household.addMember({ ...mother, resident: { ...mother.resident, identities } })
  household.guide.edit(id)
}

describe('the question about identities', () => {
  test('offers those that the notice knows, each explained, and "none" as an answer', async () => {
    answered(lanzhouNone)
    show(Guide, { q: 'identities' })
    expect(screen.getByRole('checkbox', { name: /农村一、二类低保。农村户口/ })).toBeInTheDocument()
    expect(screen.queryByRole('checkbox', { name: /^孤儿/ })).toBeNull()
    await next()
    expect(screen.getAllByText('请选一项')).toHaveLength(2)
    await tap('checkbox', '以上都没有')
    await next()
    expect(household.store.getState().draft?.answers.identities).toEqual([])
  })

  test.each([
    ['that nobody knows any more', 'king'],
    ['that this notice does not name', 'stable-out-of-poverty']
  ])('ignores an identity chosen before %s', async (_, before) => {
    edited(before, 'orphan')
    show(Guide, { q: 'identities' })
    expect(screen.getByRole('checkbox', { name: /^孤儿/ })).toBeChecked()
    await next()
    expect(household.store.getState().draft?.answers.identities).toEqual(['orphan'])
  })

  test('is asked anew where nothing is left of what was chosen', async () => {
    edited('king')
    show(Guide, { q: 'identities' })
    await next()
    expect(screen.getAllByText('请选一项')).toHaveLength(2)
  })

  test('takes several, which clear "none"', async () => {
    answered({ ...lanzhouNone, identities: [] })
    show(Guide, { q: 'identities' })
    await tap('checkbox', /^特困人员/)
    expect(screen.getByRole('checkbox', { name: '以上都没有' })).not.toBeChecked()
    await next()
    expect(household.store.getState().draft?.answers.identities).toEqual(['extreme-hardship'])
  })
})

test('the question about the situation asks for the day of the event', async () => {
  onDay('2025-05-20')
  answered({ ...lanzhou, region: '430104', insurance: { now: 'none' }, student: 'none' })
  household.guide.goTo('check')
  show(Guide, { q: 'check' })
  await userEvent.click(button(/^还有特殊情况？/))
  await userEvent.click(button(/^退役、刑满释放、社区矫正、进福利院等/))
  expectQuestion('situation')
  await tap('checkbox', /^退役军人/)
  await next()
  expect(screen.getAllByText('请把年、月、日都填上')).toHaveLength(2)
  for (const [part, text] of [
    ['年', '2025'],
    ['月', '2'],
    ['日', '1']
  ] as const) {
    await userEvent.type(screen.getByLabelText(`退役军人：哪天退役的，${part}`), text)
  }
  await next()
  expect(household.store.getState().draft?.answers.situation).toEqual([
    { kind: 'military-discharge', date: '2025-02-01' }
  ])
})

test('the question about students takes a freshman as the answer', async () => {
  onDay('2024-09-15')
  answered({ region: '430104', who, birth: { year: 2006 }, insurance: { now: 'none' } })
  show(Guide, { q: 'student' })
  await userEvent.click(button(/^刚入学的大中专新生/))
  expectQuestion('identities')
  expect(household.store.getState().draft?.answers.student).toBe('university-freshman')
})

test('the question about enrolment is asked of who comes from employee insurance, and of who says that they have moved', async () => {
  const history = (scheme: 'resident' | 'employee'): Answers['history'] => [
    { year: 2025, scheme, ...(scheme === 'resident' && { claimed: 'no' as const }) },
    { year: 2026, scheme: 'none' }
  ]
  answered({ ...lanzhouNone, identities: [], history: history('employee') })
  expect(household.guide.view()?.question).toBe('enrolment')
  answered({ ...lanzhouNone, identities: [], history: history('resident') })
  show(Guide, { q: 'check' })
  await userEvent.click(button(/^还有特殊情况？/))
  await userEvent.click(button('以前在别的地方参保，这次换到这里'))
  await userEvent.click(button(/^以前在别的地方参加/))
  expectQuestion('check')
  expect(button(/^参保：以前在别的地方参加/)).toBeInTheDocument()
})

describe('the question about insured years', () => {
  const before: Partial<Answers> = { ...lanzhouNone, identities: [], enrolment: 'continuing' }

  test('asks for each year that counts, and for claims where they count', async () => {
    answered(before)
    show(Guide, { q: 'history' })
    await next()
    expect(screen.getAllByText('2025 年还没选')).toHaveLength(2)
    const year = screen.getByRole('radiogroup', { name: '2025 年' })
    await userEvent.click(within(year).getByRole('radio', { name: '居民医保' }))
    await tap('radio', '没报销过')
    expect(screen.getByRole('radio', { name: '还没缴' })).toBeChecked()
    await next()
    expect(household.store.getState().draft?.answers.history).toEqual([
      { year: 2025, scheme: 'resident', claimed: 'no' },
      { year: 2026, scheme: 'none' }
    ])
    expectQuestion('check')
  })

  test('takes "not sure" as an answer', async () => {
    answered(before)
    show(Guide, { q: 'history' })
    const year = screen.getByRole('radiogroup', { name: '2025 年' })
    await userEvent.click(within(year).getByRole('radio', { name: '不清楚' }))
    await next()
    expectQuestion('enrolment')
  })
})

test('the question about the tier says what each tier costs', async () => {
  onDay('2024-11-01')
  answered({
    region: '500102',
    who,
    birth: { year: 1980 },
    insurance: { now: 'none' },
    student: 'none',
    situation: [],
    identities: [],
    enrolment: 'continuing',
    history: [
      { year: 2024, scheme: 'resident' },
      { year: 2025, scheme: 'none' }
    ]
  })
  show(Guide, { q: 'tier' })
  await userEvent.click(button(/^二档。每人每年 775 元/))
  expectQuestion('check')
  expect(household.store.getState().draft?.answers.tier).toBe('tier-2')
})

describe('the check of the guide', () => {
  const all: Partial<Answers> = {
    ...lanzhouNone,
    identities: [],
    enrolment: 'continuing',
    history: [
      { year: 2025, scheme: 'none' },
      { year: 2026, scheme: 'none' }
    ]
  }

  test('shows every answer with a way to change it, and leads to the answer', async () => {
    answered(all)
    show(Guide, { q: 'check' })
    for (const row of ['参保地：兰州市城关区', '给谁算：我（本人）', '出生：1964 年', '职工医保：没有', '身份：没有']) {
      expect(button(new RegExp(`^${row}`))).toBeInTheDocument()
    }
    await userEvent.click(button(/^出生/))
    expectQuestion('birth')
    await next()
    expectQuestion('check')
    await userEvent.click(button('看结果'))
    expect(gone()).toContain('/flows/answer/index')
  })

  test('leads to a missing answer instead', async () => {
    answered(all)
    household.guide.goTo('check')
    household.guide.answer('region', '500102')
    household.guide.goTo('check')
    show(Guide, { q: 'check' })
    await userEvent.click(button('看结果'))
    expectQuestion('identities')
  })
})
