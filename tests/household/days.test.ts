import { execFileSync } from 'node:child_process'
import { createDays } from '@/household/days'

const at = (instant: string, earliest = '2023-09-01') => createDays({ now: () => Date.parse(instant), earliest })

/** A process of its own: inside jest a change of TZ has no effect. */
function todayOnPhoneSetTo(zone: string, instants: string[]): unknown {
  const script = require.resolve('./support/today.ts')
  const output = execFileSync(process.execPath, ['--import', 'tsx', script, ...instants], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8'
  })
  return JSON.parse(output)
}

describe('the day of today', () => {
  it.each(['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Auckland'])(
    'is the day in China on a phone set to %s',
    (zone) => {
      const around = {
        '2025-12-31T23:30:00+08:00': '2025-12-31',
        '2026-01-01T00:00:00+08:00': '2026-01-01',
        '2026-01-01T00:30:00+08:00': '2026-01-01',
        '2025-03-09T23:30:00+08:00': '2025-03-09',
        '2025-04-06T00:30:00+08:00': '2025-04-06'
      }
      expect(todayOnPhoneSetTo(zone, Object.keys(around))).toEqual({ zone, days: Object.values(around) })
    }
  )
})

describe('another day that is previewed', () => {
  it('is looked at until one goes back to today', () => {
    const days = at('2026-11-22T12:00:00+08:00')
    days.startPreview('2025-11-01')
    expect([days.asOf(), days.preview(), days.today()]).toEqual(['2025-11-01', '2025-11-01', '2026-11-22'])
    days.backToToday()
    expect([days.asOf(), days.preview()]).toEqual(['2026-11-22', null])
  })

  it('is told to every listener', () => {
    const days = at('2026-11-22T12:00:00+08:00')
    const heard: string[] = []
    days.state.subscribe(({ asOf }) => heard.push(asOf))
    days.startPreview('2025-11-01')
    days.backToToday()
    expect(heard).toEqual(['2025-11-01', '2026-11-22'])
  })

  it.each(['2025-02-30', '2025-2-3', '', 'tomorrow', '20251101'])('is not looked at if it is written %j', (text) => {
    const days = at('2026-11-22T12:00:00+08:00')
    days.startPreview(text)
    expect(days.state.getState()).toMatchObject({
      preview: null,
      asOf: '2026-11-22',
      notices: [{ kind: 'as-of-malformed', text }]
    })
  })

  it('stays as it was if the next day given is malformed', () => {
    const days = at('2026-11-22T12:00:00+08:00')
    days.startPreview('2025-11-01')
    days.startPreview('2025-11-31')
    expect(days.asOf()).toBe('2025-11-01')
  })
})

describe('the clock of the phone', () => {
  it('is odd on a day before the oldest notice', () => {
    expect(at('1970-01-01T00:00:00Z').state.getState().notices).toEqual([{ kind: 'clock-odd', today: '1970-01-01' }])
    expect(at('2023-08-31T23:59:00+08:00').state.getState().notices).toHaveLength(1)
  })

  it('is plausible from the day of the oldest notice on', () => {
    expect(at('2023-09-01T00:00:00+08:00').state.getState().notices).toEqual([])
  })

  it('is read again when the app wakes up', () => {
    let now = Date.parse('2025-12-31T23:59:00+08:00')
    const days = createDays({ now: () => now, earliest: '2023-09-01' })
    now += 120_000
    expect([days.today(), days.state.getState().today]).toEqual(['2026-01-01', '2025-12-31'])
    days.refresh()
    expect(days.state.getState()).toMatchObject({ today: '2026-01-01', asOf: '2026-01-01' })
  })

  it('may move on during a preview, which stays on its day', () => {
    let now = Date.parse('2025-12-31T23:59:00+08:00')
    const days = createDays({ now: () => now, earliest: '2023-09-01' })
    days.startPreview('2025-11-01')
    now += 120_000
    days.refresh()
    expect(days.state.getState()).toMatchObject({ today: '2026-01-01', asOf: '2025-11-01' })
  })

  it('tells no listener as long as the day is the same', () => {
    const days = at('2026-11-22T12:00:00+08:00')
    const listener = jest.fn()
    days.state.subscribe(listener)
    days.refresh()
    expect(listener).not.toHaveBeenCalled()
  })
})
