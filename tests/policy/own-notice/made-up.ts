/** Own notices for tests: the five facts of a poster, and every fact of a full notice. */
import type { NoticeFacts } from '@/notice/facts'
import type { OwnNotice } from '@/policy'

const NO_FACTS: NoticeFacts = {
  premiums: [],
  fiscalSubsidies: [],
  windows: [],
  cover: { startsOn: null, endsOn: null },
  waiting: { fixed: null, variable: null, repair: null, floor: null },
  bonus: {
    afterYears: null,
    continuousFen: null,
    zeroClaimFen: null,
    limitFen: null,
    limitPercent: null,
    lapseFen: null
  },
  subsidies: [],
  specialGroups: []
}

export const EVERYBODY_IN_TIME: NoticeFacts['windows'][number] = {
  kind: 'concentrated',
  group: 'all',
  opensOn: null,
  closesOn: '2026-12-31',
  fen: null,
  plusFiscalSubsidy: false,
  waiting: null,
  coverStarts: null
}

/** What a poster of Qingdao tells: 450 yuan until 31 December 2026, cover from 1 January 2027. */
export const POSTER: OwnNotice = {
  id: 'poster',
  region: '370200',
  benefitYear: 2027,
  keptOn: '2026-11-28',
  origin: 'filled-in',
  notice: { number: null, title: null, issuer: null, issuedOn: null },
  facts: {
    ...NO_FACTS,
    premiums: [{ tier: 'standard', group: 'all', fen: 45000 }],
    windows: [EVERYBODY_IN_TIME],
    cover: { startsOn: '2027-01-01', endsOn: null }
  },
  quotes: {},
  standIn: 'none'
}

/** Figures of Gansu's notice, moved to benefit year 2027. */
export const FULL: OwnNotice = {
  id: 'full',
  region: '620000',
  benefitYear: 2027,
  keptOn: '2026-11-01',
  origin: 'pasted',
  notice: { number: '甘医保发〔2026〕62号', title: null, issuer: '甘肃省医疗保障局', issuedOn: '2026-09-29' },
  facts: {
    premiums: [{ tier: 'standard', group: 'all', fen: 42000 }],
    fiscalSubsidies: [{ group: 'all', fen: 73000 }],
    windows: [
      {
        kind: 'concentrated',
        group: 'all',
        opensOn: '2026-10-15',
        closesOn: '2026-12-31',
        fen: null,
        plusFiscalSubsidy: false,
        waiting: null,
        coverStarts: 'benefit-year'
      },
      {
        kind: 'supplementary',
        group: 'all',
        opensOn: '2027-01-01',
        closesOn: '2027-02-28',
        fen: null,
        plusFiscalSubsidy: false,
        waiting: { count: 90, unit: 'day' },
        coverStarts: null
      }
    ],
    cover: { startsOn: '2027-01-01', endsOn: '2027-12-31' },
    waiting: {
      fixed: { count: 90, unit: 'day' },
      variable: { count: 30, unit: 'day' },
      repair: { count: 30, unit: 'day' },
      floor: { missedYears: 4, count: 180, unit: 'day' }
    },
    bonus: {
      afterYears: 4,
      continuousFen: 350000,
      zeroClaimFen: 1750000,
      limitFen: 7000000,
      limitPercent: null,
      lapseFen: 350000
    },
    subsidies: [
      { identities: ['extreme-hardship', 'orphan'], tier: 'standard', grant: { kind: 'full' }, paysFen: null },
      {
        identities: ['rural-subsistence-1-2', 'urban-subsistence-full'],
        tier: 'standard',
        grant: { kind: 'fixed', fen: 31000 },
        paysFen: 11000
      },
      {
        identities: [
          'rural-subsistence-3-4',
          'urban-subsistence-partial',
          'unstable-out-of-poverty',
          'poverty-risk',
          'sudden-hardship'
        ],
        tier: 'standard',
        grant: null,
        paysFen: 17000
      },
      {
        identities: ['subsistence-margin'],
        tier: 'standard',
        grant: { kind: 'share', percent: 25 },
        paysFen: null
      }
    ],
    specialGroups: [{ event: 'birth', within: { count: 90, unit: 'day' }, coverFrom: 'event' }]
  },
  quotes: {
    'premiums.0.fen': { quote: '个人缴费标准为每人每年420元', clause: '二(二)' },
    'windows.1': { quote: '补充参保缴费期为2027年1月1日至2月28日', clause: '三(一)' },
    'waiting.fixed': { quote: '固定待遇等待期90天', clause: '四(三)' }
  },
  standIn: 'none'
}
