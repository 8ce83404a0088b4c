/** The screens of paying, of a payment's status, and home in every state. */
import type { Locator } from 'playwright-core'
import { press } from './shot'
import type { Shot } from './shot'
import {
  fatherLeft,
  fatherPaid,
  fatherQuoted,
  motherCorrected,
  motherFound,
  motherLate,
  motherLeft,
  motherPaid,
  motherQuoted,
  motherRefunded
} from './paying-seeds'
import { family } from './seeds'
import type { Seed } from './seeds'

const autumn = '2025-11-01'
const members = family
const pair = family.slice(0, 2)
/** In autumn 2024 both Fuling and Hunan collect for 2025. */
const twoPlaces: Seed['members'] = [
  {
    id: 'uncle',
    nickname: '二叔',
    relation: 'other',
    region: '500102',
    enrolment: 'continuing',
    resident: { birthDate: '1970-01-01', tier: 'tier-2', history: [{ year: 2024, scheme: 'resident' }] }
  },
  {
    id: 'daughter',
    nickname: '女儿',
    relation: 'child',
    region: '430104',
    enrolment: 'first',
    resident: { birthDate: '2012-01-01', history: [{ year: 2024, scheme: 'none' }] }
  }
]

async function quoteTwoPlaces(screen: Locator): Promise<void> {
  await press('下一步，选渠道')(screen)
  await screen.getByRole('heading', { name: '在哪里缴？' }).waitFor()
}

export const payingShots: Shot[] = [
  { name: 'home-paying', today: autumn, seed: { members: pair, payments: [motherLeft, fatherLeft] } },
  { name: 'home-paid', today: '2025-11-02', seed: { members: pair, payments: [motherPaid, fatherPaid] } },
  { name: 'home-waiting', today: '2026-02-10', seed: { members: pair, payments: [motherLate, fatherPaid] } },
  { name: 'home-covered', today: '2026-05-10', seed: { members: pair, payments: [motherLate, fatherPaid] } },
  { name: 'home-ended', today: '2027-02-10', seed: { members: pair, payments: [motherLate, fatherPaid] } },
  { name: 'home-not-published', today: '2027-02-10', seed: { members: pair } },
  { name: 'home-due-soon', today: '2025-12-24', seed: { members } },
  {
    name: 'answer-paid',
    today: '2026-02-10',
    route: 'flows/answer/index?member=mother',
    seed: { members: pair, payments: [motherLate] }
  },
  {
    name: 'answer-paying',
    today: autumn,
    route: 'flows/answer/index?member=mother',
    seed: { members: pair, payments: [motherLeft] }
  },
  { name: 'pay', today: autumn, route: 'flows/pay/index', seed: { members } },
  { name: 'pay-two-places', today: '2024-11-01', route: 'flows/pay/index', seed: { members: twoPlaces } },
  { name: 'pay-nobody', today: autumn, route: 'flows/pay/index', seed: { members: [] } },
  { name: 'pay-nothing', today: '2026-03-10', route: 'flows/pay/index', seed: { members: pair } },
  { name: 'pay-preview', today: '2026-11-22', route: 'flows/pay/index?asOf=2025-11-01', seed: { members: pair } },
  {
    name: 'pay-pending',
    today: autumn,
    route: 'flows/pay/index',
    seed: { members: pair, payments: [motherLeft] }
  },
  {
    name: 'pay-again',
    today: '2025-11-02',
    route: 'flows/pay/index',
    seed: { members: pair, payments: [motherPaid] },
    act: async (screen) => {
      await screen.getByRole('checkbox', { name: /^妈妈/ }).check()
      await press('下一步，选渠道')(screen)
    }
  },
  {
    name: 'channel',
    today: autumn,
    route: 'flows/pay/channel/index?records=p1,p2',
    seed: { members: pair, payments: [motherQuoted, fatherQuoted] }
  },
  {
    name: 'channel-two-places',
    today: '2024-11-01',
    route: 'flows/pay/index',
    seed: { members: twoPlaces },
    act: quoteTwoPlaces
  },
  {
    name: 'channel-changed',
    today: autumn,
    route: 'flows/pay/channel/index?records=p1',
    seed: { members: pair, payments: [{ ...motherQuoted, quote: { ...motherQuoted.quote, amountFen: 38000 } }] }
  },
  {
    name: 'channel-closed',
    today: '2026-03-10',
    route: 'flows/pay/channel/index?records=p1',
    seed: { members: pair, payments: [motherQuoted] }
  },
  {
    name: 'handover',
    today: autumn,
    route: 'flows/pay/handover/index?records=p1,p2&via=0',
    seed: { members: pair, payments: [motherQuoted, fatherQuoted] }
  },
  {
    name: 'handover-one',
    today: autumn,
    route: 'flows/pay/handover/index?records=p1&via=2',
    seed: { members: pair, payments: [motherQuoted] }
  },
  {
    name: 'handover-ask',
    today: autumn,
    route: 'flows/pay/handover/index?records=p1,p2',
    seed: { members: pair, payments: [motherLeft, fatherLeft] }
  },
  {
    name: 'handover-trouble',
    today: autumn,
    route: 'flows/pay/handover/index?records=p1,p2&trouble=1',
    seed: { members: pair, payments: [motherLeft, fatherLeft] }
  },
  {
    name: 'handover-recorded',
    today: '2025-11-02',
    route: 'flows/pay/handover/index?records=p1,p2',
    seed: { members: pair, payments: [motherPaid, fatherPaid] }
  },
  {
    name: 'handover-unknown',
    today: autumn,
    route: 'flows/pay/handover/index?records=p1',
    seed: {
      members: pair,
      payments: [{ ...motherLeft, order: 'order-1', channel: { kind: 'cashier', name: '某某代收' } }]
    }
  },
  {
    name: 'paid',
    today: autumn,
    route: 'flows/pay/paid/index?records=p1',
    seed: { members: pair, payments: [motherLeft] }
  },
  {
    name: 'paid-two',
    today: autumn,
    route: 'flows/pay/paid/index?records=p1,p2',
    seed: { members: pair, payments: [motherLeft, fatherLeft] }
  },
  {
    name: 'paid-error',
    today: autumn,
    route: 'flows/pay/paid/index?records=p1',
    seed: { members: pair, payments: [motherLeft] },
    act: async (screen) => {
      await screen.getByLabel('缴了多少元').fill('四百')
      await press('记下来')(screen)
    }
  },
  {
    name: 'paid-done',
    today: autumn,
    route: 'flows/pay/paid/index?records=p1,p2',
    seed: { members: pair, payments: [motherLeft, fatherLeft] },
    act: press('记下来')
  },
  {
    name: 'paid-correct',
    today: '2025-11-02',
    route: 'flows/pay/paid/index?records=p1&correct=1',
    seed: { members: pair, payments: [motherPaid] }
  },
  { name: 'paid-missing', today: autumn, route: 'flows/pay/paid/index?records=nothing', seed: { members: pair } },
  {
    name: 'status-declared',
    today: '2025-11-02',
    route: 'flows/pay/status/index?record=p1',
    seed: { members: pair, payments: [motherPaid] }
  },
  {
    name: 'status-corrected',
    today: '2025-11-08',
    route: 'flows/pay/status/index?record=p1',
    seed: { members: pair, payments: [motherCorrected] }
  },
  {
    name: 'status-waiting',
    today: '2026-02-10',
    route: 'flows/pay/status/index?record=p1',
    seed: { members: pair, payments: [motherLate] }
  },
  {
    name: 'status-covered',
    today: '2026-05-10',
    route: 'flows/pay/status/index?record=p1',
    seed: { members: pair, payments: [motherFound] }
  },
  {
    name: 'status-refunded',
    today: '2025-12-10',
    route: 'flows/pay/status/index?record=p1',
    seed: { members: pair, payments: [motherRefunded] }
  },
  {
    name: 'status-left',
    today: autumn,
    route: 'flows/pay/status/index?record=p1',
    seed: { members: pair, payments: [motherLeft] }
  },
  {
    name: 'status-gone',
    today: autumn,
    route: 'flows/pay/status/index?record=p1',
    seed: { members: pair.slice(1), payments: [motherLeft] }
  },
  {
    name: 'status-refund',
    today: '2025-11-02',
    route: 'flows/pay/status/index?record=p1',
    seed: { members: pair, payments: [motherPaid] },
    act: press('已经退费，记一下')
  },
  {
    name: 'status-not-found',
    today: '2025-11-02',
    route: 'flows/pay/status/index?record=p1',
    seed: { members: pair, payments: [motherPaid] },
    act: press('没查到')
  },
  {
    name: 'status-preview',
    today: '2026-11-22',
    route: 'flows/pay/status/index?record=p1&asOf=2025-12-22',
    seed: { members: pair, payments: [motherPaid] }
  }
]
