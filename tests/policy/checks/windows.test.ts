import { GANSU, FULING, refuses } from '../policy-files'

refuses(
  'ordinary windows that overlap',
  GANSU,
  ['windows', 1, 'opensOn'],
  '2025-12-31',
  /overlaps the window that closes on 2025-12-31/,
  '$.windows[1]'
)
refuses(
  'a window without opening day that overlaps one before it',
  FULING,
  ['windows', 1, 'opensOn'],
  '2024-12-01',
  /overlaps the window that closes on 2024-12-31/,
  '$.windows[1]'
)
refuses(
  'a window that closes before it opens',
  GANSU,
  ['windows', 0, 'closesOn'],
  '2025-10-14',
  /closes on 2025-10-14, before it opens on 2025-10-15/
)
refuses(
  'a special window that closes before it opens',
  FULING,
  ['specialWindows', 0, 'closesOn'],
  '2025-06-30',
  /before it opens/
)
refuses(
  'a window of another year than the one it covers',
  GANSU,
  ['windows', 1, 'closesOn'],
  '2027-02-28',
  /closes after the end of 2026/
)
refuses(
  'a group of identities that waits for an event',
  FULING,
  ['specialWindows', 0, 'opensOn'],
  'event',
  /needs a group with events/
)
refuses(
  'a group of identities with days after an event',
  FULING,
  ['specialWindows', 0, 'closesOn'],
  { daysAfterEvent: 90 },
  /needs a group with events/
)
