import type { ChannelRef, ExternalApp } from '@/payment'
import { MINI_PROGRAM, Phone, quoted, startOn } from './support'

const APP_ID = 'wx0123456789abcdef'
const targets = {
  miniPrograms: { [MINI_PROGRAM.name]: { appId: APP_ID, path: 'pages/pay' } },
  links: { 银行: 'https://bank.example/pay', 银行柜台: 'https://bank.example/counters' }
}
const BANK: ChannelRef = { kind: 'bank', name: '银行' }
const COUNTER: ChannelRef = { kind: 'counter', name: '银行柜台' }

async function started(channel: ChannelRef, way: Partial<ExternalApp> = {}, copy?: string) {
  const phone = new Phone()
  phone.externalApp = { ...phone.externalApp, ...way }
  const app = startOn(phone, { targets })
  const [id] = quoted(app, 'mum')
  const outcome = await app.payments.start([id!], channel, { copy })
  return { phone, outcome, record: app.payments.record(id!) }
}

test('a hand-over opens another mini-program by its id, and writes the record before that', async () => {
  const phone = new Phone()
  const keptWhenOpened: string[] = []
  phone.externalApp.openMiniProgram = () => {
    keptWhenOpened.push(
      ...startOn(phone)
        .records()
        .map(({ state }) => state)
    )
    return Promise.resolve('opened')
  }
  const app = startOn(phone, { targets })
  expect(await app.payments.start(quoted(app, 'mum', 'dad'), MINI_PROGRAM)).toEqual({ kind: 'opened' })
  expect(keptWhenOpened).toEqual(['handed-over', 'handed-over'])
})

test('a hand-over opens the mini-program within the tap, as a phone opens nothing later', () => {
  const phone = new Phone()
  const app = startOn(phone, { targets })
  void app.payments.start(quoted(app, 'mum'), MINI_PROGRAM)
  expect(phone.opened).toHaveLength(1)
})

test('a hand-over opens the mini-program at its path', async () => {
  const { phone, outcome, record } = await started(MINI_PROGRAM)
  expect(outcome).toEqual({ kind: 'opened' })
  expect(phone.opened).toEqual([`${APP_ID} pages/pay`])
  expect(record.state).toBe('handed-over')
})

test('a resident who does not want to leave after all has not been handed over', async () => {
  const { outcome, record } = await started(MINI_PROGRAM, { openMiniProgram: () => Promise.resolve('cancelled') })
  expect(outcome).toEqual({ kind: 'cancelled' })
  expect(record).toMatchObject({ state: 'quoted', batch: null })
})

test.each([
  ['fails', () => Promise.resolve('failed' as const)],
  ['throws', () => Promise.reject(new Error('no such app'))]
])('where opening a mini-program %s, its name is copied and there are steps to follow', async (_, openMiniProgram) => {
  const { phone, outcome, record } = await started(MINI_PROGRAM, { openMiniProgram }, MINI_PROGRAM.name)
  expect(outcome).toEqual({ kind: 'steps', copied: true })
  expect(phone.copied).toBe('甘肃税务社保缴费')
  expect(record.state).toBe('handed-over')
})

test('a hand-over opens a link in a browser', async () => {
  const { phone, outcome } = await started(BANK, { platform: 'h5' })
  expect(outcome).toEqual({ kind: 'opened' })
  expect(phone.opened).toEqual(['https://bank.example/pay'])
})

test('a hand-over in a mini-program opens no link, but copies what to search for and gives steps', async () => {
  const { phone, outcome } = await started(BANK, {}, '社保缴费')
  expect(outcome).toEqual({ kind: 'steps', copied: true })
  expect(phone.opened).toEqual([])
  expect(phone.copied).toBe('社保缴费')
})

test('a hand-over on the way to which nothing is searched for opens nothing and copies nothing', async () => {
  const { phone, outcome } = await started(COUNTER, { platform: 'h5' }, '')
  expect(outcome).toEqual({ kind: 'steps', copied: false })
  expect([phone.opened, phone.copied]).toEqual([[], null])
})

test('a hand-over tells when the clipboard refuses', async () => {
  const { outcome } = await started(BANK, { copy: () => Promise.reject(new Error('denied')) }, '社保缴费')
  expect(outcome).toEqual({ kind: 'steps', copied: false })
})

test('a payment that was handed over stays so until the resident says what came of it', async () => {
  const phone = new Phone()
  const app = startOn(phone, { targets })
  await app.payments.start(quoted(app, 'mum'), MINI_PROGRAM)
  const later = startOn(phone, { targets })
  await later.payments.resume()
  expect(later.records()).toMatchObject([{ state: 'handed-over' }])
})
