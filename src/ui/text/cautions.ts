/** What an answer warns of, a sentence each, with what to do next. */
import type { Caution, CautionCode, CautionData, Span } from '@/calculator'

/** `says`: what the clause says that the caution rests on; it tells what is open and how it is taken, never whom to ask. */
type Sentence<Data> = (data: Data, says?: string) => string

const sentences: { readonly [Code in CautionCode]: Sentence<CautionData[Code]> } = {
  'ceiling-bounds-only': ({ afterYears, continuousFen, zeroClaimFen }) =>
    `据转述，国家要求：连续参保满 ${afterYears} 年后每再多一年，大病保险封顶线至少高 ${wholeYuan(continuousFen)} 元；一年没报销，下一年至少高 ${wholeYuan(zeroClaimFen)} 元。当地高多少，请打 12393 问。`,
  'cover-start-not-stated': () => '从哪天开始能报销，没有写明，别先指望它，请打 12393 问清楚。',
  'employee-years-unclear': () => '参加职工医保的年份算不算连续参保，没有写，这里先不算；请打 12393 确认。',
  'event-in-other-year': ({ year }) =>
    `您填的情况不在 ${year} 年，要按发生那一年的标准缴，那一年的通知这里没有；请打 12393 问能否补办。`,
  'first-enrolment-unclear': () =>
    '头一回参保，这里不算断保，不因为断保多等；也有地方可能按断保算，缴之前请打 12393 问一句。',
  'history-unknown': () => '有的年份参没参保还不清楚，等待期和奖励可能会变；打 12393 可以查到参保记录。',
  'identity-needs-class': () =>
    '低保分几类，资助的钱不一样，现在先按全价算，分清了会少缴；请向村（社区）或民政部门问清是哪一类。',
  'identity-not-in-notice': () => '这份通知没有提到您选的身份能少缴多少，先按全价算；请打 12393 问一问。',
  'lapse-rule-unclear': (data) =>
    'missedYears' in data
      ? `连着 ${data.missedYears} 年没参保，至少要等 ${data.days} 天；每多断一年再加多久，没有写，请打 12393 问。`
      : !('countsFrom' in data)
        ? `您 ${data.missedYear} 年没参保。断过保的要不要等、等多久，这份通知里没有写；缴之前先打 12393 问清楚。`
        : `您 ${data.missedYear} 年没参保。断保从 ${data.countsFrom} 年起才算，所以这里没有因为它多等；也可能要为它等 ${spanWords(data.otherWaiting)}，请打 12393 确认。`,
  'little-cover': ({ days, year, next }) => `现在缴，${year} 年度只保 ${days} 天。${nextYearWords(year + 1, next)}`,
  'needs-proof': ({ contributions }) =>
    contributions === undefined
      ? '要带上劳动关系终止的证明和职工医保缴费证明，没有证明就按普通办法缴。'
      : `${contributions.year} 年缴满 ${contributions.months} 个月职工医保的才能这样办，不够就按普通办法缴；缴过几个月，打 12393 可以查。`,
  'newborn-days-over': (_, says = '') => `给宝宝办理的头一段期限过了。${says}办之前先打 12393 问。`,
  'no-local-policy': ({ year }) => `本应用里没有您那里 ${year} 年度的通知，不代表当地没有；请打 12393 或 12366 问。`,
  'no-window-on-day': ({ date }) => `${date} 不在通知写的缴费期里，那天能不能缴，请打 12393 问。`,
  'not-published': ({ year }) => `本应用里还没有 ${year} 年度的通知，不代表当地没有发；请打 12393 或 12366 问。`,
  'notice-contradicts-itself': ({ starts }) =>
    starts
      ? `通知里两处写法不一样：一处算下来 ${starts.on} 起有保障，另一处要到 ${starts.otherwiseOn}；这里取专门写这段时间的那处，请打 12393 确认。`
      : '通知里两处写法不一样，这里取专门写这段时间的那处；请打 12393 确认。',
  'notice-expired': ({ date }) => `这份通知有效期到 ${date}，之后缴费要先打 12393 问能不能办。`,
  'other-cover-unclear': () => '参军或有其他保障的年份算不算连续参保，没有写，这里先不算；请打 12393 确认。',
  'projected-from': ({ notice, year }) => `按${notice}里 ${year} 年度的规定往后推算，以后的规定可能会变。`,
  'repair-limited': ({ asked, useful }) =>
    `您想补缴 ${asked} 年，有用的只有 ${useful} 年，多补不会缩短等待，这里没有算进去。`,
  'skip-raises-price': ({ year }) => `据转述，${year} 年度不参保，${year + 1} 年度要缴的会比别人多，多多少还没有公布。`,
  'special-group-unclear': ({ treated }, says = '您填的特殊情况怎么办，没有写清。') => says + askAsSpecial(treated),
  'student-premium-not-stated': () =>
    '学生的优惠写的是集中缴费期，过后有没有没写，这里按普通人的价算；请问学校或打 12393。',
  'subsidy-not-in-notice': () => '您的身份可能少缴，但资助多少写在别的文件里，这里先按全价算；请打 12393 问。',
  'subsidy-outside-window': (_, says) =>
    says === undefined
      ? '这时候缴还有没有资助，没有写，这里先按没有算；缴之前请打 12393 问。'
      : `这里先按没有资助算，缴之前请打 12393 问。${says}`,
  'subsidy-table-unclear': () => '资助的表是一张看不清的图，这一行拿不准；缴之前请打 12393 问清能少缴多少。',
  'tier-assumed': () => '您没选档次，这里按一档算。',
  'wait-outlasts-cover': () => '现在缴费，等待期要到这一年过完，缴了也用不上；请别急着缴，先打 12393。'
}

/** The sentence of a caution, with the year, date or number that it is about. */
export function cautionSentence<Code extends CautionCode>({ code, data, basis }: Caution<Code>): string {
  return sentences[code](data, basis?.says)
}

/** When the year after can be paid, as far as it is known. */
function nextYearWords(year: number, next: CautionData['little-cover']['next']): string {
  if (next === undefined) return '下一年度什么时候缴，请打 12393 问。'
  const { opensOn, closesOn } = next
  return opensOn === null ? `${year} 年度最晚 ${closesOn} 缴。` : `${year} 年度 ${opensOn} 到 ${closesOn} 缴。`
}

/** What to do about a rule that may be meant for the resident, after how this answer has treated them. */
function askAsSpecial(treated: CautionData['special-group-unclear']['treated']): string {
  switch (treated) {
    case 'ordinary':
      return '这里先按普通人算，请打 12393 问有没有专门的办法。'
    case 'closed':
      return '请今天就打 12393 问。'
    case 'special':
      return '请先打 12393 问清楚。'
  }
}

function spanWords({ count, unit }: Span): string {
  return `${count} ${unit === 'month' ? '个月' : '天'}`
}

/** Without a separator of thousands: so these sentences write their sums. */
function wholeYuan(fen: number): number {
  return fen / 100
}
