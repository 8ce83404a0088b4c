/** The rows of a check in words: what a figure is of, the figure, how a text spells it, and what is wrong with it. */
import type { FieldKind } from '@/app/notice/rows'
import { problemWords, rowLabel, spellingsOf, valueWords } from '@/app/notice/words'
import type { OwnNoticeProblem } from '@/policy'
import { ALL } from './field-kinds'

const label = (field: string, fact?: unknown) =>
  rowLabel({ field, entry: fact === undefined ? null : { path: field.split('.').slice(0, 2).join('.'), fact } })

const value = (kind: FieldKind, figure: unknown) => valueWords({ kind, value: figure }, (code) => `<${code}>`)

describe('what a figure is of', () => {
  test.each([
    ['region', '地方'],
    ['benefitYear', '哪一年'],
    ['cover.startsOn', '从哪天起能报销'],
    ['cover.endsOn', '能报销到哪天'],
    ['waiting.fixed', '固定等待期'],
    ['waiting.variable', '每多断一年，多等'],
    ['waiting.repair', '每补缴一年，少等'],
    ['waiting.floor', '断得久的，至少等'],
    ['bonus.afterYears', '连续参保满几年起有奖励'],
    ['bonus.continuousFen', '满了以后，每多一年提高'],
    ['bonus.zeroClaimFen', '头一年没报销过，提高'],
    ['bonus.limitFen', '一共最多提高'],
    ['bonus.limitPercent', '一共最多提高原来的'],
    ['bonus.lapseFen', '断一年，降低'],
    ['cover', '这一条'],
    ['', '这一条']
  ])('The figure at "%s" that stands alone is called %s.', (field, words) => {
    expect(label(field)).toBe(words)
  })

  test('A premium for everybody at the only standard needs no word of whom it is for.', () => {
    expect(label('premiums.0.fen', { tier: 'standard', group: 'all', fen: 40000 })).toBe('个人缴费')
    expect(label('premiums.0', { tier: 'standard', group: 'all', fen: 40000 })).toBe('个人缴费')
  })

  test('A premium says its tier and whom it is for.', () => {
    expect(label('premiums.1.fen', { tier: 'tier-1', group: 'all' })).toBe('个人缴费（一档）')
    expect(label('premiums.1.fen', { tier: 'standard', group: 'student' })).toBe('个人缴费（学生）')
    expect(label('premiums.1.fen', { tier: 'tier-2', group: 'university' })).toBe('个人缴费（二档·大中专学生）')
  })

  test('An identity is called by its name, and one that is not known by its code.', () => {
    expect(label('premiums.1.fen', { tier: 'standard', group: 'orphan' })).toBe('个人缴费（孤儿）')
    expect(label('premiums.1.fen', { tier: 'standard', group: 'never-heard-of' })).toBe('个人缴费（never-heard-of）')
  })

  test('A doubt of whom an entry is for, or of which tier, asks just that.', () => {
    expect(label('premiums.0.group', { tier: 'tier-1', group: 'all' })).toBe('这是给谁的（一档）')
    expect(label('premiums.0.tier', { tier: 'standard', group: 'student' })).toBe('这是哪一档（学生）')
    expect(label('subsidies.0.identities', { identities: [], tier: 'standard' })).toBe('这是给谁的')
    expect(label('subsidies.0.tier', { identities: ['orphan'], tier: 'standard' })).toBe('这是哪一档')
  })

  test('A fiscal subsidy says whom it is for.', () => {
    expect(label('fiscalSubsidies.0.fen', { group: 'all' })).toBe('财政补助')
    expect(label('fiscalSubsidies.1.fen', { group: 'other' })).toBe('财政补助（其他居民）')
  })

  test.each([
    ['opensOn', '从哪天开始缴（补充缴费期）'],
    ['closesOn', '缴到哪天（补充缴费期）'],
    ['fen', '这时缴多少（补充缴费期）'],
    ['waiting', '这时缴，要等（补充缴费期）'],
    ['coverStarts', '缴了从哪天起能报销（补充缴费期）'],
    ['plusFiscalSubsidy', '财政补助也要自己缴（补充缴费期）'],
    ['group', '这是给谁的（补充缴费期）'],
    ['kind', '这是哪一种缴费期（补充缴费期）']
  ])('The figure "%s" of a window is called %s.', (leaf, words) => {
    expect(label(`windows.1.${leaf}`, { kind: 'supplementary', group: 'all' })).toBe(words)
  })

  test('A window as a whole is an entry, with its kind and whom it is for.', () => {
    expect(label('windows.0', { kind: 'concentrated', group: 'student' })).toBe('这一条（集中缴费期·学生）')
    expect(label('windows.2', { kind: 'late', group: 'all' })).toBe('这一条（晚缴期）')
  })

  test('A subsidy says all whom it is for, with the tier.', () => {
    const both = { identities: ['extreme-hardship', 'orphan'], tier: 'standard' }
    expect(label('subsidies.0.grant', both)).toBe('特困人员、孤儿，能少缴')
    expect(label('subsidies.0', both)).toBe('特困人员、孤儿，能少缴')
    expect(label('subsidies.0.paysFen', both)).toBe('特困人员、孤儿，自己缴多少')
    expect(label('subsidies.1.grant', { identities: ['subsistence'], tier: 'tier-2' })).toBe('低保对象·二档，能少缴')
    expect(label('subsidies.1.grant', { identities: ['never-heard-of'], tier: 'standard' })).toBe(
      'never-heard-of，能少缴'
    )
    expect(label('subsidies.0.anything', both)).toBe('这一条')
  })

  test('A group with days of its own is called by what has happened.', () => {
    const birth = { event: 'birth', within: null, coverFrom: null }
    expect(label('specialGroups.0.within', birth)).toBe('刚出生，多少天内办')
    expect(label('specialGroups.0', birth)).toBe('刚出生，多少天内办')
    expect(label('specialGroups.0.coverFrom', birth)).toBe('刚出生，从哪天起能报销')
    expect(label('specialGroups.0.event', birth)).toBe('这是哪种情况')
    expect(label('specialGroups.1.within', { event: 'military-discharge' })).toBe('退役军人，多少天内办')
  })

  test('An entry that was taken out is named without a comma in front.', () => {
    expect(label('premiums.0.fen', null)).toBe('个人缴费')
    expect(label('fiscalSubsidies.0.fen', null)).toBe('财政补助')
    expect(label('windows.0.closesOn', null)).toBe('缴到哪天')
    expect(label('subsidies.0.grant', null)).toBe('能少缴')
    expect(label('subsidies.0.paysFen', null)).toBe('自己缴多少')
    expect(label('specialGroups.0.within', null)).toBe('多少天内办')
    expect(label('specialGroups.0.coverFrom', null)).toBe('从哪天起能报销')
  })
})

describe('a figure in words', () => {
  test.each(ALL)('There are no words for a %s that is not known.', (kind) => {
    expect(value(kind, null)).toBe('')
    expect(value(kind, undefined)).toBe('')
  })

  test.each<[FieldKind, unknown, string]>([
    ['place', '620102', '<620102>'],
    ['year', 2027, '2027 年度'],
    ['money', 40000, '400 元'],
    ['money', 123450, '1,234.50 元'],
    ['money', 0, '0 元'],
    ['date', '2026-12-05', '2026年12月5日'],
    ['span', { count: 90, unit: 'day' }, '90 天'],
    ['span', { count: 3, unit: 'month' }, '3 个月'],
    ['flag', true, '要'],
    ['flag', false, '不要'],
    ['count', 4, '4 年'],
    ['percent', 20, '20%'],
    ['cover-start', 'benefit-year', '1 月 1 日'],
    ['cover-start', 'first-of-next-month', '缴了的下个月 1 号'],
    ['cover-start', 'payment', '缴了的当天'],
    ['cover-start', 'day-after-payment', '缴了的第二天'],
    ['cover-start', { date: '2027-03-01' }, '2027年3月1日'],
    ['floor', { missedYears: 4, count: 6, unit: 'month' }, '断 4 年以上，6 个月'],
    ['grant', { kind: 'full' }, '全部不用缴'],
    ['grant', { kind: 'share', percent: 60 }, '少缴 60%'],
    ['grant', { kind: 'fixed', fen: 31050 }, '少缴 310.50 元'],
    ['special-cover', 'event', '事情发生的那天'],
    ['special-cover', 'payment', '缴了的当天'],
    ['special-cover', 'benefit-year', '1 月 1 日'],
    ['group', 'all', '所有人'],
    ['group', 'student', '学生'],
    ['group', 'university', '大中专学生'],
    ['group', 'other', '其他居民'],
    ['group', 'subsistence', '低保对象'],
    ['tier', 'standard', '统一标准'],
    ['tier', 'tier-1', '一档'],
    ['tier', 'tier-2', '二档'],
    ['window-kind', 'concentrated', '集中缴费期'],
    ['window-kind', 'mid-year', '年中参保期'],
    ['event', 'welfare-admission', '儿童福利机构接收'],
    ['entry', { kind: 'late' }, '']
  ])('A %s of %j is told as it should be.', (kind, figure, words) => {
    expect(value(kind, figure)).toBe(words)
  })
})

describe('how a figure may stand in a text', () => {
  test('A day is spelt with its year or without.', () => {
    expect(spellingsOf({ kind: 'date', value: '2026-12-05' })).toEqual(['2026年12月5日', '12月5日'])
  })

  test('An amount is spelt in yuan, with the character or without.', () => {
    expect(spellingsOf({ kind: 'money', value: 40000 })).toEqual(['400元', '400'])
    expect(spellingsOf({ kind: 'money', value: 37550 })).toEqual(['375.50元', '375.50'])
  })

  test('A year is spelt as a benefit year or as a plain one.', () => {
    expect(spellingsOf({ kind: 'year', value: 2027 })).toEqual(['2027年度', '2027年'])
  })

  test('A wait is spelt in any of the units that notices write.', () => {
    expect(spellingsOf({ kind: 'span', value: { count: 3, unit: 'month' } })).toEqual(['3天', '3日', '3个月'])
  })

  test('Nothing is looked for of other kinds, nor of a figure that is not known.', () => {
    expect(spellingsOf({ kind: 'percent', value: 20 })).toEqual([])
    expect(spellingsOf({ kind: 'group', value: 'student' })).toEqual([])
    expect(spellingsOf({ kind: 'money', value: null })).toEqual([])
    expect(spellingsOf({ kind: 'date', value: undefined })).toEqual([])
  })
})

test.each<[OwnNoticeProblem, string]>([
  [
    { path: 'facts.premiums.0.fen', code: 'amount', value: 400000, atLeast: 10000, atMost: 200000 },
    '这个钱数不合常理，一般在 100 元到 2,000 元之间，请看看有没有多写或少写一个零。'
  ],
  [
    { path: 'facts.bonus.limitPercent', code: 'percent', value: 120, atLeast: 1, atMost: 100 },
    '应当在 1% 到 100% 之间。'
  ],
  [{ path: 'facts.waiting.fixed', code: 'span', value: 40, atLeast: 1, atMost: 24 }, '应当在 1 到 24 之间。'],
  [{ path: 'facts.bonus.afterYears', code: 'count', value: 90, atLeast: 1, atMost: 20 }, '应当在 1 到 20 之间。'],
  [
    { path: 'benefitYear', code: 'year', value: 2207, from: 2020, to: 2028 },
    '年份不合常理，应当在 2020 到 2028 之间。'
  ],
  [
    { path: 'facts.cover.startsOn', code: 'day', value: '2062-01-01', from: '2026-01-01', to: '2027-12-31' },
    '这一天不合常理，应当在 2026年1月1日到 2027年12月31日之间，请看看年份。'
  ],
  [
    { path: 'facts.windows.0.closesOn', code: 'order', before: '2026-12-25', after: '2026-09-01' },
    '日子前后颠倒了，请看看开始和结束。'
  ],
  [{ path: 'facts.premiums.1', code: 'twice' }, '同样的写了两遍，请去掉一条。'],
  [{ path: 'facts.subsidies.0', code: 'contradiction' }, '和另一处对不上，请看看。'],
  [
    { path: 'facts.subsidies.0', code: 'unknown-identity', identity: 'never-heard-of' },
    '这类人应用不认得，请去掉这一条。'
  ],
  [{ path: 'region', code: 'unknown-region', region: '999999' }, '没有这个地方，请重新选。'],
  [{ path: 'facts.premiums', code: 'no-premium' }, '还没有缴多少。'],
  [{ path: 'facts.windows', code: 'no-last-day' }, '还没有大家一起缴的那段时间，要有最后一天。'],
  [{ path: 'facts.windows.0', code: 'window', because: 'no-last-day' }, '这段时间还没有最后一天。'],
  [{ path: 'facts.windows.0', code: 'window', because: 'overlap' }, '这段时间和另一段重了，请看看开始和结束。'],
  [{ path: 'facts.cover.endsOn', code: 'cover-end' }, '保障不是到 12 月 31 日的，应用还不会算，请以通知为准。']
])('The problem %j is told in a sentence.', (problem, sentence) => {
  expect(problemWords(problem)).toBe(sentence)
})
