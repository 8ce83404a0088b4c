/** The calculator's text: one sentence a caution or an error, with what to do next. */
import type { CautionData } from './caution'
import type { ErrorCode, ErrorData } from './errors'
import type { CautionCode } from './rules'

/** `says`: what the clause says that the caution rests on; it tells what is open and how it is taken, never whom to ask. */
type Sentence<Data> = (data: Data, says?: string) => string

const CAUTIONS: Record<CautionCode, Sentence<CautionData>> = {
  'ceiling-bounds-only': ({ afterYears, continuousFen, zeroClaimFen }) =>
    `据转述，国家要求：连续参保满 ${afterYears} 年后每再多一年，大病保险封顶线至少高 ${yuan(continuousFen)} 元；一年没报销，下一年至少高 ${yuan(zeroClaimFen)} 元。当地高多少，请打 12393 问。`,
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
  'lapse-rule-unclear': ({ missed, from, count, unit, missedYears, days }) =>
    missedYears !== undefined
      ? `连着 ${missedYears} 年没参保，至少要等 ${days} 天；每多断一年再加多久，没有写，请打 12393 问。`
      : `您 ${missed} 年没参保。断保从 ${from} 年起才算，所以这里没有因为它多等；也可能要为它等 ${count} ${unit === 'month' ? '个月' : '天'}，请打 12393 确认。`,
  'little-cover': ({ days, year, opensOn, closesOn }) =>
    `现在缴，${year} 年度只保 ${days} 天。${nextYear(year, opensOn, closesOn)}`,
  'needs-proof': ({ year, months }) =>
    months === undefined
      ? '要带上劳动关系终止的证明和职工医保缴费证明，没有证明就按普通办法缴。'
      : `${year} 年缴满 ${months} 个月职工医保的才能这样办，不够就按普通办法缴；缴过几个月，打 12393 可以查。`,
  'newborn-days-over': (_, says = '') => `给宝宝办理的头一段期限过了。${says}办之前先打 12393 问。`,
  'no-local-policy': ({ year }) => `本应用里没有您那里 ${year} 年度的通知，不代表当地没有；请打 12393 或 12366 问。`,
  'no-window-on-day': ({ date }) => `${date} 不在通知写的缴费期里，那天能不能缴，请打 12393 问。`,
  'not-published': ({ year }) => `本应用里还没有 ${year} 年度的通知，不代表当地没有发；请打 12393 或 12366 问。`,
  'notice-contradicts-itself': ({ startsOn, otherStartsOn }) =>
    startsOn && otherStartsOn
      ? `通知里两处写法不一样：一处算下来 ${startsOn} 起有保障，另一处要到 ${otherStartsOn}；这里取专门写这段时间的那处，请打 12393 确认。`
      : '通知里两处写法不一样，这里取专门写这段时间的那处；请打 12393 确认。',
  'notice-expired': ({ date }) => `这份通知有效期到 ${date}，之后缴费要先打 12393 问能不能办。`,
  'other-cover-unclear': () => '参军或有其他保障的年份算不算连续参保，没有写，这里先不算；请打 12393 确认。',
  'projected-from': ({ notice, year }) => `按${notice}里 ${year} 年度的规定往后推算，以后的规定可能会变。`,
  'repair-limited': ({ asked, useful }) =>
    `您想补缴 ${asked} 年，有用的只有 ${useful} 年，多补不会缩短等待，这里没有算进去。`,
  'skip-raises-price': ({ year, next }) =>
    `据转述，${year} 年度不参保，${next} 年度要缴的会比别人多，多多少还没有公布。`,
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

const ERRORS: Record<ErrorCode, Sentence<ErrorData>> = {
  'duplicate-year': ({ year }) => `${year} 年写了两次，请留一条。`,
  'future-date': ({ date, asOf }) => `${date} 还没到（今天按 ${asOf} 算），请填已经发生的日期。`,
  'never-insured-contradicted': () => '写了从来没参加过，又写了参加过的年份或停掉的职工医保，请改一处。',
  'payment-in-past': ({ payOn, asOf }) => `缴费日 ${payOn} 早于今天 ${asOf}，请选今天或以后的日子。`,
  'plan-gap': ({ year, expected }) => `计划的年份要一年接一年，这里应是 ${expected} 年，写的是 ${year} 年。`,
  'plan-start': ({ year, start }) => `计划要从 ${start} 年开始，写的是 ${year} 年。`,
  'plan-year-closed': ({ year }) => `通知里 ${year} 年度的缴费期已经过了，这里不能再按那一年参保来计划。`,
  'unknown-tier': ({ tier, known }) => `这个地方没有 ${tier} 这一档，可选：${known}。`
}

type Value = CautionData[string] | undefined

/** When the year after `year` can be paid, as far as it is known. */
function nextYear(year: Value, opensOn: Value, closesOn: Value): string {
  if (closesOn === undefined) return '下一年度什么时候缴，请打 12393 问。'
  const next = `${Number(year) + 1} 年度`
  return opensOn === undefined ? `${next}最晚 ${closesOn} 缴。` : `${next} ${opensOn} 到 ${closesOn} 缴。`
}

/** What to do about a rule that may be meant for the resident, after how this answer has treated them. */
function askAsSpecial(treated: Value): string {
  switch (treated) {
    case 'ordinary':
      return '这里先按普通人算，请打 12393 问有没有专门的办法。'
    case 'closed':
      return '请今天就打 12393 问。'
    default:
      return '请先打 12393 问清楚。'
  }
}

/** Whole yuan: what these sentences name has no smaller part. */
function yuan(fen: Value): string {
  return String(Number(fen) / 100)
}

/** The sentence of a caution; `data` fills in the year, date or number it names, `says` what its clause says. */
export function cautionMessage(code: CautionCode, data: CautionData, says?: string): string {
  return CAUTIONS[code](data, says)
}

/** The sentence of an error, saying what was wrong and what would be right. */
export function errorMessage(code: ErrorCode, data: ErrorData): string {
  return ERRORS[code](data)
}
