import {
  createLibrary,
  shelfEntry,
  UnknownRegionError,
  type Library,
  type LocalPolicy,
  type NationalPolicy,
  type Policy,
  type RegionsFile
} from '@/policy'
import { FILES, REGIONS } from './policy-files'

const realPolicies = FILES.map(({ content }) => content as Policy)
const realRegions = REGIONS.content as RegionsFile

const libraryOf = (policies: readonly Policy[], file: RegionsFile) =>
  createLibrary(policies.map(shelfEntry), () => file)

const idsOf = (library: Library, code: string) => library.shelfFor(code).rules.map(({ id }) => id)

describe('the library of this build', () => {
  const library = libraryOf(realPolicies, realRegions)

  test.each([
    ['a province with its own notices', '620000', ['gansu-2024', 'gansu-2026']],
    ['a district of that province', '620102', ['gansu-2024', 'gansu-2026']],
    ['a city of a province', '430100', ['hunan-2025']],
    ['a district with its own notice', '500102', ['fuling-2025']],
    ['its neighbour', '500101', []],
    ['the city above it', '500000', []],
    ['a province without a notice', '110000', []]
  ])('has for %s (%s) the policies %j', (_, code, ids) => {
    expect(idsOf(library, code)).toEqual(ids)
    expect(library.policiesOf(code).map(({ id }) => id)).toEqual(ids)
  })

  test('keeps the national frame apart, for every region', () => {
    for (const code of ['620102', '500101', '110000']) {
      expect(library.shelfFor(code).frames.map(({ id }) => id)).toEqual(['national-2026'])
    }
  })

  test('names on a shelf its region and the start of the collecting season', () => {
    expect(library.shelfFor('620102')).toMatchObject({
      region: '620102',
      seasonStart: '09-01',
      usualWindow: { opensOn: '10-15', closesOn: '12-31' },
      usualNewbornDays: 90
    })
  })

  test('finds a policy by its id, local or national', () => {
    expect(library.policyById('gansu-2026')?.benefitYear).toBe(2026)
    expect(library.policyById('national-2026')?.kind).toBe('national')
    expect(library.policyById('gansu-2025')).toBeUndefined()
  })

  test('lists every policy, those of places first, then the national frames', () => {
    expect(library.everyPolicy().map(({ id }) => id)).toEqual([
      ...library.localPolicies().map(({ id }) => id),
      'national-2026'
    ])
  })

  test('names the way from the province down', () => {
    expect(library.regionPath('620102')).toEqual(['甘肃省', '兰州市', '城关区'])
    expect(library.regionPath('500102')).toEqual(['重庆市', '涪陵区'])
    expect(library.regionOf('620102')).toEqual({ code: '620102', name: '城关区', parent: '620100' })
  })

  test('lists what lies below a region, and the provinces below none', () => {
    expect(library.childrenOf(null)).toHaveLength(34)
    expect(library.childrenOf('620100').map(({ name }) => name)).toContain('城关区')
    expect(library.childrenOf('620102')).toEqual([])
  })

  test('refuses a code that is no region, and says which', () => {
    const questions = [library.shelfFor, library.policiesOf, library.regionOf, library.regionPath, library.childrenOf]
    for (const ask of questions) {
      const asked = () => ask('999999')
      expect(asked).toThrow(UnknownRegionError)
      expect(asked).toThrow(expect.objectContaining({ name: 'UnknownRegionError', code: '999999' }))
    }
  })

  test.each([
    ['a name', '涪陵', ['500102']],
    ['a full name', '兰州市', ['620100']],
    ['a path in short', '兰州城关', ['620102']],
    ['a path in full', '甘肃省兰州市城关区', ['620102']],
    ['a path with a gap', '甘肃 城关区', ['620102']],
    ['a code', '500102', ['500102']],
    ['nothing', '  ', []],
    ['a place that is not there', '火星', []]
  ])('searches by %s', (_, text, codes) => {
    expect(library.searchRegions(text).map(({ code }) => code)).toEqual(codes)
  })

  test('puts the nearest match of a search first', () => {
    const names = library.searchRegions('永').map(({ name }) => name)
    expect(names.findIndex((name) => !name.startsWith('永'))).toBeGreaterThan(names.lastIndexOf('永州市'))
    expect(library.searchRegions('6201').every(({ code }) => code.startsWith('6201'))).toBe(true)
  })
})

describe('a library of made-up places', () => {
  const file: RegionsFile = {
    $schema: './regions.schema.json',
    edition: 'made up',
    seasonStart: '10-01',
    usualWindow: { opensOn: '11-01', closesOn: '12-15' },
    usualNewbornDays: 60,
    elsewhere: { '980000': '0100 0101' },
    successors: [],
    regions: [
      { code: '980000', name: 'Q', parent: null },
      { code: '990000', name: 'P', parent: null },
      { code: '990100', name: 'City A', parent: '990000' },
      { code: '990101', name: 'District A1', parent: '990100' },
      { code: '990102', name: 'District A2', parent: '990100' },
      { code: '990200', name: 'City B', parent: '990000' }
    ]
  }
  const local = (id: string, jurisdiction: string, benefitYear: number) =>
    ({ kind: 'local', id, jurisdiction, benefitYear }) as LocalPolicy
  const frame = (benefitYear: number) =>
    ({ kind: 'national', id: `national-${benefitYear}`, benefitYear }) as NationalPolicy

  const policies: readonly Policy[] = [
    local('a1-2027', '990101', 2027),
    frame(2027),
    local('p-2027', '990000', 2027),
    local('a-2027', '990100', 2027),
    local('p-2026', '990000', 2026),
    local('a-2028', '990100', 2028),
    frame(2026)
  ]

  test.each([
    ['990000', ['p-2026', 'p-2027']],
    ['990100', ['p-2026', 'a-2027', 'a-2028']],
    ['990101', ['p-2026', 'a1-2027', 'a-2028']],
    ['990102', ['p-2026', 'a-2027', 'a-2028']],
    ['990200', ['p-2026', 'p-2027']]
  ])('has for %s the deepest policy of each year: %j', (code, ids) => {
    expect(idsOf(libraryOf(policies, file), code)).toEqual(ids)
  })

  test('answers for a real code of a province listed by name only as for the province', () => {
    const library = libraryOf([local('q-2027', '980000', 2027)], file)
    expect(idsOf(library, '980101')).toEqual(['q-2027'])
    expect(library.shelfFor('980101').region).toBe('980101')
    for (const code of ['980102', '980100000', '970100', '990300']) {
      expect(() => library.shelfFor(code)).toThrow(UnknownRegionError)
    }
  })

  test('names the place above for a real place that is not known by name, and the place itself once it is', () => {
    const library = libraryOf([], file)
    expect(library.regionPath('980101')).toEqual(['Q'])
    library.namePlaces({ '980100': 'City', '980101': 'District', '970000': 'not real' })
    expect(library.regionPath('980101')).toEqual(['Q', 'City', 'District'])
    expect(library.childrenOf('980000').map(({ code }) => code)).toEqual(['980100'])
    expect(() => library.regionOf('970000')).toThrow(UnknownRegionError)
    library.layOver([local('q-2027', '980000', 2027)])
    expect(library.regionPath('980101')).toEqual(['Q', 'City', 'District'])
    library.namePlaces({})
    expect(library.regionPath('980101')).toEqual(['Q'])
  })

  test('takes up the place of a policy whose place is not listed, with the districts of a city', () => {
    const policy = { ...local('q-2027', '980100', 2027), place: 'QCity' } as LocalPolicy
    const library = libraryOf([policy], file)
    expect(library.regionPath('980100')).toEqual(['Q', 'City'])
    expect(library.childrenOf('980000').map(({ code }) => code)).toEqual(['980100'])
    expect(idsOf(library, '980100')).toEqual(['q-2027'])
    expect(idsOf(library, '980101')).toEqual(['q-2027'])
  })

  test.each([
    ['below no listed place', '970100', 'QCity'],
    ['that is not named below its province', '980100', 'City'],
    ['without a name of its own', '980100', 'Q']
  ])('takes up no place of a policy for a place %s', (_, jurisdiction, place) => {
    const library = libraryOf([{ ...local('q-2027', jurisdiction, 2027), place }], file)
    expect(() => library.regionOf(jurisdiction)).toThrow(UnknownRegionError)
  })

  test('orders frames by year, whatever the order of the files', () => {
    const shelf = libraryOf(policies, file).shelfFor('990101')
    expect(shelf.frames.map(({ benefitYear }) => benefitYear)).toEqual([2026, 2027])
    expect(libraryOf([...policies].reverse(), file).shelfFor('990101')).toEqual(shelf)
  })

  test('opens no policy before it answers with it, and lists headings without opening any', () => {
    const opened: string[] = []
    const shelf = policies.map((policy) => ({
      heading: policy,
      open: () => {
        opened.push(policy.id)
        return policy
      }
    }))
    const library = createLibrary(shelf, () => file)
    expect(library.localHeadings().map(({ id }) => id)).toEqual(['a-2028', 'p-2027', 'a-2027', 'a1-2027', 'p-2026'])
    expect(library.regionPath('990102')).toHaveLength(3)
    expect(opened).toEqual([])
    library.policyById('a-2028')
    expect(opened).toEqual(['a-2028'])
    for (const { code } of [...file.regions, ...file.regions]) library.shelfFor(code)
    expect(opened.filter((id) => id === 'a1-2027')).toHaveLength(1)
  })

  test('lists the local policies, the newest year first, then by place', () => {
    const ids = libraryOf(policies, file)
      .localPolicies()
      .map(({ id }) => id)
    expect(ids).toEqual(['a-2028', 'p-2027', 'a-2027', 'a1-2027', 'p-2026'])
  })

  describe('with policies laid over its own', () => {
    const edition = (policy: Policy, revision: number): Policy => ({ ...policy, revision })
    const opened = (policy: Policy | undefined) => ({ ...policy, knownIdentities: [] })
    const own = policies.map((policy) => edition(policy, 2))
    const newer = edition(local('a-2027', '990100', 2027), 3)
    const older = edition(local('a-2028', '990100', 2028), 1)
    const alike = edition(local('p-2027', '990000', 2027), 2)
    const further = edition(local('a1-2029', '990101', 2029), 1)

    test('answers every later question with the newer edition of each, and with what came in addition', () => {
      const library = libraryOf(own, file)
      const before = library.shelfFor('990101')
      library.layOver([newer, older, alike, further])
      expect(idsOf(library, '990101')).toEqual(['p-2026', 'a1-2027', 'a-2028', 'a1-2029'])
      expect(library.policyById('a-2027')).toEqual(opened(newer))
      expect(library.policyById('a-2028')).toEqual(opened(own[5]))
      expect(library.policyById('p-2027')).toEqual(opened(own[2]))
      expect(library.localPolicies()[0]).toEqual(opened(further))
      expect(idsOf(library, '990102')).toEqual(['p-2026', 'a-2027', 'a-2028'])
      expect(before.rules.map(({ id }) => id)).toEqual(['p-2026', 'a1-2027', 'a-2028'])
    })

    test('gives up those policies for the next ones, and answers with its own where there are none', () => {
      const library = libraryOf(own, file)
      library.layOver([newer, further])
      library.layOver([edition(newer, 4)])
      expect(library.policyById('a-2027')?.revision).toBe(4)
      expect(library.policyById('a1-2029')).toBeUndefined()
      library.layOver([])
      expect(library.policyById('a-2027')).toEqual(opened(own[3]))
    })
  })

  test('gives the same shelf twice', () => {
    const library = libraryOf(policies, file)
    expect(library.shelfFor('990101')).toBe(library.shelfFor('990101'))
  })
})

describe('the identities that the library knows', () => {
  const orphan = { id: 'orphan', label: '孤儿', help: '父母都不在' }
  const fisher = { id: 'fisher', label: '渔民', help: '靠打鱼为生' }
  const riverFisher = { id: 'river-fisher', label: '江上渔民', help: '在江上打鱼', kindOf: 'fisher' }
  const bringing = (id: string, benefitYear: number, ...identities: object[]) =>
    ({ ...(realPolicies[0] as LocalPolicy), id, benefitYear, revision: 2, identities }) as LocalPolicy
  const older = bringing('x-2031', 2031, { ...fisher, label: '老渔民' }, { ...orphan, label: '别的' })
  const newer = bringing('x-2032', 2032, fisher, riverFisher)
  const libraryWith = (...policies: Policy[]) =>
    createLibrary(
      policies.map(shelfEntry),
      () => realRegions,
      undefined,
      () => [orphan]
    )

  test('are those listed, then those that policies bring along, each once and the newest year first', () => {
    const library = libraryWith(older, newer)
    expect(library.knownIdentities()).toEqual([orphan, fisher, riverFisher])
    expect(library.identityOf('river-fisher')).toEqual(riverFisher)
    expect(library.identityOf('king')).toBeUndefined()
  })

  test('are known without a policy being opened', () => {
    const open = jest.fn(() => newer)
    const library = createLibrary([{ heading: newer, open }], () => realRegions)
    expect(library.knownIdentities()).toEqual([fisher, riverFisher])
    expect(open).not.toHaveBeenCalled()
  })

  test('come with every local policy that is opened, which stays the same one', () => {
    const library = libraryWith(older, newer)
    const [opened] = library.policiesOf('500102')
    expect(opened?.knownIdentities).toEqual([orphan, fisher, riverFisher])
    expect(library.policyById('x-2031')).toBe(opened)
    expect(library.shelfFor('500102').rules[0]).toBe(opened)
  })

  test('come and go with what is laid over', () => {
    const library = libraryWith()
    library.layOver([newer])
    expect(library.policiesOf('500102')[0]?.knownIdentities).toEqual([orphan, fisher, riverFisher])
    library.layOver([])
    expect(library.knownIdentities()).toEqual([orphan])
  })
})
