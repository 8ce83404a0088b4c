import { reminders, reminding } from '@/ui/text'

type Reminder = Parameters<typeof reminders.calendarTitle>[0]

const of = (kind: Reminder['kind'], about: string, daysBefore = 0): Reminder => ({
  nickname: '妈妈',
  benefitYear: 2026,
  kind,
  daysBefore,
  about
})

it.each<[Reminder, string, string]>([
  [of('window-opens', '2025-10-15'), '妈妈：今天开始缴医保', '2025年10月15日开始缴费。'],
  [
    of('window-closes', '2025-12-31', 7),
    '妈妈：缴医保，还剩 7 天',
    '2025年12月31日是这段缴费期的最后一天，再晚可能要多等、多缴，或者缴不了。'
  ],
  [
    { ...of('window-closes', '2026-12-08', 7), mayEndSooner: true },
    '妈妈：缴医保，还剩 7 天',
    '2026年12月8日是这段缴费期的最后一天，最好提前一天缴，再晚可能要多等、多缴，或者缴不了。'
  ],
  [
    { ...of('window-closes', '2026-12-08'), mayEndSooner: true },
    '妈妈：缴医保，今天是这段缴费期最后一天',
    '2026年12月8日是这段缴费期的最后一天，再晚可能要多等、多缴，或者缴不了。'
  ],
  [
    { ...of('window-closes', '2026-12-31', 7), asksFirst: true },
    '妈妈：先打 12393 问，再缴医保，还剩 7 天',
    '还能不能缴、从哪天起能报销，没有写清。先打 12393 问清楚，再缴。'
  ],
  [
    of('window-closes', '2025-12-31'),
    '妈妈：缴医保，今天是这段缴费期最后一天',
    '2025年12月31日是这段缴费期的最后一天，再晚可能要多等、多缴，或者缴不了。'
  ],
  [of('last-useful-day', '2025-10-02', 3), '妈妈：缴医保，再过 3 天缴就用不上了', '最晚2025年10月2日缴；再晚，'],
  [of('last-useful-day', '2025-10-02'), '妈妈：缴医保，过了今天缴就用不上了', '最晚2025年10月2日缴；再晚，'],
  [of('cover-starts', '2026-05-21'), '妈妈：今天起有医保保障', '2026年5月21日起有医保保障。'],
  [
    of('season-opens', '2025-10-15'),
    '妈妈：2026 年度医保大概开始缴费了，打 12393 问一下',
    '往年在10月15日前后开始缴，今年的日子要问当地。'
  ],
  [
    of('season-ends', '2025-12-31', 30),
    '妈妈：2026 年度医保该缴了，打 12393 问一下',
    '往年缴到12月31日，今年的日子要问当地。'
  ],
  [
    { ...of('cover-starts', '2026-05-21'), isEarliest: true },
    '妈妈：最早今天起有医保保障',
    '最早2026年5月21日起有医保保障，也可能更晚。看病前先打 12393 问。'
  ],
  [
    { ...of('season-opens', '2025-10-15'), usualBy: 'elsewhere' },
    '妈妈：2026 年度医保大概开始缴费了，打 12393 问一下',
    '多地往年在10月15日前后开始缴，今年的日子要问当地。'
  ],
  [
    { ...of('season-ends', '2027-01-31', 30), usualBy: 'reported' },
    '妈妈：2026 年度医保该缴了，打 12393 问一下',
    '往年缴到1月31日（据转述），今年的日子要问当地。'
  ],
  [of('recheck', '2025-11-29'), '妈妈：查一查医保缴费到账没有', '2025年11月29日缴的费，过几天才查得到。']
])('a calendar says of %j: %s', (reminder, title, says) => {
  expect(reminders.calendarTitle(reminder)).toBe(title)
  const lines = reminders.calendarNote(reminder).split('\n')
  expect(lines[0]).toBe('妈妈，2026 年度城乡居民医保。')
  expect(lines[1]?.startsWith(says)).toBe(true)
})

test.each([
  ['notice', '往年今天是最后一天，现在就打 12393'],
  ['elsewhere', '多地往年今天是最后一天，现在就打 12393'],
  ['reported', '往年今天是最后一天（据转述），现在就打 12393']
] as const)('a reminder on the usual last day itself, known by %s, says: %s', (usualBy, says) => {
  const said = { kind: 'season-ends', benefitYear: 2026, about: '2026-12-31', usualBy } as const
  expect(reminding.due(said, '2026-12-31', 0)).toBe(says)
})
