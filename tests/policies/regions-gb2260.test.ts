/** The units of GB/T 2260 that the app lists: how many there are, and which. */
import { byCode, childrenOf, grandchildrenOf, list } from './regions-list'
import type { Region } from './regions-list'

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
  ])('%s is the code of %s, under %s', (code, name, parent) => {
    expect(byCode.get(code)).toEqual({ code, name, parent })
  })
})
