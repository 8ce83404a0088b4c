import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import Answer from '@/flows/answer'
import PicturePage from '@/flows/answer/picture'
import SharedLink from '@/flows/answer/shared-link'
import { operator } from '@/operator'
import { canvasOfPage } from '../doubles/taro'
import { add, paidOn } from './paying-support'
import { button, freshApp, gone, onDay, show } from './support'

/** Every word that was painted last. */
let painted: string[] = []
let images: unknown[] = []

const brush = {
  fillRect: () => undefined,
  fillText: (words: string) => painted.push(words),
  measureText: () => ({ width: 10 }),
  beginPath: () => undefined,
  moveTo: () => undefined,
  arcTo: () => undefined,
  closePath: () => undefined,
  fill: () => undefined,
  drawImage: (image: { src: string }) => images.push(image.src)
}

class LoadedImage {
  onload = () => undefined
  #src = ''
  get src() {
    return this.#src
  }
  set src(address: string) {
    this.#src = address
    void Promise.resolve().then(() => this.onload())
  }
}

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
  painted = []
  images = []
  operator.miniProgramCode = ''
  canvasOfPage.node = {
    getContext: () => {
      painted = []
      return brush
    },
    createImage: () => new LoadedImage()
  }
})

const drawn = () => screen.findByRole('img')
const spoken = async () => (await drawn()).getAttribute('aria-label')

/** Low income in the countryside: another amount than anybody ordinary has. */
const poor = () =>
  add({
    resident: {
      birthDate: '1964-01-01',
      identities: ['rural-subsistence-1-2'],
      history: [{ year: 2025, scheme: 'resident', claimed: false }]
    }
  })

test('an answer and a shared answer lead to their pictures', async () => {
  const { id } = poor()
  const { unmount } = show(Answer, { member: id })
  await userEvent.click(button(/^做成图片/))
  unmount()
  show(SharedLink, { region: '620102', year: '2026' })
  await userEvent.click(button(/^做成图片/))
  expect(gone()).toEqual([
    `/flows/answer/picture/index?member=${id}`,
    '/flows/answer/picture/index?region=620102&year=2026'
  ])
})

test("the picture of a place's year has amount, last day, cover, clauses and whose it is not", async () => {
  show(PicturePage, { region: '620102', year: '2026' })
  const words = await spoken()
  for (const said of [
    '兰州市城关区，2026 年度居民医保，普通居民',
    '应缴 400 元',
    '截止 2025年12月31日',
    '保障 2026年1月1日 至 12月31日',
    '过了12月31日再缴',
    '依据：甘医保发〔2025〕62号 二(二)、三(一)、三(二)',
    '非官方应用，以当地税务和医保部门为准'
  ])
    expect(words).toContain(said)
  expect(words).not.toContain('还剩')
  expect(painted).toEqual(expect.arrayContaining(['400', '2025年12月31日']))
})

test("the picture of a member's answer has neither name nor identity on it until the name is asked for", async () => {
  show(PicturePage, { member: poor().id })
  expect(await spoken()).toContain('应缴 约 90 元')
  expect(painted.join()).not.toMatch(/妈妈|低保|1964/)
  await userEvent.click(screen.getByRole('radio', { name: /写上“妈妈”/ }))
  expect(await screen.findByRole('img', { name: /给妈妈算的/ })).toBeInTheDocument()
  expect(painted.join()).not.toMatch(/低保|1964/)
  await userEvent.click(screen.getByRole('radio', { name: /^当地普通居民的/ }))
  expect(await screen.findByRole('img', { name: /应缴 400 元/ })).toBeInTheDocument()
  expect(painted.join()).not.toContain('妈妈')
})

test('of a year that is paid only the answer for anybody becomes a picture', async () => {
  const member = add()
  paidOn('2025-11-01', member)
  show(PicturePage, { member: member.id })
  expect(await spoken()).toContain('普通居民')
  expect(screen.queryByRole('radio')).toBeNull()
})

test('the picture of a year without a notice names the usual months and the lines to ask, and no amount', async () => {
  show(PicturePage, { region: '440000', year: '2026' })
  const words = await spoken()
  expect(words).toMatch(/2026 年度，该缴了，本应用还没有您那里的通知。.*多地往年 10 月到 12 月.*12393/)
  expect(words).not.toMatch(/应缴|\d 元/)
})

test('a picture is kept in the album, and only then said to be', async () => {
  show(PicturePage, { region: '620102', year: '2026' })
  await drawn()
  await userEvent.click(button('存到手机'))
  expect(Taro.saveImageToPhotosAlbum).toHaveBeenCalledWith({ filePath: 'wxfile://tmp/picture.png' })
  expect(await screen.findByText('存好了，在手机的相册里。')).toBeInTheDocument()
})

test('who does not let the app into the album is told where to, and of the other way', async () => {
  jest.mocked(Taro.saveImageToPhotosAlbum).mockRejectedValueOnce({ errMsg: 'saveImageToPhotosAlbum:fail auth deny' })
  show(PicturePage, { region: '620102', year: '2026' })
  await drawn()
  await userEvent.click(button('存到手机'))
  expect(await screen.findByText(/^手机不让存进相册。.*或者点“发给别人”。$/)).toBeInTheDocument()
  await userEvent.click(button('发给别人'))
  expect(Taro.showShareImageMenu).toHaveBeenCalledWith({ path: 'wxfile://tmp/picture.png' })
})

test('a phone that cannot draw says so, and offers nothing to keep', async () => {
  canvasOfPage.node = null
  show(PicturePage, { region: '620102', year: '2026' })
  expect(await screen.findByText('这台手机画不出图片。可以截屏，或者转发给别人。')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '存到手机' })).toBeNull()
})

test("an operator's code of the mini-program is painted on the picture", async () => {
  operator.miniProgramCode = 'code.png'
  show(PicturePage, { region: '620102', year: '2026' })
  await drawn()
  expect(images).toEqual(['/flows/mini-program-code.png'])
})

test('a picture of nobody and of no place leads on', () => {
  const { unmount } = show(PicturePage, { member: 'nobody' })
  expect(screen.getByText('这里没有内容了')).toBeInTheDocument()
  unmount()
  show(PicturePage, { region: '6201', year: '2026' })
  expect(screen.getByRole('heading', { name: '这个链接不完整' })).toBeInTheDocument()
})
