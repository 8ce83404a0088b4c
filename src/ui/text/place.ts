/** Choosing a place. */
export const place = {
  search: '搜地名，如“兰州城关”',
  results: (count: number) => `找到 ${count} 个地方`,
  resultsMore: (count: number, shown: number) => `找到 ${count} 个地方，先列出 ${shown} 个，再多写一个字就更准。`,
  noResult: '没有找到这个地方，换个写法，或从下面一级一级选。',
  noResultYet: '全国的地名正在取，取到就能找到。',
  recent: '最近选过',
  all: '按省、市、区选',
  whole: (name: string) => `就选${name}`,
  wholeHint: '不再往下细分',
  chosen: (path: string) => `已选 ${path}`,
  up: (name: string) => `回到${name}`,
  top: '全部省份',
  inZone: (path: string, zone: string) => `${path} · ${zone}在这里`,
  byCode: (code: string) => `区划代码 ${code}`,
  byCodeHint: (province: string) => `在${province}，名字暂时没取到`,
  fetching: '正在取全国的地名，省份现在就能选。',
  failedTitle: '全国的地名没取到',
  failed: '可能没有网络。先选省份也行；知道六位区划代码的，直接输代码。',
  retry: '再试一次'
}
