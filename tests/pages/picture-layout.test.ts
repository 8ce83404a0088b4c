import type { Line, Picture } from '@/app/pictures'
import type { PictureContent } from '@/flows/answer/picture/content'
import { layPicture } from '@/flows/answer/picture/lay'
import { widthOf, wrap } from '@/flows/answer/picture/wrap'
import { readCode } from '../app/support/reading-codes'

const LINK = 'https://example.org/#/flows/answer/shared-link/index?region=620102&year=2026&policy=gansu-2026&version=3'

const content: PictureContent = {
  place: '兰州市城关区',
  title: '2026 年度居民医保',
  whom: '普通居民：没有特殊身份，没有断过保',
  lead: { label: '应缴', prefix: '', number: '400', unit: '元', note: '' },
  facts: [
    { label: '截止', value: '2025年12月31日', note: '', tone: 'amber' },
    { label: '保障', value: '2026年1月1日 至 12月31日', note: '', tone: 'ink' }
  ],
  says: [{ words: '过了12月31日再缴：至少要等 90 天，最早2026年4月1日起才有保障。', tone: 'ink' }],
  source: '依据：甘医保发〔2025〕62号 二(二)、三(一)、三(二)',
  invitation: '扫码看每个数字的出处',
  edition: '不断保，2025年11月1日算的',
  unofficial: '非官方应用，以当地税务和医保部门为准',
  code: { kind: 'link', link: LINK }
}

const wordsOf = ({ runs }: Line) => runs.map(({ words }) => words).join('')
const rightOf = ({ x, runs }: Line) => x + runs.reduce((sum, { words, size }) => sum + widthOf(words, size), 0)
const lineOf = ({ lines }: Picture, words: string) => lines.find((line) => wordsOf(line).includes(words))!

describe('a picture of an answer', () => {
  const picture = layPicture(content)

  it('is 1080 px wide, and holds all of its words inside its margins, the largest being the amount', () => {
    expect(picture.width).toBe(1080)
    for (const line of picture.lines) {
      expect(line.x).toBeGreaterThanOrEqual(72)
      expect(rightOf(line)).toBeLessThanOrEqual(1080 - 72)
      expect(line.y).toBeLessThan(picture.height)
    }
    const sizes = picture.lines.flatMap(({ runs }) => runs.map(({ size }) => size))
    expect(Math.max(...sizes)).toBe(lineOf(picture, '400').runs[0]!.size)
    // On a phone 375 px wide a third of that is seen: 13 px.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(38)
  })

  it('sets no line over another', () => {
    const below = picture.lines.filter(({ x }) => x === 72)
    below.slice(1).forEach((line, place) => {
      const height = Math.max(...line.runs.map(({ size }) => size))
      expect(line.y - below[place]!.y).toBeGreaterThanOrEqual(height)
    })
  })

  it('keeps a date or a span of dates on one line', () => {
    expect(picture.lines.map(wordsOf)).toEqual(expect.arrayContaining(['2025年12月31日', '2026年1月1日 至 12月31日']))
  })

  it('says on its foot that it is no authority, below everything else', () => {
    const last = picture.lines.slice(-2).map(wordsOf).join('')
    expect(last).toBe('非官方应用，以当地税务和医保部门为准')
  })

  it('leads back by a code that reads as the link', () => {
    // What is dark and below the head is the code.
    const dark = picture.boxes.filter(({ colour }) => colour === '#14201d')
    const left = Math.min(...dark.map(({ x }) => x)) - 24
    const top = Math.min(...dark.map(({ y }) => y)) - 24
    expect(
      readCode(
        dark.map((box) => ({ ...box, x: box.x - left, y: box.y - top })),
        320
      )
    ).toBe(LINK)
    for (const line of picture.lines.filter(({ y }) => y > top)) expect(rightOf(line)).toBeLessThan(left)
  })

  it('leads back by a larger code where the link is long, its squares 4 px wide, beside its words', () => {
    const link = `https://example.org/#/flows/own-notice/receive/index?n=BDB1.${'0123456789'.repeat(80)}`
    const long = layPicture({ ...content, code: { kind: 'notice', link } })
    const dark = long.boxes.filter(({ colour }) => colour === '#14201d')
    const left = Math.min(...dark.map(({ x }) => x)) - 24
    const top = Math.min(...dark.map(({ y }) => y)) - 24
    const right = Math.max(...dark.map(({ x, width }) => x + width))
    expect(dark.every(({ height }) => height === 4)).toBe(true)
    expect(right).toBeLessThanOrEqual(1080 - 72)
    expect(
      readCode(
        dark.map((box) => ({ ...box, x: box.x - left, y: box.y - top })),
        right - left + 24
      )
    ).toBe(link)
    for (const line of long.lines.filter(({ y }) => y > top)) expect(rightOf(line)).toBeLessThan(left)
  })

  it("shows an operator's file in the place of the code, and nothing where there is neither", () => {
    const withFile = layPicture({ ...content, code: { kind: 'file', address: '/flows/mini-program-code.png' } })
    expect(withFile.images).toHaveLength(1)
    expect(withFile.images[0]).toMatchObject({ address: '/flows/mini-program-code.png', width: 276, height: 276 })
    const without = layPicture({ ...content, code: null })
    expect(without.images).toEqual([])
    expect(without.boxes.some(({ colour }) => colour === '#14201d')).toBe(false)
  })

  it('grows with what there is to say', () => {
    const longer = layPicture({ ...content, says: [...content.says, ...content.says] })
    expect(longer.height).toBeGreaterThan(picture.height)
  })

  it('leads with a sentence where there is no amount', () => {
    const lead = { label: '2026 年度，该缴了', prefix: '', number: '', unit: '', note: '' }
    const line = lineOf(layPicture({ ...content, lead }), '2026 年度，该缴了')
    expect(line.runs).toEqual([expect.objectContaining({ bold: true, size: 60 })])
  })
})

describe('breaking words into lines', () => {
  it('moves a phrase that has no room left to the next line', () => {
    expect(wrap('非官方应用，以当地税务和医保部门为准', 10, 130)).toEqual(['非官方应用，', '以当地税务和医保部门为准'])
  })

  it('breaks a phrase that is longer than a line, never before a mark and never inside a number', () => {
    expect(wrap('要等一百二十天以上的2026年', 10, 100)).toEqual(['要等一百二十天以上的', '2026年'])
    expect(wrap('一二三四五六七八九十。', 10, 100)).toEqual(['一二三四五六七八九', '十。'])
  })

  it('ends no line with an opening bracket', () => {
    expect(wrap('青岛市通知（别人发来的，未核对）', 10, 60)).toEqual(['青岛市通知', '（别人发来', '的，未核对）'])
  })

  it('leaves one line as it is, and nothing of nothing', () => {
    expect(wrap('应缴', 10, 100)).toEqual(['应缴'])
    expect(wrap('', 10, 100)).toEqual([])
  })
})
