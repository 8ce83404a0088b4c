import { GANSU, HUNAN, FULING, MISSING, refuses } from '../policy-files'

refuses('a figure without its clause', GANSU, ['premiums', 0, 'basis', 'clause'], MISSING, /clause/)
refuses(
  'an interpretation without the other reading',
  GANSU,
  ['lapse', 'onceBasis', 'otherReading'],
  MISSING,
  /otherReading/
)
refuses(
  'two sentences where one is asked for',
  GANSU,
  ['tierBasis', 'says'],
  '\u7532\u3002\u4e59\u3002',
  /one sentence/
)
refuses('an identity that nobody knows', GANSU, ['subsidies', 0, 'identities', 1], 'orphans', /"orphans"/)
refuses('a student kind that nobody knows', FULING, ['premiums', 2, 'students', 0], 'pupil', /"pupil"/)
refuses(
  'a day that does not exist',
  GANSU,
  ['windows', 1, 'closesOn'],
  '2026-02-30',
  /2026-02-30 is not in the calendar/
)
refuses(
  'a day that does not exist, in a special window',
  FULING,
  ['specialWindows', 0, 'opensOn'],
  '2025-06-31',
  /2025-06-31 is not in the calendar/
)
refuses('a key of no meaning', GANSU, ['windows', 0, 'opens'], '2025-10-15', /"opens"/)
refuses('money that is not whole fen', GANSU, ['premiums', 0, 'fen'], 400.5, /safe integer/)
refuses(
  'a subsidy for nobody',
  GANSU,
  ['subsidies', 0, 'identities'],
  MISSING,
  /identities or students/,
  '$.subsidies[0]'
)
refuses(
  'an exception for nobody',
  HUNAN,
  ['windows', 0, 'exceptions', 0, 'students'],
  MISSING,
  /must name identities, students or events/,
  '$.windows[0].exceptions[0]'
)
refuses(
  'a special group that does not say which year its event lies in',
  GANSU,
  ['specialWindows', 0, 'group', 'eventIn'],
  MISSING,
  /events with eventIn/,
  '$.specialWindows[0].group'
)
refuses('a policy of no kind', GANSU, ['kind'], 'city', /"city"/)
refuses(
  'a caution of an event that names what only the calculator can work out',
  GANSU,
  ['eventCautions', 0, 'caution'],
  'little-cover',
  /"little-cover"/
)
refuses(
  'a caution of a subsidy that names what no subsidy knows',
  GANSU,
  ['unlistedIdentity', 'cautions', 0],
  'special-group-unclear',
  /"special-group-unclear"/
)
