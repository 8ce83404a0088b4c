import { cautionOfPolicy, firstOfEach } from '@/calculator/caution'
import { basis } from './made-up'

test('an answer gives each caution once, the first of its code, with its basis if it has one', () => {
  const given = firstOfEach([
    { code: 'history-unknown', basis: basis('first'), data: {} },
    { code: 'tier-assumed', data: {} },
    { code: 'history-unknown', basis: basis('second'), data: {} }
  ])
  expect(given.map(({ code, basis: from }) => [code, from?.clause])).toEqual([
    ['history-unknown', 'first'],
    ['tier-assumed', undefined]
  ])
  expect(given[1]).not.toHaveProperty('basis')
})

test('a caution that stands in a policy takes from the answer what its sentence has to name', () => {
  const circumstances = {
    benefitYear: 2030,
    treated: 'ordinary' as const,
    starts: { on: '2030-02-01', otherwiseOn: '2030-04-15' }
  }
  const inAnswer = (code: Parameters<typeof cautionOfPolicy>[0]['code']) =>
    cautionOfPolicy({ code, basis: basis('x') }, circumstances)
  expect(inAnswer('event-in-other-year')).toEqual({
    code: 'event-in-other-year',
    basis: basis('x'),
    data: { year: 2030 }
  })
  expect(inAnswer('special-group-unclear').data).toEqual({ treated: 'ordinary' })
  expect(inAnswer('notice-contradicts-itself').data).toEqual({ starts: circumstances.starts })
  expect(inAnswer('newborn-days-over').data).toEqual({})
})
