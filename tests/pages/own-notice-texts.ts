/** Notices that somebody may have: as texts to paste, in our own words, and as one that is kept. */
import { NO_FACTS } from '@/app/notice/sheet'
import type { OwnNotice } from '@/policy/own-notice'

/** A notice of Gansu for 2027, made up. */
export const GANSU_2027 = `甘肃省医疗保障局 甘肃省财政厅 国家税务总局甘肃省税务局
关于做好2026年全省城乡居民医保参保缴费的通知
甘医保发〔2026〕58号
各市州医疗保障局、财政局、税务局：
为做好2027年度城乡居民基本医疗保险参保缴费，现通知如下。
一、缴费标准
2027年度居民医保个人缴费标准为每人每年430元，财政补助标准为每人每年730元。
二、缴费时间
（一）集中缴费期为2026年10月10日至2026年12月25日，在此期间缴费的，从2027年1月1日起享受待遇至2027年12月31日。
（二）补充缴费期为2027年1月1日至2027年2月28日，在此期间缴费的，设待遇等待期90天。
三、连续参保
未连续参保的，固定待遇等待期90天；每多断保1年，增加变动待遇等待期30天。
四、其他
新生儿出生后90天内参保的，从出生之日起享受待遇。
乡镇在12月下旬前完成未参保人员的摸底。
甘肃省医疗保障局
2026年9月28日`

/** The same with a last day that is not told to the day. */
export const GANSU_2027_VAGUE = GANSU_2027.replace('2026年12月25日，在此期间', '2026年12月下旬，在此期间')

/** Of the year that the library holds, with another amount than the notice has. */
export const GANSU_2026 = `甘肃省医疗保障局
关于做好2025年城乡居民医保参保缴费的通知
2026年度居民医保个人缴费标准为每人每年410元。
集中缴费期为2025年10月15日至2025年12月31日，从2026年1月1日起享受待遇。`

/** Of Gansu for 2027: 430 yuan until 25 December, late payers until the end of February after a wait of 90 days. */
export const gansu2027: OwnNotice = {
  id: 'gansu',
  region: '620000',
  benefitYear: 2027,
  keptOn: '2026-11-01',
  origin: 'pasted',
  notice: { number: null, title: null, issuer: null, issuedOn: null },
  facts: {
    ...NO_FACTS,
    premiums: [{ tier: 'standard', group: 'all', fen: 43000 }],
    windows: [
      {
        kind: 'concentrated',
        group: 'all',
        opensOn: '2026-10-10',
        closesOn: '2026-12-25',
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
    cover: { startsOn: '2027-01-01', endsOn: '2027-12-31' }
  },
  quotes: {},
  standIn: 'none'
}
