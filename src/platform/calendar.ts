/** The phone's calendar, as WeChat gives it: what was added there can be neither changed nor removed by an app. */
import Taro from '@tarojs/taro'
import type { Calendar, CalendarEvent, CalendarOutcome } from '@/reminder'
import { isCancel, isRefusal, isUndeclared, reasonOf } from './failure'

export const calendar: Calendar = { available: true, takesFiles: false, add }

/** A single event that rings when it starts. */
async function add({ title, note, at }: CalendarEvent): Promise<CalendarOutcome> {
  try {
    // Without callbacks, or there is no promise.
    await Taro.addPhoneCalendar({ title, description: note, startTime: at / 1000, alarm: true, alarmOffset: 0 })
    return { kind: 'added' }
  } catch (error) {
    if (isCancel(error)) return { kind: 'cancelled' }
    if (isUndeclared(error)) return { kind: 'undeclared' }
    if (isRefusal(error)) return { kind: 'refused' }
    return { kind: 'failed', reason: reasonOf(error) }
  }
}
