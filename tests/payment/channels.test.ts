import { channelsFor, whomToAsk } from '@/payment'
import type { AvailableChannel, Cashier } from '@/payment'
import { policyById } from '@/policy'
import type { LocalPolicy } from '@/policy'
import { NO_TARGETS, Phone, startOn } from './support'

const local = (id: string) => policyById(id) as LocalPolicy
const GANSU = local('gansu-2026')
const HUNAN = local('hunan-2025')
const FULING = local('fuling-2025')

const kinds = (channels: AvailableChannel[]) => channels.map(({ ref }) => ref.kind)
const opening = (channels: AvailableChannel[]) =>
  channels.flatMap(({ ref, opens }) => (opens === null ? [] : [`${ref.name}: ${opens}`]))

const NOTHING = { targets: NO_TARGETS, cashier: null }

const WECHAT_ID = 'wx0123456789abcdef'
const ALIPAY_ID = '2021000000000000'

describe('the channels of Gansu', () => {
  test.each([
    ['weapp', ['official-mini-program', 'bank', 'cloud-quick-pass', 'counter', 'alipay-city']],
    ['alipay', ['alipay-city', 'bank', 'cloud-quick-pass', 'counter', 'official-mini-program']],
    ['h5', ['bank', 'cloud-quick-pass', 'counter', 'official-mini-program', 'alipay-city']]
  ] as const)('begin on %s with those that work there', (platform, expected) => {
    expect(kinds(channelsFor(GANSU, platform, NOTHING))).toEqual(expected)
  })

  test('are as the notice has them, with its clause', () => {
    const bank = channelsFor(GANSU, 'weapp', NOTHING)[1]!
    expect(bank.ref).toEqual({ kind: 'bank', name: '银行手机应用、微信公众号' })
    expect(bank.banks).toEqual(['农业银行', '农信社', '光大银行', '兰州银行', '招商银行', '邮储银行', '建设银行'])
    expect(bank.basis).toMatchObject({ notice: '甘医保发〔2023〕71号', clause: '五' })
  })

  test('open nothing by themselves without an operator', () => {
    for (const platform of ['weapp', 'alipay', 'h5'] as const)
      expect(opening(channelsFor(GANSU, platform, NOTHING))).toEqual([])
  })
})

describe('the configuration of an operator', () => {
  const operator = {
    targets: {
      miniPrograms: {
        甘肃税务社保缴费: { appId: WECHAT_ID, path: '' },
        '市民中心 社保缴费': { appId: ALIPAY_ID, path: '' },
        湘税社保: { appId: WECHAT_ID, path: '' }
      },
      links: {
        银联云闪付: 'https://pass.example',
        银行柜台: 'https://bank.example/counters',
        甘肃税务社保缴费: 'https://tax.example'
      }
    },
    cashier: null
  }

  test('lets mini-programs open on the platform of their ids', () => {
    expect(opening(channelsFor(GANSU, 'weapp', operator))).toEqual(['甘肃税务社保缴费: mini-program'])
    expect(opening(channelsFor(GANSU, 'alipay', operator))).toEqual(['市民中心 社保缴费: mini-program'])
  })

  test('lets links open in a browser only, puts those first, and opens none for a counter', () => {
    const channels = channelsFor(GANSU, 'h5', operator)
    expect(opening(channels)).toEqual(['甘肃税务社保缴费: link', '银联云闪付: link'])
    expect(kinds(channels).slice(0, 2)).toEqual(['official-mini-program', 'cloud-quick-pass'])
  })

  test('opens no mini-program for an app of the same name', () => {
    expect(channelsFor(HUNAN, 'weapp', operator).map(({ ref, opens }) => [ref.kind, opens])).toEqual([
      ['official-mini-program', 'mini-program'],
      ['official-app', null],
      ['bank', null],
      ['counter', null],
      ['school', null]
    ])
  })

  const cashier: Cashier = {
    name: '代收',
    order: () => Promise.resolve({ kind: 'failed', reason: 'server-down' }),
    settled: () => Promise.resolve(null)
  }
  const collecting = { ...NOTHING, cashier }

  test('offers an operator who may collect first, and on phones only', () => {
    const first = { ref: { kind: 'cashier', name: '代收' }, opens: 'cashier', banks: [], basis: null }
    expect(channelsFor(FULING, 'weapp', collecting)[0]).toEqual(first)
    expect(channelsFor(FULING, 'alipay', collecting)[0]).toEqual(first)
    expect(kinds(channelsFor(FULING, 'h5', collecting))).toEqual(['counter'])
  })

  test('is known to the payments, as is the phone', () => {
    const app = startOn(new Phone(), collecting)
    expect(app.payments.channelsOf(FULING).map(({ ref }) => ref.kind)).toEqual(['cashier', 'counter'])
  })
})

describe('a place with or without a channel to use from a phone', () => {
  test('sends its residents to the tax line if it has none, as Fuling', () => {
    expect(kinds(channelsFor(FULING, 'weapp', NOTHING))).toEqual(['counter'])
    expect(whomToAsk(FULING)).toMatchObject({ number: '12366', about: 'tax' })
  })

  test('gets no channel that its notice does not name', () => {
    const silent = { ...GANSU, channels: [] }
    expect(channelsFor(silent, 'weapp', NOTHING)).toEqual([])
    expect(whomToAsk(silent)).toMatchObject({ number: '12366' })
  })

  test('sends its residents to nobody if it has one', () => expect(whomToAsk(GANSU)).toBeNull())
})
