/** Rules moved to another year. */
import type { Rules } from '@/calculator'
import { movedTo } from '@/calculator/rules-moved'
import { basis, CONCENTRATED, LATE, NEWBORN, RULES, rulesWith } from './made-up'

test('rules moved to their own year stay the same object', () => {
  expect(movedTo(RULES, 2030)).toBe(RULES)
})

test('rules moved to another year move every date of a window and leave what is counted or paid', () => {
  const rules: Rules = rulesWith({
    windows: [
      { ...CONCENTRATED, opensOn: null, cover: { starts: 'date', date: '2029-09-01', basis: basis('c') } },
      {
        ...LATE,
        exceptions: [
          {
            exemptFromWaiting: true,
            cover: { starts: 'date', date: '2030-02-28', basis: basis('e') },
            basis: basis('e')
          },
          { exemptFromWaiting: true, basis: basis('f') }
        ]
      }
    ],
    specialWindows: [
      NEWBORN,
      { ...NEWBORN, opensOn: '2030-07-01', closesOn: '2030-12-31' },
      { ...NEWBORN, opensOn: 'benefit-year', closesOn: 'benefit-year' }
    ]
  })
  const moved = movedTo(rules, 2032)
  expect(moved).toMatchObject({ id: 'made-up-2030', benefitYear: 2032, lapse: { countsFrom: 2020 } })
  expect(moved.notice).toMatchObject({ issuedOn: '2031-09-15', effectiveTo: '2032-11-30' })
  expect(moved.windows.map(({ opensOn, closesOn }) => [opensOn, closesOn])).toEqual([
    [null, '2031-12-31'],
    ['2032-01-01', '2032-12-31']
  ])
  expect(moved.windows[0]?.cover).toMatchObject({ date: '2031-09-01' })
  expect(moved.windows[1]?.exceptions.map(({ cover }) => cover)).toEqual([
    { starts: 'date', date: '2032-02-28', basis: basis('e') },
    undefined
  ])
  expect(moved.windows[1]?.exceptions[1]).not.toHaveProperty('cover')
  expect(moved.specialWindows.map(({ opensOn, closesOn }) => [opensOn, closesOn])).toEqual([
    ['event', { daysAfterEvent: 30 }],
    ['2032-07-01', '2032-12-31'],
    ['benefit-year', 'benefit-year']
  ])
  expect(movedTo(rulesWith({ notice: { ...RULES.notice, effectiveTo: null } }), 2031).notice.effectiveTo).toBeNull()
})
