import { explainAmount, explainCeiling, explainCover, explainDeadline, explainRepair, explainWaiting } from '@/ui/explain'
import type { Assessment } from '@/calculator'
import * as answers from './answers'

function due(answer: Assessment) {
  if (!answer.amountDue) throw new Error('nothing is due')
  return answer.amountDue
}

describe('the amount', () => {
  test('is one figure where nothing is taken off', () => {
    const explanation = explainAmount(due(answers.lanzhou))
    expect(explanation.formula).toBe('400 元')
    expect(explanation.sources).toMatchObject([{ notice: '甘医保发〔2025〕62号', clause: '二(二)', certainty: 'stated' }])
  })

  test('is premium less subsidy, filled in', () => {
    const explanation = explainAmount(due(answers.lanzhouRural))
    expect(explanation.formula).toBe('400 − 310 = 90 元')
    expect(explanation.lines).toEqual([
      { label: '个人缴费标准', value: '400 元' },
      { label: '政府资助（农村一、二类低保）', value: '−310 元' }
    ])
    expect(explanation.sources.map(({ certainty }) => certainty)).toContain('interpreted')
  })

  test('says that it may be more where the notice gives a floor', () => {
    const explanation = explainAmount(due(answers.changshaLate))
    expect(explanation.title).toBe('为什么是至少 1,070 元')
    expect(explanation.formula).toBe('400 + 670 = 1,070 元')
    expect(explanation.says).toEqual(['实际可能更多，以税务部门收费页面为准。'])
  })
})

describe('the deadline', () => {
  test('counts the days from today', () => {
    expect(explainDeadline(answers.lanzhou)).toMatchObject({
      title: '为什么是12月31日',
      formula: '11月1日 到 12月31日，还剩 60 天',
      says: ['集中缴费期：2025年10月15日 至 2025年12月31日。']
    })
  })

  test('says why it lies before the end of its window', () => {
    expect(explainDeadline(answers.changshaLate)?.says[1]).toMatch(/2025年12月31日 才结束.*还有用的日子/)
  })

  test('is not explained where there is none', () => {
    expect(explainDeadline(answers.lanzhouClosed)).toBeNull()
  })
})

describe('cover', () => {
  test('runs from one day to another', () => {
    expect(explainCover(answers.lanzhou).formula).toBe('2026年1月1日 起，到 2026年12月31日 止')
  })

  test('begins after the wait', () => {
    expect(explainCover(answers.lanzhouLapsed).formula).toBe('2026年1月1日起等 90 天，2026年4月1日起有保障')
  })

  test('promises no day that the notice does not state', () => {
    const explanation = explainCover(answers.lanzhouNewborn)
    expect(explanation.formula).toBeUndefined()
    expect(explanation.says[0]).toMatch(/没有写明.*12393/)
  })
})

describe('waiting', () => {
  test('names its span and that an earlier payment helps', () => {
    const { formula, says } = explainWaiting(answers.lanzhouJanuary)
    expect(formula).toBe('固定 90 天')
    expect(says[0]).toBe('2026年1月10日 至 2026年4月9日 这段时间看病不能报销。')
  })

  test('tells what other readings would give', () => {
    const { says } = explainWaiting(answers.lanzhouLapsed)
    expect(says.find((sentence) => sentence.startsWith('另一种读法'))).toMatch(/等 120 天，2026年5月1日起有保障/)
  })

  test('is none where there is none', () => {
    expect(explainWaiting(answers.lanzhou)).toMatchObject({ says: ['这个时候缴费，没有等待期。'] })
  })
})

test('the ceiling says what it is made of, and that its base is not known', () => {
  const { ceiling } = answers.lanzhou
  if (!ceiling) throw new Error('no ceiling')
  expect(explainCeiling(ceiling)).toMatchObject({
    lines: [{ label: '零报销', value: '17,500 元' }],
    formula: '+17,500 元',
    says: ['奖励加起来最多 70,000 元。', '通知没有写原来的封顶线是多少，所以只说变了多少。']
  })
})

test('a repair says its price, its wait and its clause', () => {
  const basis = { notice: '甘', clause: '四(三)', certainty: 'stated', says: '补一年少等30天。' } as const
  const explanation = explainRepair({ years: 1, costFen: 40000, totalDays: 90, coverStartsOn: null, basis })
  expect(explanation.lines?.map(({ value }) => value)).toEqual(['400 元', '90 天', '年底前用不上'])
  expect(explanation.sources).toEqual([basis])
})

test('every explanation of every answer names a notice and a clause', () => {
  for (const answer of Object.values(answers).filter((value): value is Assessment => typeof value === 'object')) {
    if (!answer.amountDue) continue
    const all = [explainAmount(answer.amountDue), explainCover(answer), explainDeadline(answer), explainWaiting(answer)]
    for (const explanation of all) {
      for (const source of explanation?.sources ?? []) {
        expect(source.notice).not.toBe('')
        expect(source.clause).not.toBe('')
      }
      if (explanation) expect(explanation.sources.length).toBeGreaterThan(0)
    }
  }
})
