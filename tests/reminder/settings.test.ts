import { days, gansu2026, mother, paidYear, unpaid } from './support/family'
import { Kept, refusalOf, startReminders } from './support/app'

const ASOF = '2025-11-01'

describe('the settings of reminders', () => {
  it('start out with every offset at nine in the morning', () => {
    expect(startReminders(ASOF).settingsOf('mother')).toEqual({ offsets: [30, 14, 7, 3, 1, 0], hour: 9, off: false })
  })

  it('belong to each member, and are there after a kill', () => {
    const persisted = new Kept()
    startReminders(ASOF, { persisted }).changeSettings('mother', { hour: 20 })
    const app = startReminders(ASOF, { persisted })
    expect(app.settingsOf('mother')).toEqual({ offsets: [30, 14, 7, 3, 1, 0], hour: 20, off: false })
    expect(app.settingsOf('father').hour).toBe(9)
  })

  it('choose the days before a deadline, whatever order they come in', () => {
    const app = startReminders(ASOF)
    app.changeSettings('mother', { offsets: [1, 14, 1] })
    expect(app.settingsOf('mother').offsets).toEqual([14, 1])
    expect(days(app.plan([unpaid(ASOF)]).coming)).toEqual(['2025-12-17', '2025-12-30'])
  })

  it('change nothing of opening, cover and payments to look for', () => {
    const app = startReminders('2025-10-01')
    app.changeSettings('mother', { offsets: [] })
    const recheck = [{ recordId: 'r1', benefitYear: 2026, since: '2025-10-01', coverEndsOn: '2026-12-31' }]
    const plan = app.plan([
      mother({ open: [gansu2026('2025-10-01')], paid: [paidYear(gansu2026('2026-02-20'))], recheck })
    ])
    expect(plan.coming.map(({ kind }) => kind)).toEqual([
      'recheck',
      'recheck',
      'recheck',
      'window-opens',
      'cover-starts'
    ])
  })

  it('set the hour', () => {
    const app = startReminders(ASOF)
    app.changeSettings('mother', { hour: 0 })
    expect(app.plan([unpaid(ASOF)]).coming.every(({ hour }) => hour === 0)).toBe(true)
  })

  it('switch one member off and leave the others', () => {
    const asOf = '2025-12-18'
    const app = startReminders(asOf)
    app.changeSettings('mother', { off: true })
    const plan = app.plan([unpaid(asOf), { ...unpaid(asOf), memberId: 'father' }])
    expect([...plan.due, ...plan.coming].map(({ memberId }) => memberId)).toEqual(Array(5).fill('father'))
    app.changeSettings('mother', { off: false })
    expect(app.plan([unpaid(asOf)]).due).toHaveLength(1)
  })

  it.each([24, -1, 9.5, NaN])('refuse %s for an hour', (hour) => {
    const persisted = new Kept()
    const refusal = refusalOf(() => startReminders(ASOF, { persisted }).changeSettings('mother', { hour }))
    expect(refusal).toMatchObject({ code: 'hour-invalid', data: { hour } })
    expect(persisted.writes).toBe(0)
  })

  it('refuse an offset that is not offered', () => {
    const offsets = [30, 10] as unknown as [30]
    const refusal = refusalOf(() => startReminders(ASOF).changeSettings('mother', { offsets }))
    expect(refusal).toMatchObject({ code: 'offset-unknown', data: { offset: 10 } })
  })

  it('are told to every listener', () => {
    const app = startReminders(ASOF)
    const heard: unknown[] = []
    app.state.subscribe(({ settings }) => heard.push(settings.mother?.hour))
    app.changeSettings('mother', { hour: 8 })
    expect(heard).toEqual([8])
  })
})

describe('the reminders while another day is looked at', () => {
  it('are planned as of that day, and nothing is written', async () => {
    const persisted = new Kept()
    const app = startReminders('2025-12-24', { persisted, preview: () => '2025-12-24' })
    const plan = app.plan([unpaid('2025-12-24')])
    const [reminder] = plan.due
    expect(plan.due).toMatchObject([{ daysBefore: 7 }])
    const refusal = { code: 'preview-on', data: { preview: '2025-12-24' } }
    expect(refusalOf(() => app.changeSettings('mother', { hour: 8 }))).toMatchObject(refusal)
    expect(refusalOf(() => app.dismiss(reminder!))).toMatchObject(refusal)
    expect(refusalOf(() => app.icsOf(plan.coming))).toMatchObject(refusal)
    expect(refusalOf(() => app.noteExported(plan.coming))).toMatchObject(refusal)
    await expect(app.addToCalendar(reminder!)).rejects.toMatchObject({ fault: refusal })
    await expect(app.consent(plan.coming)).rejects.toMatchObject({ fault: refusal })
    expect(persisted.writes).toBe(0)
  })
})
