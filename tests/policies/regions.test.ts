import regions from '@policies/regions.json'

interface Region {
  code: string
  name: string
  parent: string | null
}

const list: Region[] = regions.regions
const byCode = new Map(list.map((region) => [region.code, region]))
const childrenOf = (parent: string | null): Region[] => list.filter((region) => region.parent === parent)
const grandchildrenOf = (parent: string): Region[] => childrenOf(parent).flatMap((child) => childrenOf(child.code))

// Written out by hand, so that a data refresh cannot bring its own expectations along.
const PROVINCES: Record<string, string> = {
  '110000': '北京市',
  '120000': '天津市',
  '130000': '河北省',
  '140000': '山西省',
  '150000': '内蒙古自治区',
  '210000': '辽宁省',
  '220000': '吉林省',
  '230000': '黑龙江省',
  '310000': '上海市',
  '320000': '江苏省',
  '330000': '浙江省',
  '340000': '安徽省',
  '350000': '福建省',
  '360000': '江西省',
  '370000': '山东省',
  '410000': '河南省',
  '420000': '湖北省',
  '430000': '湖南省',
  '440000': '广东省',
  '450000': '广西壮族自治区',
  '460000': '海南省',
  '500000': '重庆市',
  '510000': '四川省',
  '520000': '贵州省',
  '530000': '云南省',
  '540000': '西藏自治区',
  '610000': '陕西省',
  '620000': '甘肃省',
  '630000': '青海省',
  '640000': '宁夏回族自治区',
  '650000': '新疆维吾尔自治区',
  '710000': '台湾省',
  '810000': '香港特别行政区',
  '820000': '澳门特别行政区'
}

const GANSU_PREFECTURES: [code: string, name: string, counties: number][] = [
  ['620100', '兰州市', 8],
  ['620200', '嘉峪关市', 0],
  ['620300', '金昌市', 2],
  ['620400', '白银市', 5],
  ['620500', '天水市', 7],
  ['620600', '武威市', 4],
  ['620700', '张掖市', 6],
  ['620800', '平凉市', 7],
  ['620900', '酒泉市', 7],
  ['621000', '庆阳市', 8],
  ['621100', '定西市', 7],
  ['621200', '陇南市', 9],
  ['622900', '临夏回族自治州', 8],
  ['623000', '甘南藏族自治州', 8]
]

const HUNAN_PREFECTURES: [code: string, name: string, counties: number][] = [
  ['430100', '长沙市', 9],
  ['430200', '株洲市', 9],
  ['430300', '湘潭市', 5],
  ['430400', '衡阳市', 12],
  ['430500', '邵阳市', 12],
  ['430600', '岳阳市', 9],
  ['430700', '常德市', 9],
  ['430800', '张家界市', 4],
  ['430900', '益阳市', 6],
  ['431000', '郴州市', 11],
  ['431100', '永州市', 11],
  ['431200', '怀化市', 12],
  ['431300', '娄底市', 5],
  ['433100', '湘西土家族苗族自治州', 8]
]

interface KindCounts {
  district: number
  city: number
  county: number
  autonomous: number
}

const countByKind = (units: Region[]): KindCounts => {
  const counts = { district: 0, city: 0, county: 0, autonomous: 0 }
  for (const { name } of units) {
    if (name.endsWith('区')) counts.district += 1
    else if (name.endsWith('市')) counts.city += 1
    else if (name.endsWith('自治县')) counts.autonomous += 1
    else if (name.endsWith('县')) counts.county += 1
    else throw new Error(`unexpected kind of county-level unit: ${name}`)
  }
  return counts
}

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

describe('regions.json: provinces', () => {
  it('has exactly the 34 province-level units', () => {
    expect(Object.keys(PROVINCES)).toHaveLength(34)
    const found = Object.fromEntries(childrenOf(null).map(({ code, name }) => [code, name]))
    expect(found).toEqual(PROVINCES)
  })

  it('goes below the province in Gansu, Hunan and Chongqing only', () => {
    const divided = new Set(list.filter((region) => region.parent !== null).map((region) => region.code.slice(0, 2)))
    expect([...divided].sort()).toEqual(['43', '50', '62'])
  })

  it('holds 308 regions in all', () => {
    expect(list).toHaveLength(34 + 14 + 86 + 14 + 122 + 38)
  })
})

describe.each([
  ['Gansu', '620000', GANSU_PREFECTURES, 12, 86],
  ['Hunan', '430000', HUNAN_PREFECTURES, 13, 122]
] as const)('regions.json: %s', (_label, province, prefectures, cities, counties) => {
  it('has its 14 prefecture-level units', () => {
    const found = childrenOf(province)
    expect(found).toEqual(prefectures.map(([code, name]) => ({ code, name, parent: province })))
    expect(found).toHaveLength(14)
    expect(found.filter(({ name }) => name.endsWith('市'))).toHaveLength(cities)
  })

  it.each(prefectures.map(([code, name, count]) => [code, name, count] as const))(
    '%s %s has its county-level units',
    (code, _name, count) => {
      expect(childrenOf(code)).toHaveLength(count)
    }
  )

  it('has its county-level units in all', () => {
    expect(grandchildrenOf(province)).toHaveLength(counties)
  })
})

describe('regions.json: kinds of county-level units', () => {
  it('Gansu: 17 districts, 5 cities, 57 counties, 7 autonomous counties', () => {
    expect(countByKind(grandchildrenOf('620000'))).toEqual({
      district: 17,
      city: 5,
      county: 57,
      autonomous: 7
    })
  })

  it('Hunan: 36 districts, 19 cities, 60 counties, 7 autonomous counties', () => {
    expect(countByKind(grandchildrenOf('430000'))).toEqual({
      district: 36,
      city: 19,
      county: 60,
      autonomous: 7
    })
  })

  it('Chongqing: 26 districts, 8 counties, 4 autonomous counties, directly below it', () => {
    expect(childrenOf('500000')).toHaveLength(38)
    expect(grandchildrenOf('500000')).toEqual([])
    expect(countByKind(childrenOf('500000'))).toEqual({
      district: 26,
      city: 0,
      county: 8,
      autonomous: 4
    })
  })
})

describe('regions.json: known places', () => {
  it.each([
    ['620102', '城关区', '620100'],
    ['620123', '榆中县', '620100'],
    ['620302', '金川区', '620300'],
    ['620525', '张家川回族自治县', '620500'],
    ['620602', '凉州区', '620600'],
    ['620702', '甘州区', '620700'],
    ['620721', '肃南裕固族自治县', '620700'],
    ['620881', '华亭市', '620800'],
    ['620922', '瓜州县', '620900'],
    ['620982', '敦煌市', '620900'],
    ['621002', '西峰区', '621000'],
    ['621126', '岷县', '621100'],
    ['621202', '武都区', '621200'],
    ['622901', '临夏市', '622900'],
    ['622921', '临夏县', '622900'],
    ['622927', '积石山保安族东乡族撒拉族自治县', '622900'],
    ['623001', '合作市', '623000'],
    ['623027', '夏河县', '623000'],
    ['430102', '芙蓉区', '430100'],
    ['430112', '望城区', '430100'],
    ['430121', '长沙县', '430100'],
    ['430182', '宁乡市', '430100'],
    ['430212', '渌口区', '430200'],
    ['430382', '韶山市', '430300'],
    ['430529', '城步苗族自治县', '430500'],
    ['430582', '邵东市', '430500'],
    ['431181', '祁阳市', '431100'],
    ['431229', '靖州苗族侗族自治县', '431200'],
    ['433101', '吉首市', '433100'],
    ['433123', '凤凰县', '433100'],
    ['500101', '万州区', '500000'],
    ['500102', '涪陵区', '500000'],
    ['500103', '渝中区', '500000'],
    ['500154', '开州区', '500000'],
    ['500156', '武隆区', '500000'],
    ['500229', '城口县', '500000'],
    ['500243', '彭水苗族土家族自治县', '500000']
  ])('%s is %s, under %s', (code, name, parent) => {
    expect(byCode.get(code)).toEqual({ code, name, parent })
  })
})

describe('provinces listed by name only', () => {
  const elsewhere: Record<string, string> = regions.elsewhere
  const codes = Object.entries(elsewhere).flatMap(([province, rest]) =>
    rest.split(' ').map((digits) => province.slice(0, 2) + digits)
  )

  test('have the codes below them, and those listed in full have none', () => {
    expect(codes).toHaveLength(2912)
    expect(codes).toEqual(expect.arrayContaining(['110101', '310115', '440300', '440305', '510104', '610100', '659012']))
    for (const code of ['430000', '500000', '620000']) expect(elsewhere).not.toHaveProperty(code)
  })

  test('are provinces of the list, and no code is there twice', () => {
    for (const province of Object.keys(elsewhere)) expect(byCode.get(province)?.parent).toBeNull()
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => byCode.has(code))).toEqual([])
  })
})
