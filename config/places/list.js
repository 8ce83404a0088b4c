const { areaList } = require('@vant/area-data')
const { pinyin } = require('pinyin-pro')

/**
 * Every place of China as the app carries it: `PlacesContent` of src/policy/places. Which codes are real stands in
 * regions.json; the package, which mixes in zones and towns, only names them.
 *
 * @param {{ regions: { code: string, name: string }[], elsewhere: Record<string, string> }} regions regions.json
 * @param {{ characters: Record<string, string>, readings: Record<string, string>, zones: { name: string, within: string[] }[] }} own places.json
 */
function placesContent({ regions, elsewhere }, { characters, readings, zones }) {
  const names = new Map(regions.map(({ code, name }) => [code, name]))
  for (const [province, rest] of Object.entries(elsewhere)) {
    for (const digits of rest.split(' ')) {
      const code = province.slice(0, 2) + digits
      const name = areaList.city_list[code] ?? areaList.county_list[code]
      if (name !== undefined && !isGroup(code)) names.set(code, name)
    }
  }
  const spoken = [...names.values(), ...zones.map(({ name }) => name)].map((name) => [
    name,
    (readings[name] ?? pinyin(name, { toneType: 'none', v: true })).split(' ')
  ])
  const usual = usualReadings(spoken, characters)
  return {
    places: [...names]
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([code, name]) => [code, ...parted(name)].join(' ').trimEnd()),
    letters: bySyllable(usual),
    readings: Object.fromEntries(
      spoken
        .filter(([name, syllables]) =>
          [...name].some((character, at) => !(character in characters) && usual.get(character) !== syllables[at])
        )
        .map(([name, syllables]) => [name, syllables.join(' ')])
    ),
    zones: zones.map(({ name, within }) => ({ name, within }))
  }
}

/** What stands above the counties directly below a province is no place. */
function isGroup(code) {
  return code.endsWith('9000')
}

const PEOPLES =
  '各族|蒙古族?|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|普米族|塔吉克族?|怒族|鄂温克族|裕固族|保安族|独龙族'
const ENDING = new RegExp(
  `^(.{2,}?)((?:${PEOPLES})*(?:自治区|自治州|自治县|自治旗)|特别行政区|(?:${PEOPLES})区|地区|新区|林区|矿区|省|市|盟|县|旗|区)$`
)

/** The name as people shorten it, and what they leave out; a name of two characters is never shortened. */
function parted(name) {
  const [, short, rest] = ENDING.exec(name) ?? ['', name, '']
  return [short, rest]
}

/** How a character is read in most names, or always. */
function usualReadings(spoken, characters) {
  const counts = new Map()
  for (const [name, syllables] of spoken) {
    for (const [at, character] of [...name].entries()) {
      const ofOne = counts.get(character) ?? new Map()
      counts.set(character, ofOne.set(syllables[at], (ofOne.get(syllables[at]) ?? 0) + 1))
    }
  }
  return new Map(
    [...counts].map(([character, ofOne]) => [
      character,
      characters[character] ?? [...ofOne].sort(([, a], [, b]) => b - a)[0][0]
    ])
  )
}

function bySyllable(usual) {
  const letters = {}
  for (const [character, syllable] of [...usual].sort()) letters[syllable] = (letters[syllable] ?? '') + character
  return letters
}

module.exports = { placesContent }
