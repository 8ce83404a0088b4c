/** Looking for any place of China as people write it. */
import { placesOfChina, type PlaceList } from '@/policy/places'

let china: PlaceList
beforeAll(async () => {
  china = await placesOfChina()
})

const pathsFor = (text: string, preferred: readonly string[] = []) =>
  china.search(text, preferred).map(({ place }) =>
    china
      .pathOf(place.code)
      .map(({ name }) => name)
      .join(' ')
  )

test.each([
  ['青岛', '山东省 青岛市'],
  ['济南', '山东省 济南市'],
  ['深圳', '广东省 深圳市'],
  ['深圳市', '广东省 深圳市'],
  ['浦东', '上海市 浦东新区'],
  ['内蒙', '内蒙古自治区'],
  ['恩施州', '湖北省 恩施土家族苗族自治州'],
  ['双江', '云南省 临沧市 双江拉祜族佤族布朗族傣族自治县'],
  ['西双版纳', '云南省 西双版纳傣族自治州'],
  ['张家川', '甘肃省 天水市 张家川回族自治县'],
  ['神农架', '湖北省 神农架林区']
])('the first that %s finds is %s', (text, path) => {
  expect(pathsFor(text)[0]).toBe(path)
})

test.each([
  ['北京朝阳', '北京市 朝阳区'],
  ['北京 朝阳区', '北京市 朝阳区'],
  ['山东青岛', '山东省 青岛市'],
  ['甘肃兰州城关', '甘肃省 兰州市 城关区'],
  ['兰州城关', '甘肃省 兰州市 城关区'],
  ['甘肃省兰州市城关区', '甘肃省 兰州市 城关区']
])('the path %s finds %s', (text, path) => {
  expect(pathsFor(text)[0]).toBe(path)
})

test.each([
  ['Lanzhou', '甘肃省 兰州市'],
  ['LAN zhou', '甘肃省 兰州市'],
  ['qingdao', '山东省 青岛市'],
  ['qing dao shi', '山东省 青岛市'],
  ["xi'an", '陕西省 西安市'],
  ['beijing chaoyang', '北京市 朝阳区'],
  ['lvliang', '山西省 吕梁市'],
  ['lüliang', '山西省 吕梁市'],
  ['chongqing', '重庆市'],
  ['ｌａｎｚｈｏｕ', '甘肃省 兰州市'],
  ['luan', '安徽省 六安市'],
  ['minhang', '上海市 闵行区'],
  ['duyun', '贵州省 黔南布依族苗族自治州 都匀市'],
  ['yueqing', '浙江省 温州市 乐清市']
])('the letters %s find %s', (text, path) => {
  expect(pathsFor(text)[0]).toBe(path)
})

test.each([
  ['qd', '山东省 青岛市'],
  ['QD', '山东省 青岛市'],
  ['bjcy', '北京市 朝阳区'],
  ['sdqd', '山东省 青岛市'],
  ['sz', '广东省 深圳市'],
  ['sh', '上海市'],
  ['jn', '山东省 济南市'],
  ['hrb', '黑龙江省 哈尔滨市'],
  ['zhzh', '河南省 郑州市'],
  ['北京cy', '北京市 朝阳区']
])('the first letters %s find %s', (text, path) => {
  expect(pathsFor(text)[0]).toBe(path)
})

test.each([
  ['兰洲', '甘肃省 兰州市'],
  ['兰洲城关', '甘肃省 兰州市 城关区'],
  ['洛羊', '河南省 洛阳市'],
  ['哈尔宾', '黑龙江省 哈尔滨市'],
  ['北京潮阳', '北京市 朝阳区'],
  ['乌鲁齐', '新疆维吾尔自治区 乌鲁木齐市'],
  ['qindao', '山东省 青岛市'],
  ['lanzhuo', '甘肃省 兰州市'],
  ['shenzhem', '广东省 深圳市']
])('%s, which has one mistake, finds %s', (text, path) => {
  expect(pathsFor(text)[0]).toBe(path)
})

test('a mistake is looked for only where nothing matches as it is typed', () => {
  expect(pathsFor('青岛')).toEqual(['山东省 青岛市'])
})

test('places of one name are all found, the larger ones first', () => {
  expect(pathsFor('朝阳')).toEqual(['辽宁省 朝阳市', '北京市 朝阳区', '辽宁省 朝阳市 朝阳县', '吉林省 长春市 朝阳区'])
})

test('a preferred place comes before better matches, and only if it matches', () => {
  expect(pathsFor('朝阳', ['220104', '370200'])[0]).toBe('吉林省 长春市 朝阳区')
  expect(pathsFor('qd', ['430426'])[0]).toBe('湖南省 衡阳市 祁东县')
})

test.each([
  ['两江新区', ['重庆市 江北区', '重庆市 北碚区', '重庆市 渝北区']],
  ['重庆两江新区', ['重庆市 江北区', '重庆市 北碚区', '重庆市 渝北区']],
  ['西海岸新区', ['山东省 青岛市 黄岛区']],
  ['青岛西海岸新区', ['山东省 青岛市 黄岛区']],
  ['雄安', ['河北省 保定市 容城县', '河北省 保定市 安新县', '河北省 保定市 雄县']]
])('%s, which is managed on its own, offers every place that it lies in', (text, paths) => {
  expect(pathsFor(text)).toEqual(paths)
  expect(china.search(text).map(({ zone }) => zone)).not.toContain(null)
})

test('a code finds its place, and the start of one what is in it', () => {
  expect(pathsFor('370200')).toEqual(['山东省 青岛市'])
  expect(pathsFor('3702')).toContain('山东省 青岛市 市南区')
  expect(pathsFor('3702')[0]).toBe('山东省 青岛市')
})

test.each(['', '  ', '，。', 'zzzzzz', '今天天气很好', '999999', '<script>'])('the text "%s" finds nothing', (text) => {
  expect(china.search(text)).toEqual([])
})

test('every place is found by its whole path', () => {
  const lost = china.places.filter(({ code }, index) => {
    if (index % 40 !== 0) return false
    const path = china.pathOf(code)
    return china.search(path.map(({ name }) => name).join(''))[0]?.place.code !== code
  })
  expect(lost).toEqual([])
})
