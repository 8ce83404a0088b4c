import { season } from '@/ui/text'

const gansu: Parameters<typeof season.usual>[0] = {
  benefitYear: 2027,
  opensOn: '2026-10-15',
  closesOn: '2026-12-31',
  phase: 'now',
  noticeOf: 2026,
  isHearsay: false,
  later: { closesOn: '2027-02-28', waits: true, dearer: false, takesLonger: false, isOver: false }
}
const hunan: typeof gansu = {
  ...gansu,
  opensOn: '2026-09-01',
  closesOn: '2027-01-31',
  isHearsay: true,
  later: { closesOn: '2027-10-02', waits: true, dearer: true, takesLonger: true, isOver: false }
}
const fuling: typeof gansu = {
  ...gansu,
  opensOn: null,
  noticeOf: 2025,
  later: { closesOn: '2027-02-28', waits: false, dearer: false, takesLonger: false, isOver: false }
}

test('the usual months of a season are told with the turn of the year', () => {
  expect(season.months(gansu)).toBe('往年 10 月到 12 月')
  expect(season.months(hunan)).toBe('往年 9 月到第二年 1 月')
  expect(season.months(fuling)).toBe('往年缴到 12 月')
})

test('the usual days of a season are told, and only the last where no first day was given', () => {
  expect(season.usual(gansu)).toBe('往年 10月15日开始缴，缴到 12月31日。')
  expect(season.usual(hunan)).toBe('往年 9月1日开始缴，缴到第二年 1月31日（据转述）。')
  expect(season.usual(fuling)).toBe('往年缴到 12月31日。')
})

test('the day of a season that counts now is the first one before the window, the last one in it', () => {
  expect(season.nearest({ ...gansu, phase: 'soon' })).toBe('往年 10月15日开始缴')
  expect(season.nearest(gansu)).toBe('往年缴到 12月31日')
  expect(season.nearest(hunan)).toBe('往年缴到 1月31日（据转述）')
  expect(season.nearest({ ...fuling, phase: 'soon' })).toBe('')
})

test('a season says what was possible after the window', () => {
  expect(season.later(gansu)).toBe('往年到 2 月底还能缴，但要等。')
  expect(season.later(fuling)).toBe('往年到 2 月底还能缴。')
  expect(season.later(hunan)).toBe('往年到 10月2日还能缴，但钱更多、要等。')
  expect(season.later({ ...gansu, later: null })).toBe('')
})

test('a season says that the time after the window is over once its usual last day has passed', () => {
  const isOver = true
  expect(season.later({ ...gansu, later: { ...gansu.later!, isOver } })).toBe('往年补缴到 2 月底为止。')
  expect(season.later({ ...hunan, later: { ...hunan.later!, isOver } })).toBe(
    '往年过了 10月2日再缴，这一年就用不上了。'
  )
})

test('a season without a notice of the place is told as usual elsewhere', () => {
  const shandong = { ...gansu, noticeOf: null, later: null }
  expect(season.months(shandong)).toBe('多地往年 10 月到 12 月')
  expect(season.usual(shandong)).toBe('多地往年 10月15日开始缴，缴到 12月31日。')
  expect(season.nearest(shandong)).toBe('多地往年缴到 12月31日')
  expect(season.sentence(shandong)).toBe('本应用还没有通知，今天就打 12393 问。多地往年缴到 12月31日。')
})
