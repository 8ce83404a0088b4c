/** Whatever text is brought back, nothing here is lost: it is taken over whole, or refused with a reason. */
import * as fc from 'fast-check'
import { canonicalJson, checksumOf } from '@/storage/checksum'
import { BackupError } from '@/storage'
import { Phone } from '../../household/support/phone'
import { startApp } from '../app'
import type { App } from '../app'
import { fuzz } from '../fuzz'
import { lostOf } from '../lost'
import { oddText, spoilt, torn } from '../odd'
import { REAL } from '../shelf'

const whole = (which: number) =>
  Object.fromEntries(
    Object.entries(REAL)
      .filter(([name]) => name !== 'draft' && name !== 'recent-regions')
      .map(([name, all]) => [name, all[which % all.length]])
  )

/** A text as the app itself would make it of this data: its checksum holds. */
function backupOf(data: unknown): string {
  return JSON.stringify({
    app: 'buduanbao',
    version: 1,
    madeOn: '2025-11-01',
    checksum: checksumOf(canonicalJson(data)),
    data
  })
}

const sound = fc.nat(2).map(whole)
const texts: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: sound.map(backupOf), weight: 1 },
  { arbitrary: spoilt(sound).map(backupOf), weight: 8 },
  { arbitrary: torn(sound.map(backupOf)), weight: 2 },
  {
    arbitrary: spoilt(sound.map((data) => JSON.parse(backupOf(data)) as unknown)).map((text) => JSON.stringify(text)),
    weight: 2
  },
  { arbitrary: oddText, weight: 1 }
)

/** What the phone holds before, in a version of its own. */
function phoneWith(which: number): Phone {
  const phone = new Phone()
  for (const [name, kept] of Object.entries(whole(which))) phone.kept.set(`buduanbao/${name}`, JSON.stringify(kept))
  return phone
}

/** What a restore of this text is refused with; `null`: it was taken over. */
function restored({ household }: App, text: string): BackupError | null {
  try {
    household.restore(household.readBackup(text))
    return null
  } catch (error) {
    if (error instanceof BackupError) return error
    throw error
  }
}

fuzz(
  'restore',
  200,
  fc.record({ text: texts, here: fc.nat(2), more: fc.option(fc.nat(3000), { nil: null }) }),
  ({ text, here, more }) => {
    const phone = phoneWith(here)
    const before = new Map(phone.kept)
    const app = startApp(phone)
    const opened = [...phone.kept]
    // Room for so many characters more; without a number, for all there are.
    phone.room = more === null ? Infinity : phone.used() + more
    const refusal = restored(app, text)
    phone.room = Infinity
    expect(lostOf(before, phone.kept, app)).toEqual([])
    if (refusal !== null) {
      expect([...phone.kept]).toEqual(opened)
      return
    }
    const brought = new Map(
      Object.entries((JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as { data: object }).data)
    )
    const texts = new Map([...brought].map(([name, kept]) => [`buduanbao/${name}`, JSON.stringify(kept)]))
    expect(lostOf(texts, phone.kept, app)).toEqual([])

    const again = startApp(phone)
    expect(again.household.store.getState().members).toEqual(app.household.store.getState().members)
    const { members, records } = again.household.readBackup(text)
    expect({ members: members.fresh, records: records.payments?.fresh ?? 0 }).toEqual({ members: 0, records: 0 })
  }
)
