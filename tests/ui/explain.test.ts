import { project } from '@/calculator'
import type { Assessment } from '@/calculator'
import { shelfFor } from '@/policy'
import {
  explainAmount,
  explainCeiling,
  explainCover,
  explainDeadline,
  explainFrame,
  explainPaid,
  explainRepair,
  explainUncovered,
  explainWaiting
} from '@/ui/explain'
import * as answers from './answers'

function due(answer: Assessment) {
  if (!answer.amountDue) throw new Error('nothing is due')
  return answer.amountDue
}

describe('the explanation of the amount', () => {
  test('has one figure where nothing is taken off', () => {
    const explanation = explainAmount(due(answers.lanzhou))
    expect(explanation.formula).toBe('400 元')
    expect(explanation.sources).toMatchObject([
      { notice: '甘医保发〔2025〕62号', clause: '二(二)', certainty: 'stated' }
    ])
  })

  test('has the formula of premium less subsidy, filled in', () => {
    const explanation = explainAmount(due(answers.lanzhouRural))
    expect(explanation.formula).toBe('400 − 310 = 90 元')
    expect(explanation.lines).toEqual([
      { label: '个人缴费标准', value: '400 元' },
      { label: '资助（农村一、二类低保）', value: '−310 元' }
    ])
    expect(explanation.says).toEqual([
      '个人缴费标准是 400 元，少缴 310 元。',
      '实际可能有出入，以税务部门收费页面为准。'
    ])
    expect(explanation.title).toBe('为什么是约 90 元')
    expect(explanation.sources.map(({ certainty }) => certainty)).toContain('interpreted')
  })

  test('says for several identities that the highest subsidy was taken, and why', () => {
    const { amountDue } = answers.answerIn('620102', {
      asOf: '2025-11-01',
      resident: { identities: ['rural-subsistence-1-2', 'poverty-risk'] }
    })
    const explanation = explainAmount(amountDue!)
    expect(explanation.says).toContain('有几种身份的，取资助最多的一种。')
    expect(explanation.sources.map(({ says }) => says)).toContain('同时符合几种身份的，按补得最多的那一种算。')
  })

  test('lists what the amount may fall to, and does not say that nothing can be taken off', () => {
    const { amountDue } = answers.answerIn('620102', { asOf: '2025-11-01', resident: { identities: ['subsistence'] } })
    expect(explainAmount(amountDue!).says).toEqual([
      '先按当地的个人缴费标准算。',
      '也可能是 90 元或 150 元。实际可能更少，以税务部门收费页面为准。'
    ])
  })

  test('never calls an amount that others report "about"', () => {
    const { amountDue } = answers.answerIn('430104', { asOf: '2025-11-01', benefitYear: 2026, resident: {} })
    const explanation = explainAmount(amountDue!)
    expect(explanation.title).toBe('为什么是据转述 400 元')
    expect(explanation.says).toEqual([
      '先按当地的个人缴费标准算。',
      '没有见到通知原文，数字是别处转述的，以税务部门收费页面为准。'
    ])
  })

  test('says that it may be more where the notice gives a floor', () => {
    const explanation = explainAmount(due(answers.changshaLate))
    expect(explanation.title).toBe('为什么是至少 1,070 元')
    expect(explanation.formula).toBe('400 + 670 = 1,070 元')
    expect(explanation.says).toEqual([
      '个人缴费标准是 400 元，过了集中缴费期，平时由财政补的 670 元也要自己出。',
      '实际可能更多，以税务部门收费页面为准。'
    ])
  })
})

describe('the explanation of the deadline', () => {
  test('counts the days from today', () => {
    expect(explainDeadline(answers.lanzhou)).toMatchObject({
      title: '为什么是12月31日',
      formula: '11月1日 到 12月31日，还剩 60 天',
      says: ['集中缴费期：2025年10月15日 至 2025年12月31日。']
    })
  })

  test('says why the deadline lies before the end of its window', () => {
    expect(explainDeadline(answers.changshaLate)?.says[1]).toMatch(/2025年12月31日 才结束.*还有用的日子/)
  })

  test('does not call the last day of a window the last of all if another window follows', () => {
    const lastDay = answers.answerIn('620102', { asOf: '2025-12-31', resident: {} })
    expect(explainDeadline(lastDay)?.formula).toBe('12月31日 就是今天，是这段缴费期的最后一天')
  })

  test('says on the last useful day that later days are not useful', () => {
    const lastUseful = answers.answerIn('430104', { asOf: '2025-10-02', benefitYear: 2025, resident: {} })
    expect(explainDeadline(lastUseful)?.formula).toBe('10月2日 就是今天，再晚缴，这一年就用不上了')
  })

  test('is not given where there is no deadline', () => {
    expect(explainDeadline(answers.lanzhouClosed)).toBeNull()
  })
})

describe('the explanation of cover', () => {
  test('says from which day to which day cover runs', () => {
    expect(explainCover(answers.lanzhou).formula).toBe('2026年1月1日 起，到 2026年12月31日 止')
  })

  test('says that cover begins after the wait', () => {
    expect(explainCover(answers.lanzhouLapsed).formula).toBe('2026年1月1日起等 90 天，2026年4月1日起有保障')
  })

  test('promises no day that the notice does not state', () => {
    const explanation = explainCover(answers.lanzhouInfant)
    expect(explanation.formula).toBeUndefined()
    expect(explanation.says[0]).toMatch(/没有写明.*12393/)
  })
})

describe('the explanation of the wait', () => {
  test('names its length, and that an earlier payment helps', () => {
    const { formula, says } = explainWaiting(answers.lanzhouJanuary)
    expect(formula).toBe('固定 90 天')
    expect(says[0]).toBe('2026年1月10日 至 2026年4月9日 这段时间看病不能报销。')
  })

  test('tells what other readings would give', () => {
    expect(explainWaiting(answers.lanzhouLapsed).others).toEqual([
      {
        says: '也可以理解成断的第一年也要加30天，那样一共再多等30天。',
        result: '那样要等 120 天，2026年5月1日起才有保障'
      }
    ])
  })

  test('is not given where there is no wait', () => {
    expect(explainWaiting(answers.lanzhou)).toMatchObject({
      says: ['按您填的情况，这个时候缴费不用等；断过保的，可能要等。'],
      others: []
    })
  })

  test('lists the wait of other readings and the clauses of both where our reading has none', () => {
    const first = explainWaiting(answers.lanzhouFirst)
    expect(first.others?.map(({ result }) => result)).toEqual(['那样要等 90 天，2026年4月1日起才有保障'])
    expect(first.sources.map(({ clause }) => clause)).toEqual(expect.arrayContaining(['四(三)']))

    const contradicted = explainWaiting(answers.fulingJanuary)
    expect(contradicted.others?.map(({ result }) => result)).toEqual(['那样要等 90 天，2025年4月10日起才有保障'])
    expect(contradicted.sources.map(({ clause }) => clause)).toEqual(['二(四)1', '二(四)1、二(五)'])
  })
})

describe('the explanation of the ceiling', () => {
  const ceiling = (more: object) => ({
    continuousFen: 0,
    zeroClaimFen: 0,
    lapseFen: 0,
    netFen: 0,
    limitFen: 7000000,
    basis: [],
    ...more
  })

  test('says what it is made of, and that its base is not known', () => {
    expect(explainCeiling(answers.lanzhou.ceiling!)).toMatchObject({
      lines: [{ label: '零报销', value: '+17,500 元' }],
      formula: '+17,500 元',
      says: ['连续参保和零报销的奖励加起来，最多 70,000 元。', '原来的封顶线是多少，没有写，所以只说变了多少。']
    })
  })

  test('adds its parts up', () => {
    const parts = { continuousFen: 350000, zeroClaimFen: 1750000, lapseFen: -350000, netFen: 1750000 }
    expect(explainCeiling(ceiling(parts)).formula).toBe('3,500 + 17,500 − 3,500 = +17,500 元')
  })

  test('says where the limit cuts it', () => {
    const parts = { continuousFen: 700000, zeroClaimFen: 7000000, lapseFen: -350000, netFen: 6650000 }
    expect(explainCeiling(ceiling(parts))).toMatchObject({
      formula: '70,000 − 3,500 = +66,500 元',
      says: [expect.stringContaining('超过了上限，所以只算 70,000 元'), expect.any(String)]
    })
  })

  test('says so if the ceiling does not change', () => {
    expect(explainCeiling(ceiling({}))).toMatchObject({
      formula: '0 元',
      says: ['现在既没有奖励，也没有因为断保降低。', expect.any(String)]
    })
  })
})

test('the explanation of a repair says its price, how much shorter the wait is, and its clause', () => {
  const basis = { notice: '甘', clause: '四(三)', certainty: 'stated', says: '补一年少等30天。' } as const
  const explanation = explainRepair({ years: 1, costFen: 40000, totalDays: 90, coverStartsOn: null, basis }, 120)
  expect(explanation.lines?.map(({ value }) => value)).toEqual(['400 元', '90 天', '年底前用不上'])
  expect(explanation.formula).toBe('120 − 30 = 90 天')
  expect(explanation.says[0]).toBe('补缴 1 年，多花 400 元，少等 30 天。')
  expect(explanation.sources).toEqual([basis])
})

test('the explanation of the national bounds gives both figures', () => {
  expect(explainFrame(answers.guangdong.frame!).says[0]).toBe(
    '国家要求，各地的个人缴费标准不低于 400 元，特困人员和孤儿全额资助，自己不用缴；最晚 2026年2月底前收完，各地可能更早截止。'
  )
})

describe('the explanation of several years together', () => {
  const projection = project(shelfFor('620102'), {
    asOf: '2025-11-01',
    resident: { history: [{ year: 2025, scheme: 'resident' }] },
    plan: [
      { year: 2026, enrol: true },
      { year: 2027, enrol: false },
      { year: 2028, enrol: false },
      { year: 2029, enrol: true }
    ]
  })

  test('adds up what each year costs', () => {
    expect(explainPaid(projection)).toMatchObject({
      formula: '400 + 400 = 800 元',
      says: ['缴 2 年，每年的钱加起来。']
    })
  })

  test('adds up the days without cover: two whole years, and 90 + 30 days of waiting', () => {
    expect(explainUncovered(projection)).toMatchObject({
      lines: [{ value: '0 天' }, { value: '365 天' }, { value: '366 天' }, { value: '120 天' }],
      formula: '365 + 366 + 120 = 851 天'
    })
  })
})

test('every explanation of every answer is one to three sentences, a notice and a clause', () => {
  for (const answer of Object.values(answers).filter((value): value is Assessment => typeof value === 'object')) {
    if (!answer.amountDue) continue
    const all = [explainAmount(answer.amountDue), explainCover(answer), explainDeadline(answer), explainWaiting(answer)]
    for (const explanation of all) {
      for (const source of explanation?.sources ?? []) {
        expect(source.notice).not.toBe('')
        expect(source.clause).not.toBe('')
      }
      if (!explanation) continue
      expect(explanation.sources.length).toBeGreaterThan(0)
      expect(explanation.says.length).toBeGreaterThanOrEqual(1)
      expect(explanation.says.length).toBeLessThanOrEqual(3)
    }
  }
})
