/** The tree of all places of China. */
import { placesOfChina, type PlaceList } from '@/policy/places'
import regions from '@policies/regions.json'

let china: PlaceList
beforeAll(async () => {
  china = await placesOfChina()
})

const namesBelow = (code: string | null) => china.childrenOf(code).map(({ name }) => name)

test('there are 34 provinces and more than 3,200 places in all', () => {
  expect(china.childrenOf(null)).toHaveLength(34)
  expect(china.places).toHaveLength(3213)
})

test('all that regions.json lists is there, with the same names and parents', () => {
  const listed = new Map(china.places.map((place) => [place.code, place]))
  expect(regions.regions.filter(({ code }) => listed.get(code) === undefined)).toEqual([])
  for (const region of regions.regions) expect(listed.get(region.code)).toEqual(region)
})

test('every real code is named, but for groupings that are no places and codes that others have followed', () => {
  const codes = Object.entries(regions.elsewhere).flatMap(([province, rest]) =>
    rest.split(' ').map((digits) => province.slice(0, 2) + digits)
  )
  expect(codes.filter((code) => china.find(code) === undefined)).toEqual([
    '419000',
    '429000',
    '460321',
    '460322',
    '460323',
    '469000',
    '659000'
  ])
})

test.each([
  ['370200', ['山东省', '青岛市']],
  ['370202', ['山东省', '青岛市', '市南区']],
  ['110105', ['北京市', '朝阳区']],
  ['441900', ['广东省', '东莞市']],
  ['442000', ['广东省', '中山市']],
  ['460400', ['海南省', '儋州市']],
  ['429004', ['湖北省', '仙桃市']],
  ['419001', ['河南省', '济源市']],
  ['659001', ['新疆维吾尔自治区', '石河子市']],
  ['653228', ['新疆维吾尔自治区', '和田地区', '和康县']]
])('%s lies at %j', (code, names) => {
  expect(china.pathOf(code).map(({ name }) => name)).toEqual(names)
})

test('districts of a municipality and counties without a city stand right below the province', () => {
  expect(namesBelow('110000')).toContain('朝阳区')
  expect(namesBelow('429000')).toEqual([])
  expect(namesBelow('420000')).toContain('仙桃市')
})

test('a city without districts has nothing below it', () => {
  for (const code of ['441900', '442000', '460400', '620200']) expect(china.childrenOf(code)).toEqual([])
})

test('no zone, town or other entry of the package counts as a place', () => {
  for (const code of ['370271', '441904', '460401', '110100', '620201']) expect(china.find(code)).toBeUndefined()
})

test('a code that is not listed has no path', () => {
  expect(china.pathOf('999999')).toEqual([])
})
