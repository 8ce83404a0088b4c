import ICAL from 'ical.js'
import { reminders as words } from '@/ui/text'
import { fuling2025, gansuClosing, hunan2025, mother, unpaid } from './support/family'
import { Kept, refusalOf, startReminders } from './support/app'
import { octetsOfLines, readIcs } from './support/ics'

const NOVEMBER = '2025-11-01'

const spoken = {
  words: (reminder: Parameters<typeof words.calendarTitle>[0]) => ({
    title: words.calendarTitle(reminder),
    note: words.calendarNote(reminder)
  })
}

/** The file of everything that comes for mother in Gansu. */
function exported(asOf = NOVEMBER, persisted = new Kept(), subject = unpaid(asOf)) {
  const app = startReminders(asOf, { persisted, ...spoken })
  const { coming } = app.plan([subject])
  return { app, coming, text: app.icsOf(coming), events: readIcs(app.icsOf(coming)) }
}

describe('the calendar file', () => {
  it('has one event for each day, at nine in the morning in Beijing', () => {
    expect(exported().events.map(({ start, end }) => [start, end])).toEqual([
      ['2025-12-01T01:00:00.000Z', '2025-12-01T01:15:00.000Z'],
      ['2025-12-17T01:00:00.000Z', '2025-12-17T01:15:00.000Z'],
      ['2025-12-24T01:00:00.000Z', '2025-12-24T01:15:00.000Z'],
      ['2025-12-28T01:00:00.000Z', '2025-12-28T01:15:00.000Z'],
      ['2025-12-30T01:00:00.000Z', '2025-12-30T01:15:00.000Z'],
      ['2025-12-31T01:00:00.000Z', '2025-12-31T01:15:00.000Z']
    ])
  })

  it('rings at the start of each, in words', () => {
    const [first] = exported().events
    expect(first?.alarms).toEqual([{ action: 'DISPLAY', trigger: 'PT0S', description: '妈妈：缴医保，还剩 30 天' }])
  })

  it('says in plain words what to do', () => {
    const { events } = exported()
    expect(events.map(({ summary }) => summary)).toEqual([
      '妈妈：缴医保，还剩 30 天',
      '妈妈：缴医保，还剩 14 天',
      '妈妈：缴医保，还剩 7 天',
      '妈妈：缴医保，还剩 3 天',
      '妈妈：缴医保，还剩 1 天',
      '妈妈：缴医保，今天是这段缴费期最后一天'
    ])
    expect(events[0]?.description.split('\n')).toEqual([
      '妈妈，2026 年度城乡居民医保。',
      '2025年12月31日是这段缴费期的最后一天，再晚可能要多等、多缴，或者缴不了。',
      '应缴多少、在哪里缴，打开“不断保”看。已经缴了，就不用管这一条，可以删掉。',
      '日子以当地通知为准，不清楚请打 12393 问。'
    ])
  })

  it('is made of single events: nothing repeats', () => {
    const { events, text } = exported()
    expect(text).not.toMatch(/RRULE|RDATE/)
    expect(events[0]?.names.sort()).toEqual([
      'description',
      'dtend',
      'dtstamp',
      'dtstart',
      'sequence',
      'summary',
      'transp',
      'uid'
    ])
  })

  it('has the frame that RFC 5545 demands', () => {
    const calendar = new ICAL.Component(ICAL.parse(exported().text) as unknown[])
    expect([calendar.name, calendar.getFirstPropertyValue('version')]).toEqual(['vcalendar', '2.0'])
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//buduanbao//reminders//ZH')
  })

  it('ends every line with CR LF and has none of more than 75 octets', () => {
    const { text } = exported()
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(Math.max(...octetsOfLines(text))).toBeLessThanOrEqual(75)
  })

  it('says when it was made', () => {
    expect(exported().events[0]?.stamp).toBe('2025-11-01T04:00:00.000Z')
  })

  it('holds a family in three places, no two events with one id', () => {
    const asOf = '2025-01-10'
    const app = startReminders(asOf, spoken)
    const subjects = [
      { ...mother({ open: [hunan2025(asOf)] }), memberId: 'son', nickname: '小明' },
      { ...mother({ open: [fuling2025(asOf)] }), memberId: 'aunt', nickname: '小姨' },
      { ...unpaid('2025-10-01'), memberId: 'grandma', nickname: '奶奶' },
      mother({ recheck: [{ recordId: 'r1', benefitYear: 2025, since: asOf, coverEndsOn: '2025-12-31' }] }),
      {
        ...mother({
          seasons: [{ benefitYear: 2026, opensOn: '2025-10-15', closesOn: '2025-12-31', lastsUntil: '2025-12-31' }]
        }),
        memberId: 'wife',
        nickname: '老婆'
      }
    ]
    const { coming } = app.plan(subjects)
    const events = readIcs(app.icsOf(coming))
    expect(events).toHaveLength(coming.length)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(coming.length)
    for (const nickname of ['小明', '小姨', '奶奶', '妈妈', '老婆']) {
      expect(events.some(({ summary }) => summary.startsWith(nickname))).toBe(true)
    }
  })

  it('cannot be had without a reminder', () => {
    expect(refusalOf(() => startReminders(NOVEMBER).icsOf([]))).toMatchObject({ code: 'nothing-to-export' })
  })
})

describe('exporting the calendar file once more', () => {
  it('keeps the id and the sequence of each event, also on another day and after a kill', () => {
    const persisted = new Kept()
    const first = exported(NOVEMBER, persisted)
    first.app.noteExported(first.coming)
    const then = exported('2025-12-02', persisted)
    expect(then.events.map(({ uid }) => uid)).toEqual(first.events.slice(1).map(({ uid }) => uid))
    expect(then.events.map(({ sequence }) => sequence)).toEqual([0, 0, 0, 0, 0])
    expect(then.coming.every((one) => then.app.isAdded(one))).toBe(true)
  })

  it('keeps the id of an event that moved, and raises its sequence by one each time', () => {
    const persisted = new Kept()
    const first = exported(NOVEMBER, persisted)
    first.app.noteExported(first.coming)
    const second = exported(NOVEMBER, persisted, unpaid(NOVEMBER, gansuClosing('2026-01-15')))
    expect(second.events[0]).toMatchObject({
      uid: first.events[0]?.uid,
      start: '2025-12-16T01:00:00.000Z',
      sequence: 1
    })
    second.app.noteExported(second.coming)
    expect(second.app.plan([unpaid(NOVEMBER, gansuClosing('2026-01-15'))]).moved).toEqual([])
    const third = exported(NOVEMBER, persisted, unpaid(NOVEMBER, gansuClosing('2026-01-20')))
    expect(third.events.map(({ sequence }) => sequence)).toEqual([2, 2, 2, 2, 2, 2])
  })

  it('treats another hour as a move', () => {
    const persisted = new Kept()
    const first = exported(NOVEMBER, persisted)
    first.app.noteExported(first.coming)
    first.app.changeSettings('mother', { hour: 20 })
    expect(exported(NOVEMBER, persisted).events[0]).toMatchObject({ start: '2025-12-01T12:00:00.000Z', sequence: 1 })
  })

  it('continues the sequence where the resident has removed the event and it comes back', () => {
    const persisted = new Kept()
    const first = exported(NOVEMBER, persisted)
    first.app.noteExported(first.coming)
    for (const { added } of first.app.plan([mother()]).moved) first.app.forget(added)
    const back = exported(NOVEMBER, persisted, unpaid(NOVEMBER, gansuClosing('2026-01-15')))
    expect(back.coming.some((one) => back.app.isAdded(one))).toBe(false)
    expect(back.events[0]?.sequence).toBe(1)
  })

  it('does not count a file that was not saved', () => {
    const persisted = new Kept()
    exported(NOVEMBER, persisted)
    expect(persisted.writes).toBe(0)
  })
})
