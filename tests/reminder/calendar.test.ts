import { execFileSync } from 'node:child_process'
import type { CalendarOutcome } from '@/reminder'
import { unpaid } from './support/family'
import { aCalendar, Kept, startReminders } from './support/app'

const ASOF = '2025-11-01'

const planned = (app: ReturnType<typeof startReminders>) => app.plan([unpaid(ASOF)]).coming

describe('the phone’s calendar', () => {
  it('gets one event at nine in the morning in Beijing, in the words of the app', async () => {
    const calendar = aCalendar()
    const app = startReminders(ASOF, { calendar })
    await app.addToCalendar(planned(app)[0]!)
    expect(calendar.add.mock.calls).toEqual([
      [{ title: '妈妈: window-closes', note: 'on 2025-12-01', at: Date.parse('2025-12-01T09:00:00+08:00') }]
    ])
  })

  it('gets the event at the hour that was chosen', async () => {
    const calendar = aCalendar()
    const app = startReminders(ASOF, { calendar })
    app.changeSettings('mother', { hour: 0 })
    await app.addToCalendar(planned(app)[0]!)
    expect(calendar.add.mock.calls[0]?.[0].at).toBe(Date.parse('2025-11-30T16:00:00Z'))
  })

  it('gets the event within the tap, before anything else has had its turn', () => {
    const calendar = aCalendar()
    const app = startReminders(ASOF, { calendar })
    void app.addToCalendar(planned(app)[0]!)
    expect(calendar.add).toHaveBeenCalledTimes(1)
  })

  it('is known to hold the event after a kill', async () => {
    const persisted = new Kept()
    const app = startReminders(ASOF, { persisted })
    const [first, second] = planned(app)
    await app.addToCalendar(first!)
    const next = startReminders(ASOF, { persisted })
    expect([next.isAdded(first!), next.isAdded(second!)]).toEqual([true, false])
  })

  it.each<CalendarOutcome>([
    { kind: 'cancelled' },
    { kind: 'refused' },
    { kind: 'undeclared' },
    { kind: 'failed', reason: 'addPhoneCalendar:fail system error' }
  ])('tells that adding was $kind, and is not taken to hold the event', async (outcome) => {
    const persisted = new Kept()
    const app = startReminders(ASOF, { persisted, calendar: aCalendar(() => Promise.resolve(outcome)) })
    const [first] = planned(app)
    expect(await app.addToCalendar(first!)).toEqual(outcome)
    expect(app.isAdded(first!)).toBe(false)
    expect(persisted.writes).toBe(0)
  })

  it('gets no event on a phone that has none', async () => {
    const calendar = { ...aCalendar(), available: false }
    const app = startReminders(ASOF, { calendar })
    expect(await app.addToCalendar(planned(app)[0]!)).toEqual({ kind: 'unavailable' })
    expect(calendar.add).not.toHaveBeenCalled()
    expect(app.offers).toEqual({ calendar: false, file: false, messages: false })
  })
})

it.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])(
  'a reminder is the same instant on a phone set to %s',
  (zone) => {
    // A process of its own: inside jest a change of TZ has no effect.
    const script = require.resolve('./support/instants.ts')
    const output = execFileSync(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8'
    })
    expect(JSON.parse(output)).toEqual({
      zone,
      instants: ['2025-12-31T01:00:00.000Z', '2025-12-30T16:00:00.000Z', '2025-03-09T15:00:00.000Z']
    })
  }
)
