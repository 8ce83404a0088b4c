import regions from '@policies/regions.json'
import { byCode, list } from './regions-list'

describe('regions.json: shape', () => {
  it('names its edition and a season start that is a real month and day', () => {
    expect(regions.edition).toMatch(/^GB\/T 2260, as of 20\d\d$/)
    expect(regions.seasonStart).toMatch(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  })

  it('has six-digit codes, each once, in ascending order', () => {
    const codes = list.map((region) => region.code)
    expect(codes.filter((code) => !/^[1-9]\d{5}$/.test(code))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes).toEqual([...codes].sort())
  })

  it('carries code, name and parent only', () => {
    const odd = list.filter((region) => Object.keys(region).sort().join() !== 'code,name,parent')
    expect(odd).toEqual([])
  })

  it('has full official Chinese names only', () => {
    const endings = /^\p{Script=Han}+(省|自治区|特别行政区|市|自治州|区|自治县|县)$/u
    expect(list.filter((region) => !endings.test(region.name))).toEqual([])
  })

  it('puts every parent before its children', () => {
    const seen = new Set<string>()
    const orphans: string[] = []
    for (const region of list) {
      if (region.parent !== null && !seen.has(region.parent)) orphans.push(region.code)
      seen.add(region.code)
    }
    expect(orphans).toEqual([])
  })

  it('has parents whose significant digits begin the code of the child', () => {
    const astray = list.filter((region) => {
      if (region.parent === null) return !region.code.endsWith('0000')
      const stem = region.parent.replace(/(00)+$/, '')
      return region.code === region.parent || !region.code.startsWith(stem)
    })
    expect(astray).toEqual([])
  })

  it('hangs every county-level unit under its prefecture, except in Chongqing', () => {
    const counties = list.filter((region) => !region.code.endsWith('00'))
    const misplaced = counties.filter((region) => {
      const expected = region.code.startsWith('50') ? '500000' : `${region.code.slice(0, 4)}00`
      return region.parent !== expected
    })
    expect(misplaced).toEqual([])
  })

  it('never gives two siblings the same name', () => {
    const keys = list.map((region) => `${region.parent ?? ''}/${region.name}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('regions.json: what it leaves out', () => {
  it('has no statistical-only codes (development zones and the like)', () => {
    // The statistics bureau numbers its zones 71-79, and shop address lists number parts of
    // Jiayuguan 90-95; no real unit of these three provinces ends so.
    expect(list.filter((region) => /(7|9)\d$/.test(region.code))).toEqual([])
    for (const code of ['620171', '430271', '430371', '430476', '430971', '431173', '431271']) {
      expect(byCode.has(code)).toBe(false)
    }
  })

  it('has no placeholder entries', () => {
    expect(list.filter((region) => ['市辖区', '县', '省直辖县级行政区划'].includes(region.name))).toEqual([])
    for (const code of ['620101', '620201', '430101', '500100', '500200']) {
      expect(byCode.has(code)).toBe(false)
    }
  })

  it('has no abolished codes', () => {
    // Counties that became a city or district under a new code. Old lists still have them
    // (Qiyang, Shaodong, Ningxiang, Zhuzhou, Wangcheng, Huating, Liangping, Wulong, Kai).
    const abolished = ['431121', '430521', '430124', '430221', '430122', '620824', '500228', '500232', '500234']
    expect(abolished.filter((code) => byCode.has(code))).toEqual([])
  })
})

describe('provinces listed by name only', () => {
  const elsewhere: Record<string, string> = regions.elsewhere
  const codes = Object.entries(elsewhere).flatMap(([province, rest]) =>
    rest.split(' ').map((digits) => province.slice(0, 2) + digits)
  )

  test('have the codes below them, and those listed in full have none', () => {
    expect(codes).toHaveLength(2912)
    expect(codes).toEqual(
      expect.arrayContaining(['110101', '310115', '440300', '440305', '510104', '610100', '659012'])
    )
    for (const code of ['430000', '500000', '620000']) expect(elsewhere).not.toHaveProperty(code)
  })

  test('are provinces of the list, and no code is there twice', () => {
    for (const province of Object.keys(elsewhere)) expect(byCode.get(province)?.parent).toBeNull()
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => byCode.has(code))).toEqual([])
  })
})
