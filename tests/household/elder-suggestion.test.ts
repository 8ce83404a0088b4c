import { suggestsElder } from '@/household'
import type { Settings } from '@/household'
import { Phone, startOn } from './support/phone'

const PLAIN: Settings = { textSize: 'normal', appearance: 'auto' }

it.each([
  ['text as usual', PLAIN, 1, false],
  ['text a little larger than usual', PLAIN, 1.29, false],
  ['large text', PLAIN, 1.3, true],
  ['the largest text', PLAIN, 3.1, true],
  ['large text here already', { ...PLAIN, textSize: 'elder' as const }, 1.3, false],
  ['an answer given before', { ...PLAIN, sizeChosen: true as const }, 1.3, false]
])(
  'whether the large text is suggested depends on the text size of the phone: %s',
  (_, settings, fontScale, isOffered) => {
    expect(suggestsElder(settings, fontScale)).toBe(isOffered)
  }
)

it('the answer to the suggestion of large text outlives a kill and goes into a backup', () => {
  const phone = new Phone()
  const app = startOn(phone)
  app.changeSettings({ textSize: 'normal', sizeChosen: true })
  expect(suggestsElder(startOn(phone).store.getState().settings, 1.5)).toBe(false)

  const other = startOn(new Phone())
  other.restore(other.readBackup(app.backup()))
  expect(suggestsElder(other.store.getState().settings, 1.5)).toBe(false)
})

it('settings of a version that did not suggest large text yet are read as they are', () => {
  const phone = new Phone()
  phone.kept.set('buduanbao/settings', JSON.stringify({ version: 1, data: { textSize: 'normal', appearance: 'dark' } }))
  const { settings, issues } = startOn(phone).store.getState()
  expect(issues).toEqual([])
  expect(settings).toEqual({ textSize: 'normal', appearance: 'dark' })
  expect(suggestsElder(settings, 1.3)).toBe(true)
})
