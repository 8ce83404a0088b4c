/** If I skip: two futures side by side. */
export const skip = {
  title: '断保会怎样',
  lead: (years: number) => `选一选后面 ${years} 年哪年缴、哪年不缴，看看和每年都缴差在哪里。`,
  presetsTitle: '先选一种',
  presets: {
    always: '每年都缴',
    one: '断一年',
    two: '断两年',
    repair: '断了再补缴'
  },
  yearsTitle: '一年一年选',
  year: (year: number) => `${year} 年`,
  closed: (year: number) => `${year} 年度的缴费期已经过了，现在缴不了，只能从下一年起缴。`,
  skippedYear: '不缴，全年没有保障',
  fullYear: '全年有保障',
  fromDay: (date: string) => `${date}起有保障`,
  waitsUntil: (days: number, date: string) => `要等 ${days} 天，${date}起有保障`,
  useless: (days: number) => `要等 ${days} 天，这一年用不上`,
  startNotStated: '从哪天起有保障，通知没有写明',
  amount: (prefix: string, yuan: string) => `${prefix === '' ? '' : `${prefix} `}${yuan} 元`,

  versusTitle: '差在哪里',
  /** `all`: none of the years is closed already. */
  always: (all: boolean) => (all ? '每年都缴' : '以后都缴'),
  chosen: '这样缴',
  paid: (years: number) => `${years} 年一共缴`,
  uncovered: '没有保障的日子',
  days: (days: number) => `${days} 天`,
  daysAtLeast: (days: number) => `${days} 天，另有日子没写明`,
  waiting: '断了再缴，要等',
  noWaiting: '不用等',
  noReturn: '没有再缴',
  same: '和每年都缴一样，没有断保。',
  loss: (years: readonly number[]) => `${years.join('、')} 年看病、住院、买药都不能用居民医保报销。`,

  ceilingTitle: '大病保险封顶线，每年变多少',
  ceilingLead: '生大病时医保最多报到的数，会因为连续参保提高，因为断保降低。',
  ceilingChange: (yuan: string) => `${yuan} 元`,
  noCeiling: '没有参保',
  noClaims: '假设这几年都没有报销过',
  noClaimsHint: '一整年没用医保报销，下一年的封顶线会再提高',
  noBonusTitle: '封顶线',
  noBonus: '当地的通知没有写封顶线提高或降低多少钱，所以这里不画。',

  repairTitle: (year: number) => `${year} 年再缴时，补不补断掉的年份`,
  repairLead: '补缴能少等几天，但断保那段时间的医药费不能补报。',
  repairNone: '不补',
  repairYears: (years: number) => `补 ${years} 年`,
  repairWaits: (days: number, date: string) => `等 ${days} 天，${date}起有保障`,
  repairUseless: (days: number) => `等 ${days} 天，年底前用不上`,
  repairCosts: (yuan: string) => `多花 ${yuan} 元`,
  repairBest: (years: number, yuan: string, days: number, without: number) =>
    `补 ${years} 年最划算：多花 ${yuan} 元，等待从 ${without} 天减到 ${days} 天；再多补也不会更短。`,
  repairUnneeded: (days: number) => `补缴不能再缩短这 ${days} 天，不用补。`,
  repairNotStated: '当地的通知没有写断掉的年份能不能补缴，先打 12393 问。',

  assumedTitle: '这是推算',
  missing: '没有找到这位家人，或者还没有算过。先算一算，再回来看。',
  cannot: '现在推算不了'
}
