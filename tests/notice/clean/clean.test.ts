/** Texts as people paste them, made readable, and pointing back at what was pasted. */
import { clean, placeOf } from '@/notice/clean'

const cleaned = (text: string) => clean(text).text

it.each([
  ['joins a year that a scan broke apart', '2026 年\n度居民医保', '2026年度居民医保'],
  ['joins a word that a line break splits', '个人缴费标\n准为400元', '个人缴费标准为400元'],
  ['joins a date whose month ends a line', '2026 年 10 月\n1 日开始', '2026年10月1日开始'],
  ['drops the number of a page in the middle of a sentence', '集中缴\n- 3 -\n费期', '集中缴费期'],
  ['keeps a clause apart from the one before it', '为400元\n（二）缴费', '为400元\n（二）缴费'],
  ['joins a date that ends a line with a dash', '2026.10.10—\n2026.12.1截止', '2026.10.10-2026.12.1截止'],
  ['joins a numeral that a line break splits', '每人缴纳三百\n五十元整', '每人缴纳350元整'],
  ['joins a word that begins with the rest of another', '待遇享受\n期为1月1日', '待遇享受期为1月1日'],
  ['joins what begins after a full stop and does not end', '截止。9月为集中\n宣传月', '截止。9月为集中宣传月'],
  [
    'keeps a line with a label apart',
    '可到村里缴，也可自己缴\n缴费标准：420元',
    '可到村里缴，也可自己缴\n缴费标准：420元'
  ],
  ['keeps lines of a list that end with a figure apart', '普通居民，400元\n学生360元', '普通居民，400元\n学生360元'],
  ['keeps lines of a poster apart', '缴费标准\n420元', '缴费标准\n420元'],
  ['takes out spaces that only spread the characters', '湖 南 省', '湖南省'],
  ['narrows wide digits and letters', '２０２６年ＡＰＰ', '2026年APP'],
  ['widens brackets and commas between words', '居民(含学生),缴费', '居民（含学生），缴费'],
  ['takes the comma out of thousands', '1,070元', '1070元'],
  ['drops curly quotes', '“湘税社保”APP', '湘税社保APP'],
  ['drops what is left of a web page', '<p>缴费&nbsp;400元</p><script>var a=1</script>', '缴费400元'],
  ['keeps the cells of a table apart', '一档\t400\t640', '一档\t400\t640'],
  [
    'writes numerals before a unit with digits',
    '四百元整，肆佰元，三个月，二〇二六年',
    '400元整，400元，3个月，2026年'
  ],
  ['writes a share in words with a sign', '百分之五十', '50%'],
  ['leaves numerals that name no figure', '一档、第一类、几百元', '一档、第一类、几百元']
])('%s', (_, text, expected) => {
  expect(cleaned(text)).toBe(expected)
})

it('points a replaced numeral back at its characters in the original', () => {
  const text = '每人 四百 元'
  const aligned = clean(text)
  const start = aligned.text.indexOf('4')
  const { start: from, end } = placeOf(aligned, start, start + '400元'.length)
  expect(text.slice(from, end)).toBe('四百 元')
})

it.each(['', '\ud800', '\u0000\u0001', '<', '&#xZZ;', '<script>', '（'.repeat(50)])(
  'reads the odd text %j without an error',
  (text) => {
    expect(() => clean(text)).not.toThrow()
  }
)
