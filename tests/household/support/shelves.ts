/** Made-up places with made-up rules, each there to make some questions appear and others not. */
import type { Basis, CivilDate, OrdinaryWindow, Rules, Shelf, SpecialWindow } from '@/calculator'
import type { ShelfSource } from '@/household'

export const ASOF = '2025-11-01'

const basis: Basis = { notice: 'Made-up 1', clause: '1', certainty: 'stated', says: 'made up' }

function ordinary(opensOn: CivilDate, closesOn: CivilDate, more: Partial<OrdinaryWindow> = {}): OrdinaryWindow {
  return {
    kind: 'concentrated',
    opensOn,
    closesOn,
    price: { fiscalShare: false, subsidies: 'apply', studentPremium: true, basis },
    waiting: null,
    cover: { starts: 'benefit-year', basis },
    exceptions: [],
    cautions: [],
    basis,
    ...more
  }
}

export function rulesOf(benefitYear: number, more: Partial<Rules> = {}): Rules {
  return {
    id: `made-up-${benefitYear}`,
    benefitYear,
    knownIdentities: [
      { id: 'orphan' },
      { id: 'rural-subsistence-1-2', kindOf: 'subsistence' },
      { id: 'rural-subsistence-3-4', kindOf: 'subsistence' },
      { id: 'urban-subsistence-full', kindOf: 'subsistence' },
      { id: 'subsistence' }
    ],
    notice: { number: 'Made-up 1', issuedOn: `${benefitYear - 1}-09-10`, effectiveTo: null, basis },
    tiers: ['standard'],
    tierBasis: basis,
    premiums: [{ tier: 'standard', fen: 40000, basis }],
    subsidies: [],
    severalIdentities: basis,
    studentWithIdentity: null,
    unlistedIdentity: { cautions: [], basis },
    fiscalShares: [],
    windows: [ordinary(`${benefitYear - 1}-10-01`, `${benefitYear - 1}-12-31`)],
    specialWindows: [],
    eventCautions: [],
    identityCautions: [],
    skipRaisesPrice: null,
    lapse: null,
    bonus: null,
    ...more
  }
}

const span = { count: 90, unit: 'day' } as const

const lapse = {
  countsFrom: 2025,
  countsFromBasis: basis,
  fixed: { span, basis },
  variable: null,
  startBasis: basis,
  onceBasis: basis,
  floor: null,
  repair: null,
  uncounted: null,
  firstEnrolmentBasis: basis
}

const bonus = {
  countsFrom: 2025,
  countsFromBasis: basis,
  continuous: { afterYears: 4, fen: 350000, basis },
  zeroClaim: { fen: 1750000, basis, usedBasis: basis },
  limit: { fen: 7000000, basis },
  lapse: { fen: 350000, basis }
}

const discharged: SpecialWindow = {
  ...ordinary('2025-01-01', '2025-12-31'),
  kind: 'special',
  group: { events: ['military-discharge', 'welfare-admission'], eventIn: 'any-year' },
  opensOn: 'benefit-year',
  closesOn: 'benefit-year'
}

/** Lapses and bonus count; classes of subsistence are told apart; no students, no events, one tier. */
export const HILLS = '910000'
/** Students, events and tiers; subsistence in one class; a lapse rule from this year on, no bonus. */
export const RIVER = '920000'
/** No rule about anything but the price. */
export const PLAIN = '930000'
/** No notice at all. */
export const DESERT = '940000'

const shelves: Record<string, Rules[]> = {
  [HILLS]: [
    rulesOf(2026, {
      subsidies: [
        { identities: ['orphan'], tiers: ['standard'], grant: { kind: 'full' }, basis },
        {
          identities: ['rural-subsistence-1-2', 'urban-subsistence-full'],
          tiers: ['standard'],
          grant: { kind: 'fixed', fen: 31000 },
          basis
        }
      ],
      lapse,
      bonus
    })
  ],
  [RIVER]: [
    rulesOf(2026, {
      tiers: ['tier-1', 'tier-2'],
      premiums: [
        { tier: 'tier-1', fen: 40000, basis },
        { tier: 'tier-2', fen: 77500, basis },
        { tier: 'tier-1', students: ['university-freshman'], fen: 38000, basis }
      ],
      subsidies: [
        { identities: ['subsistence'], tiers: ['tier-1', 'tier-2'], grant: { kind: 'share', percent: 50 }, basis },
        { students: ['university-poor'], tiers: ['tier-1'], grant: { kind: 'fixed', fen: 10000 }, basis }
      ],
      specialWindows: [discharged],
      eventCautions: [{ events: ['prison-release', 'birth'], when: 'always', caution: 'needs-proof', basis }],
      lapse: { ...lapse, countsFrom: 2026 }
    })
  ],
  [PLAIN]: [rulesOf(2026)],
  [DESERT]: []
}

export function shelfOf(region: string): Shelf {
  return { region, rules: shelves[region] ?? [], frames: [], mechanism: null, seasonStart: '09-01' }
}

export const library: ShelfSource = {
  shelfFor: (region) => (region in shelves ? shelfOf(region) : null)
}
