/** What a stay in hospital would have cost less; expected values are those of the notices cited. */
import { costOfSkipping, shelfFor } from '@/policy'
import type { Benefit, PolicyShelf } from '@/policy'

type InpatientShare = Extract<Benefit, { kind: 'inpatient-share' }>

const basis = { notice: 'Made-up 1', clause: '1', certainty: 'stated', says: 'made up' } as const

const share = (hospital: InpatientShare['hospital'], aboutPercent: number, exampleFen?: number): InpatientShare => ({
  kind: 'inpatient-share',
  hospital,
  aboutPercent,
  basis,
  ...(exampleFen !== undefined && { exampleFen })
})

/** A shelf on which only what is paid of a stay is of interest. */
function shelfWith({
  rules = {},
  frames = {}
}: {
  rules?: Record<number, Benefit[]>
  frames?: Record<number, Benefit[]>
}): PolicyShelf {
  const [rule] = shelfFor('620102').rules
  const [frame] = shelfFor('620102').frames
  const years = (benefits: Record<number, Benefit[]>) =>
    Object.entries(benefits).map(([year, of]) => ({ benefitYear: Number(year), benefits: of }))
  return {
    ...shelfFor('620102'),
    rules: years(rules).map((one) => ({ ...rule!, ...one })),
    frames: years(frames).map((one) => ({ ...frame!, ...one }))
  }
}

test('the cost of skipping in Lanzhou is the example of the whole country, and what Gansu wrote for 2024 by level of hospital', () => {
  const { national, local } = costOfSkipping(shelfFor('620102'))
  // 医保发〔2025〕22号, part 1: about 70 per cent. 甘医保发〔2023〕71号, part 4: 90, 80, 70.
  expect(national).toMatchObject({
    billFen: 2_000_000,
    paidFen: 1_400_000,
    percent: 70,
    basis: { notice: '医保发〔2025〕22号', clause: '一' }
  })
  expect(local?.benefitYear).toBe(2024)
  expect(local?.shares.map(({ hospital, aboutPercent }) => [hospital, aboutPercent])).toEqual([
    ['level-1', 90],
    ['level-2', 80],
    ['level-3', 70]
  ])
})

test('the cost of skipping in a place without a notice is the example of the whole country alone', () => {
  expect(costOfSkipping(shelfFor('370000'))).toMatchObject({ national: { paidFen: 1_400_000 }, local: null })
})

test('the cost of skipping has no shares by level where the notices give one share for all hospitals', () => {
  expect(costOfSkipping(shelfFor('500102')).local).toBeNull()
})

test('the cost of skipping is that of the newest year that states it, of the country as of the place', () => {
  const shelf = shelfWith({
    rules: { 2024: [share('level-1', 90)], 2025: [share('level-1', 85), share('any', 70)], 2026: [share('any', 70)] },
    frames: { 2025: [share('any', 65, 1_000_000)], 2026: [share('any', 70, 2_000_000)], 2027: [share('any', 75)] }
  })
  expect(costOfSkipping(shelf)).toMatchObject({
    national: { billFen: 2_000_000, paidFen: 1_400_000, percent: 70 },
    local: { benefitYear: 2025, shares: [{ hospital: 'level-1', aboutPercent: 85 }] }
  })
})

test('the cost of skipping is not reckoned where no notice gives an example; other benefits are none', () => {
  const shelf = shelfWith({ rules: { 2026: [{ kind: 'other', basis }] }, frames: { 2026: [share('any', 70)] } })
  expect(costOfSkipping(shelf)).toEqual({ national: null, local: null })
})

test('the cost of skipping is a whole number of fen', () => {
  expect(costOfSkipping(shelfWith({ frames: { 2026: [share('any', 33, 1_001)] } })).national?.paidFen).toBe(330)
})
