/** What is put on the phone before a screen is shown: drafts of the guide and members, as the app itself would keep them. */
import type { Draft, Member, Settings } from '@/household'
import type { PaymentRecord } from '@/payment'
import type { OwnNotice } from '@/policy/own-notice'
import type { ReminderKeeping } from '@/reminder'

/** As the first version of the app kept them: the app brings them up to date by itself. */
type KeptMember = Omit<Member, 'changedAt' | 'idsElsewhere'>

export interface Seed {
  /** Or something that no app has written. */
  members?: KeptMember[] | string
  draft?: Draft
  settings?: Settings
  'recent-regions'?: string[]
  payments?: PaymentRecord[] | string
  reminders?: ReminderKeeping
  'own-notices'?: OwnNotice[]
  /** A notice that is being taken in. */
  'notice-draft'?: object
  /** A list that is being entered. */
  'roster-draft'?: { region: string | null; group: string; text: string }
}

export const lanzhou: Draft = {
  at: 'check',
  seenCheck: false,
  memberId: null,
  answers: {
    region: '620102',
    who: { relation: 'parent', nickname: '妈妈' },
    birth: { year: 1964 },
    insurance: { now: 'none' },
    student: 'none',
    identities: [],
    situation: [],
    enrolment: 'continuing',
    history: [
      { year: 2025, scheme: 'resident', claimed: 'no' },
      { year: 2026, scheme: 'none' }
    ]
  }
}

export const lanzhouPoor: Draft = {
  ...lanzhou,
  answers: {
    ...lanzhou.answers,
    identities: ['rural-subsistence-1-2'],
    enrolment: 'moved',
    history: [
      { year: 2025, scheme: 'none' },
      { year: 2026, scheme: 'none' }
    ]
  }
}

export const changshaBaby: Draft = {
  at: 'check',
  seenCheck: false,
  memberId: null,
  answers: {
    region: '430104',
    who: { relation: 'child', nickname: '宝宝' },
    birth: { year: 2025, date: '2025-03-01' },
    identities: [],
    situation: [],
    history: [{ year: 2025, scheme: 'none' }]
  }
}

export const changshaSoldier: Draft = {
  at: 'check',
  seenCheck: false,
  memberId: null,
  answers: {
    region: '430104',
    who: { relation: 'self', nickname: '我' },
    birth: { year: 1998 },
    insurance: { now: 'employee-ended', endedOn: '2025-01-15' },
    student: 'none',
    situation: [{ kind: 'military-discharge', date: '2025-02-01' }],
    identities: [],
    enrolment: 'first',
    history: [
      { year: 2024, scheme: 'none' },
      { year: 2025, scheme: 'none' }
    ]
  }
}

/** Never insured, in the season for a year without a notice. */
export const lanzhouNever: Draft = { ...lanzhou, answers: { ...lanzhou.answers, enrolment: 'first', history: 'never' } }

/** Born in the year for which Hunan asks about the parents. */
export const changshaNewborn: Draft = {
  ...changshaBaby,
  answers: {
    ...changshaBaby.answers,
    birth: { year: 2026, date: '2026-09-09' },
    parents: 'yes',
    history: [{ year: 2026, scheme: 'none' }]
  }
}

/** A job that ended in the autumn before. */
export const changshaJobless: Draft = {
  ...changshaSoldier,
  answers: {
    ...changshaSoldier.answers,
    insurance: { now: 'employee-ended', endedOn: '2025-11-30' },
    months: { year: 2025, paid: 4 },
    situation: [],
    history: [
      { year: 2025, scheme: 'employee' },
      { year: 2026, scheme: 'none' }
    ]
  }
}

/** One of whom nobody knows when it ended. */
export const lanzhouDayUnknown: Draft = {
  ...lanzhou,
  answers: { ...lanzhou.answers, insurance: { now: 'employee-ended', endedOn: null } }
}

export const fuling: Draft = {
  at: 'check',
  seenCheck: false,
  memberId: null,
  answers: {
    region: '500102',
    who: { relation: 'self', nickname: '我' },
    birth: { year: 1980 },
    insurance: { now: 'none' },
    student: 'none',
    identities: ['subsistence'],
    situation: [],
    enrolment: 'continuing',
    history: [
      { year: 2024, scheme: 'resident' },
      { year: 2025, scheme: 'none' }
    ],
    tier: 'tier-2'
  }
}

export const family: KeptMember[] = [
  {
    id: 'mother',
    nickname: '妈妈',
    relation: 'parent',
    region: '620102',
    enrolment: 'continuing',
    resident: { birthDate: '1964-01-01', history: [{ year: 2025, scheme: 'resident', claimed: false }] }
  },
  {
    id: 'father',
    nickname: '爸爸',
    relation: 'parent',
    region: '620102',
    enrolment: 'continuing',
    resident: {
      birthDate: '1962-01-01',
      identities: ['rural-subsistence-3-4'],
      history: [
        { year: 2024, scheme: 'none' },
        { year: 2025, scheme: 'none' }
      ]
    }
  },
  {
    id: 'daughter',
    nickname: '女儿',
    relation: 'child',
    region: '430104',
    enrolment: 'continuing',
    resident: { birthDate: '2012-01-01', history: [{ year: 2025, scheme: 'resident' }] }
  },
  {
    id: 'uncle',
    nickname: '二叔',
    relation: 'other',
    region: '500102',
    enrolment: 'continuing',
    resident: { birthDate: '1970-01-01', tier: 'tier-1', history: [{ year: 2024, scheme: 'resident' }] }
  },
  {
    id: 'self',
    nickname: '我',
    relation: 'self',
    region: '440000',
    enrolment: 'continuing',
    resident: { birthDate: '1990-01-01' }
  }
]

/** The mother's 2026, paid on 2 November and not yet looked for. */
export const motherPaid: PaymentRecord[] = [
  {
    id: 'mother-2026',
    memberId: 'mother',
    region: '620102',
    benefitYear: 2026,
    state: 'declared-paid',
    quote: { amountFen: 40000, certainty: 'exact', policyId: 'gansu-2026', tier: 'standard', quotedOn: '2025-11-02' },
    channel: { kind: 'bank', name: '银行' },
    batch: 'batch',
    order: null,
    paid: { on: '2025-11-02', amountFen: 40000, receipt: '', saidBy: 'resident' },
    confirmedOn: null,
    refundedOn: null,
    secondTime: false,
    steps: [
      { state: 'quoted', at: 1762045200000, on: '2025-11-02' },
      { state: 'handed-over', at: 1762045260000, on: '2025-11-02' },
      { state: 'declared-paid', at: 1762045320000, on: '2025-11-02' }
    ]
  }
]

/** Script text that puts a seed into the browser's storage before the app starts. */
export function seeding(seed: Seed): string {
  const lines = Object.entries(seed).map(
    ([key, data]) => `localStorage.setItem('buduanbao/${key}', ${JSON.stringify(JSON.stringify({ version: 1, data }))})`
  )
  // Only once: the app's own writes are not to be undone by a reload.
  return `if (!localStorage.getItem('seeded')) { localStorage.setItem('seeded', '1'); ${lines.join(';')} }`
}
