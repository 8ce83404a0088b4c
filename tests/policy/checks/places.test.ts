/** What is checked of places.json, and of the former codes in regions.json. */
import { checkPolicies } from '@/policy/check'
import identities from '@policies/identities.json'
import places from '@policies/places.json'
import regions from '@policies/regions.json'

const source = { publisher: 'somebody', on: null, address: 'https://somewhere.example' }

const problemsOf = (change: object, changedRegions: object = {}) =>
  checkPolicies(
    [{ file: 'places.json', content: { ...places, ...change } }],
    { file: 'regions.json', content: { ...regions, ...changedRegions } },
    { file: 'identities.json', content: identities }
  ).map(({ file, path, reason }) => `${file} ${path}: ${reason}`)

test('the files hold as they are', () => {
  expect(problemsOf({})).toEqual([])
})

test.each([
  [{ readings: { 蔚县: 'yu' } }, 'places.json $.readings.蔚县: "yu" has not one syllable for each character'],
  [
    { zones: [{ name: '某新区', within: ['999999'], source }] },
    'places.json $.zones[0].within[0]: 999999 is no code that regions.json knows'
  ]
])('%j is told', (change, problem) => {
  expect(problemsOf(change)).toEqual([problem])
})

test('a zone without a source is refused', () => {
  expect(problemsOf({ zones: [{ name: '某新区', within: ['370211'] }] })[0]).toContain('source')
})

test('a former code that is one of today, and a successor that is none, are told', () => {
  expect(problemsOf({}, { successors: [{ code: '620100', name: 'x', to: ['999999'], source }] })).toEqual([
    'regions.json $.successors[0].code: 620100 is a code of today',
    'regions.json $.successors[0].to[0]: 999999 is no code of today'
  ])
})
