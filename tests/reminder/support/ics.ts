/** A calendar file as an independent parser reads it. */
import ICAL from 'ical.js'

export interface ReadEvent {
  uid: string
  start: string
  end: string
  stamp: string
  sequence: number
  summary: string
  description: string
  alarms: { action: unknown; trigger: string; description: unknown }[]
  names: string[]
}

export function readIcs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const stamp = component.getFirstPropertyValue('dtstamp') as InstanceType<typeof ICAL.Time>
    return {
      uid: event.uid,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      stamp: stamp.toJSDate().toISOString(),
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      alarms: component.getAllSubcomponents('valarm').map((alarm) => ({
        action: alarm.getFirstPropertyValue('action'),
        trigger: String(alarm.getFirstPropertyValue('trigger')),
        description: alarm.getFirstPropertyValue('description')
      })),
      names: component.getAllProperties().map(({ name }) => name)
    }
  })
}

/** The lines as they are sent, each measured in octets without its end. */
export function octetsOfLines(text: string): number[] {
  return text.split('\r\n').map((line) => Buffer.byteLength(line, 'utf8'))
}
