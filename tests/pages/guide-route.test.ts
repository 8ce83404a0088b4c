import { moveTo, questionFrom } from '@/flows/guide/route'

const full = [
  null,
  'region',
  'who',
  'birth',
  'insurance',
  'identities',
  'enrolment',
  'history',
  'tier',
  'check'
] as const

test.each([
  ['a new question goes on top', 'who', [null, 'region'], true, 'push'],
  ['the question right below is gone back to', 'birth', [null, 'region', 'who', 'birth', 'insurance'], false, 'back'],
  ['also when going on, as from a change to the check', 'check', [null, 'history', 'check', 'birth'], true, 'back'],
  [
    'one further down is opened anew, as for a change',
    'birth',
    [null, 'region', 'who', 'birth', 'insurance', 'check'],
    true,
    'push'
  ],
  ['nothing is opened on top of a full pile', 'student', full, true, 'replace'],
  ['back to a question that is not below, as after a restart', 'birth', [null, 'insurance'], false, 'replace'],
  ['one stays where one is', 'who', [null, 'who'], true, 'stay']
] as const)('%s', (_, target, pile, forward, move) => {
  expect(moveTo(target, pile, forward)).toBe(move)
})

test('an address names a question or none', () => {
  expect(questionFrom('birth')).toBe('birth')
  expect(questionFrom('toString')).toBeNull()
  expect(questionFrom(undefined)).toBeNull()
})
