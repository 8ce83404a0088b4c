/** Notices put together at random: clauses in several ways of putting them, around figures that are drawn, in any order. */
import * as fc from 'fast-check'
import type { ExpectedEntry, ExpectedFields } from './expected'

export interface Season {
  text: string
  expected: ExpectedFields
}

/** A day of a year, as `[month, day]`. */
type Day = [number, number]

interface Figures {
  year: number
  yuan: number
  fiscalYuan: number
  opens: Day
  closes: Day
  /** The wait of those who pay in January and February, in days; `null`: nobody can. */
  lateWait: number | null
  ways: number[]
  noise: number[]
  order: number[]
}

const figures: fc.Arbitrary<Figures> = fc.record({
  year: fc.integer({ min: 2024, max: 2034 }),
  yuan: fc.integer({ min: 35, max: 69 }).map((tens) => tens * 10),
  fiscalYuan: fc.integer({ min: 71, max: 130 }).map((tens) => tens * 10),
  opens: fc.tuple(fc.integer({ min: 8, max: 10 }), fc.integer({ min: 1, max: 30 })),
  closes: fc.tuple(fc.integer({ min: 11, max: 12 }), fc.integer({ min: 1, max: 30 })),
  lateWait: fc.option(fc.constantFrom(30, 60, 90)),
  ways: fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }),
  noise: fc.array(fc.nat(99), { maxLength: 5 }),
  order: fc.array(fc.nat(999), { minLength: 20, maxLength: 20 })
})

/** Amounts and days that are none of the notice's own: what they are about stands beside them. */
const NOISE: ((yuan: number, year: number) => string)[] = [
  (yuan) => `门诊统筹年度支付限额为${yuan}元。`,
  (yuan) => `住院起付线为${yuan}元，报销比例为70%。`,
  (yuan) => `住院分娩定额补助${yuan}元。`,
  (_, year) => `财政补助资金应于${year}年7月底前全部拨付到位。`,
  (_, year) => `各乡镇要在${year - 1}年9月5日前报送工作方案。`,
  (_, year) => `${year - 1}年9月为集中宣传月。`,
  (_, year) => `依据国办发〔${year - 3}〕38号文件办理。`,
  () => `参保率要达到95%以上。`,
  (yuan) => `大病保险起付标准为${yuan * 30}元。`,
  () => `出院后30日内申请零星报销。`,
  (yuan, year) => `${year - 2}年度困难群众人均获得医疗救助${yuan}元。`,
  (yuan) => `举报欺诈骗保，查实后最低奖励${yuan}元。`,
  (_, year) => `截至${year - 1}年11月15日，全市已有62%的居民缴费。`,
  (_, year) => `税务系统将于${year - 1}年11月28日至11月30日停机维护。`,
  (_, year) => `重复缴费的，可以在${year}年2月20日前申请退费。`,
  (yuan) => `惠民保可以自愿购买，保费${yuan}元，等待期30天。`,
  (yuan, year) => `城乡居民养老保险最低档${yuan}元，${year - 1}年12月10日截止。`,
  (yuan, year) => `${year - 1}年度的个人缴费标准为${yuan}元。`,
  (yuan, year) => `${year - 1}年度的集中缴费期为${year - 2}年9月3日至12月29日，当时每人缴${yuan}元。`,
  () => `按实际参保人数每人1元安排工作经费。`,
  (yuan) => `大病保险封顶线为${yuan}万元，住院救助比例为75%。`,
  (yuan) => `通过手机银行缴费，可获${yuan % 50}元红包。`,
  (_, year) => `本通知自${year - 1}年8月20日起施行，有效期至${year}年12月30日。`,
  (_, year) => `居住证有效期至${year}年3月31日的居民也可以参保。`
]

/** A notice, and what has to be read out of it. */
export const season: fc.Arbitrary<Season> = figures.map(noticeOf)

function noticeOf(drawn: Figures): Season {
  const { year, yuan, fiscalYuan, opens, closes, lateWait, ways, noise, order } = drawn
  const from = written(year - 1, opens, ways[0]!)
  const until = written(year - 1, closes, ways[0]!)
  const windows: ExpectedEntry[] = [
    {
      kind: 'concentrated',
      group: 'all',
      opensOn: dated(year - 1, opens),
      closesOn: dated(year - 1, closes),
      coverStarts: { either: [null, 'benefit-year', { date: `${year}-01-01` }] }
    }
  ]
  if (lateWait !== null) {
    windows.push({
      kind: { either: ['supplementary', 'mid-year'] },
      group: 'all',
      opensOn: `${year}-01-01`,
      closesOn: endOfFebruary(year),
      waiting: { count: lateWait, unit: 'day' },
      coverStarts: { either: [null, 'payment'] }
    })
  }
  const clauses = [
    pick(PREMIUM, ways[1]!)(year, yuan, fiscalYuan),
    pick(WINDOW, ways[2]!)(year, from, until),
    pick(COVER, ways[3]!)(year),
    ...(lateWait === null ? [] : [pick(LATE, ways[4]!)(year, endOfFebruary(year).slice(8), lateWait)]),
    ...noise.map((which, place) => pick(NOISE, which)(100 + ((which * 37 + place) % 90) * 10, year))
  ]
  const shuffled = clauses
    .map((clause, place) => ({ clause, rank: order[place]! }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ clause }) => clause)
  return {
    text: `关于做好${year}年度城乡居民医保参保缴费工作的通知\n${outlined(shuffled, ways[5]!)}\n`,
    expected: {
      benefitYear: year,
      premiums: [{ tier: 'standard', group: 'all', fen: yuan * 100 }],
      fiscalSubsidies: [{ group: 'all', fen: { either: [null, fiscalYuan * 100] } }],
      windows,
      cover: { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` },
      waiting: { fixed: { either: [null, { count: lateWait ?? 0, unit: 'day' }] } }
    }
  }
}

const PREMIUM: ((year: number, yuan: number, fiscal: number) => string)[] = [
  (year, yuan) => `${year}年度个人缴费标准为每人每年${yuan}元。`,
  (year, yuan) => `${year}年度个人缴费标准：${yuan}元/人·年。`,
  (year, yuan) => `${year}年度个人缴费标准较上年增加20元，为每人每年${yuan}元。`,
  (year, yuan) => `个人缴费标准由${year - 1}年度的每人${yuan - 20}元调整为${year}年度的每人${yuan}元。`,
  (year, yuan) => `${year}年度居民医保费，每人每年缴纳${spelt(yuan)}元整。`,
  (year, yuan, fiscal) => `${year}年度人均筹资${yuan + fiscal}元，其中财政补助${fiscal}元，个人缴费${yuan}元。`,
  (year, yuan, fiscal) => `财政补助每人每年${fiscal}元。${year}年度个人缴费每人每年${yuan}元。`
]

const WINDOW: ((year: number, from: string, until: string) => string)[] = [
  (year, from, until) => `${year}年度集中缴费期为${from}至${until}。`,
  (_, from, until) => `集中参保缴费期：${from}—${until}。`,
  (year, from, until) => `${year}年度居民医保从${from}开始缴费，${until}截止。`,
  (_, from, until) => `集中缴费时间从${from}到${until}为止。`
]

const COVER: ((year: number) => string)[] = [
  (year) => `在集中缴费期内缴费的，待遇享受期为${year}年1月1日至12月31日。`,
  (year) => `待遇享受期：${year}年1月1日至${year}年12月31日。`
]

const LATE: ((year: number, day: string, wait: number) => string)[] = [
  (year, day, wait) => `${year}年1月1日至2月${day}日为补充缴费期，在补充缴费期缴费的，设置${wait}天待遇等待期。`,
  (year, day, wait) => `补充缴费期为${year}年1月1日至${year}年2月${day}日，缴费后等待期${wait}日。`
]

function pick<T>(all: readonly T[], which: number): T {
  return all[which % all.length]!
}

const two = (number: number) => String(number).padStart(2, '0')

const dated = (year: number, [month, day]: Day) => `${year}-${two(month)}-${two(day)}`

function written(year: number, [month, day]: Day, way: number): string {
  const ways = [`${year}年${month}月${day}日`, `${year}年${two(month)}月${two(day)}日`, `${year}.${month}.${day}`]
  return pick([...ways, `${year}-${two(month)}-${two(day)}`, `${year}/${month}/${day}`], way)
}

function endOfFebruary(year: number): string {
  return `${year}-02-${year % 4 === 0 ? 29 : 28}`
}

const DIGITS = '零一二三四五六七八九'

/** Three hundred and fifty as a notice spells it; of whole tens. */
function spelt(yuan: number): string {
  const [hundreds, tens] = [Math.floor(yuan / 100), (yuan % 100) / 10]
  return `${DIGITS[hundreds]}百${tens === 0 ? '' : `${DIGITS[tens]}十`}`
}

/** Under headings, numbered, or as one paragraph. */
function outlined(clauses: readonly string[], way: number): string {
  if (way % 3 === 0) return clauses.join('')
  if (way % 3 === 1) return clauses.map((clause, place) => `${place + 1}.${clause}`).join('\n')
  return clauses.map((clause, place) => `（${'一二三四五六七八九十'[place]}）${clause}`).join('\n')
}
