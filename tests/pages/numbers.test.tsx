/** Every figure on the screens of skipping, of another day and of a shared link is one that the command line prints. */
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { firstPlanYear } from '@/calculator'
import type { Assessment, Projection } from '@/calculator'
import Answer from '@/flows/answer'
import PayDay from '@/flows/answer/pay-day'
import SharedLink from '@/flows/answer/shared-link'
import Plan from '@/flows/plan'
import { yearToPay } from '@/app/member-years'
import { memberYearsOf } from '@/payment'
import { library, policyById, shelfFor } from '@/policy'
import { household } from '@/app/services'
import { answer } from '../../scripts/answer'
import { asked } from './numbers-residents'
import type { Asked } from './numbers-residents'
import { figuresIn, figuresPrinted, labels, textShown, unknownIn } from './numbers-shown'
import { freshApp, gone, mother, onDay, show } from './support'

beforeEach(freshApp)

/** What the command line prints for a request. */
function printed(request: object): unknown {
  return JSON.parse(JSON.stringify(answer(request)))
}

function assessed({ region, asOf, resident }: Asked, more: object = {}): Assessment {
  return printed({ kind: 'assess', region, asOf, resident, ...more }) as Assessment
}

function memberOn({ region, asOf, resident }: Asked): string {
  onDay(asOf)
  return household.addMember({ ...mother, region, resident }).id
}

/** A stay in hospital of 20,000 yuan, of which about seven tenths are paid: 医保发〔2025〕22号, part 1. */
const STAY = { billFen: 2_000_000, paidFen: 1_400_000 }

const nextDay = (day: string, days = 1) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

test('there are at least twenty residents whose numbers are compared', () => {
  expect(asked.length).toBeGreaterThanOrEqual(20)
})

describe.each(asked)('every number on screen is one that the command line prints, for $who', (one) => {
  const { region, asOf, resident } = one

  test('on the page about skipping years', async () => {
    const first = firstPlanYear(shelfFor(region), { asOf, resident })
    const years = Array.from({ length: 5 }, (_, i) => first + i)
    const project = (skipped: readonly number[], repairs: Partial<Record<number, number>> = {}) =>
      printed({
        kind: 'project',
        region,
        asOf,
        resident,
        plan: years.map((year) => ({ year, enrol: !skipped.includes(year), repairYears: repairs[year] ?? 0 }))
      }) as Projection
    const closed = 'error' in project([]) ? [first] : []
    const [a, b, back] = years.filter((year) => !closed.includes(year)) as [number, number, number]
    const plans: Record<string, number[]> = { 每年都缴: [], 断一年: [a], 断两年: [a, b] }

    show(Plan, { member: memberOn(one) })
    for (const [preset, skipped] of Object.entries(plans)) {
      await userEvent.click(screen.getByLabelText(preset))
      const [always, chosen] = [project(closed), project([...closed, ...skipped])]
      expect(unknownIn(figuresIn(textShown()), figuresPrinted(always, chosen, STAY))).toEqual([])
      expect(textShown()).toContain(`没有保障的日子，这样缴，${chosen.totals.daysWithoutCover} 天`)
      expect(figuresIn(textShown()).fen).toContain(chosen.totals.paidFen)
    }
    if (screen.queryByLabelText('断了再补缴') === null) return
    await userEvent.click(screen.getByLabelText('断了再补缴'))
    const unrepaired = project([...closed, a, b])
    const options = unrepaired.years.find(({ year }) => year === back)?.repairOptions ?? []
    // Each option waits shorter than the one before.
    const repaired = project([...closed, a, b], { [back]: options.length })
    expect(unknownIn(figuresIn(textShown()), figuresPrinted(project(closed), unrepaired, repaired, STAY))).toEqual([])
    expect(figuresIn(textShown()).fen).toContain(repaired.totals.paidFen)
  })

  test('on the page about paying on another day', async () => {
    const id = memberOn(one)
    const { benefitYear } = yearToPay(memberYearsOf({ library, region, resident, records: [], asOf })!).assessment
    const today = assessed(one, { benefitYear })
    show(Answer, { member: id })
    const opener = screen.queryByText('换个日子算算')
    expect(opener !== null).toBe(today.window !== null)
    if (!opener) return
    await userEvent.click(opener)
    expect(gone()).toEqual([`/flows/answer/pay-day/index?member=${id}`])
    cleanup()
    show(PayDay, { member: id })
    const marked = labels(/看这一天$/)
    const days = marked.map((label) => {
      const [date = ''] = figuresIn(label).dates
      return date.length === 'YYYY-MM-DD'.length ? date : `${asOf.slice(0, 4)}-${date}`
    })
    for (const day of days) {
      const [eve, then] = [nextDay(day, -1), assessed(one, { benefitYear, payOn: day })]
      const before = eve < asOf ? null : assessed(one, { benefitYear, payOn: eve })
      // Something is different on that day, as the command line sees it.
      if (before) expect([inShort(then), windowOn(one, day)]).not.toEqual([inShort(before, 1), windowOn(one, eve)])
      await userEvent.click(
        screen.getByLabelText(new RegExp(`^${marked[days.indexOf(day)]!.split('，')[0]!}，.*看这一天$`))
      )
      const result = figuresIn(resultShown())
      expect(unknownIn(result, figuresPrinted(then))).toEqual([])
      if (then.amountDue) expect(result.fen).toEqual(new Set([then.amountDue.totalFen]))
    }
    const points = figuresIn(marked.join('\n'))
    expect(
      unknownIn(points, figuresPrinted(days, ...days.map((payOn) => assessed(one, { benefitYear, payOn }))))
    ).toEqual([])
  })

  test('on the page of a shared link', () => {
    onDay(asOf)
    const { benefitYear } = assessed(one)
    const ordinary = assessed({ ...one, resident: {} }, { benefitYear })
    const deadline = ordinary.nextDeadline?.date
    const after =
      deadline === undefined ? null : assessed({ ...one, resident: {} }, { benefitYear, payOn: nextDay(deadline) })
    show(SharedLink, { region, year: String(benefitYear) })
    const shown = figuresIn(textShown())
    // Who may still enrol has so many days, by the notice.
    const policy = policyById(ordinary.policyId ?? '')
    const ownDays = policy?.kind === 'local' ? policy.specialWindows.map(({ closesOn }) => closesOn) : []
    expect(unknownIn(shown, figuresPrinted(ordinary, after, ownDays))).toEqual([])
    if (ordinary.amountDue) expect(shown.fen).toContain(ordinary.amountDue.totalFen)
    if (ordinary.cover?.startsOn)
      expect([...shown.dates].some((date) => ordinary.cover?.startsOn?.endsWith(date))).toBe(true)
  })
})

/** Amount, wait and cover of the day that is looked at. */
function resultShown(): string {
  return labels(/缴，(应缴|等待期|保障)，.*为什么$/)
    .map((name) => name.replace(/^[^，]*，/, ''))
    .join('\n')
}

/** The window that is open on a day. */
function windowOn(one: Asked, day: string) {
  const { window } = assessed({ ...one, asOf: day })
  return window && [window.kind, window.closesOn]
}

/** What two days may differ in; a cover that moves with the payment is the same by as many days. */
function inShort(then: Assessment | null, days = 0) {
  if (!then?.amountDue) return null
  const { amountDue, waiting, cover } = then
  const startsOn = cover?.startsOn ?? null
  const slides = waiting.startsOn === then.payOn
  return {
    ...amountDue,
    lines: null,
    days: waiting.totalDays,
    startsOn: startsOn !== null && slides ? nextDay(startsOn, days) : startsOn
  }
}
