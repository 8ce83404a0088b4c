import Taro from '@tarojs/taro'
import { saveFile as weapp } from '@/platform/save-file'
import { saveFile as alipay } from '@/platform/save-file.alipay'
import { saveFile as browser } from '@/platform/save-file.h5'
import { writeFileSync } from '../doubles/taro'

const copied = () => jest.mocked(Taro.setClipboardData).mock.calls.map(([{ data }]) => data)

describe('saving a file in WeChat', () => {
  it('writes it and sends it on to a chat, within the tap', async () => {
    const outcome = weapp('backup.json', '{"妈妈":1}')
    expect(writeFileSync.mock.calls).toEqual([['wxfile://usr/backup.json', '{"妈妈":1}', 'utf8']])
    expect(Taro.shareFileMessage).toHaveBeenCalledWith({
      filePath: 'wxfile://usr/backup.json',
      fileName: 'backup.json'
    })
    expect(await outcome).toBe('shared')
    expect(copied()).toEqual([])
  })

  it('can be cancelled by the resident', async () => {
    jest.mocked(Taro.shareFileMessage).mockRejectedValueOnce({ errMsg: 'shareFileMessage:fail cancel' })
    expect(await weapp('backup.json', 'text')).toBe('cancelled')
    expect(copied()).toEqual([])
  })

  it('copies the text where no file can be sent', async () => {
    jest.mocked(Taro.shareFileMessage).mockRejectedValueOnce({ errMsg: 'shareFileMessage:fail unsupported' })
    expect(await weapp('backup.json', 'text')).toBe('copied')
    expect(copied()).toEqual(['text'])
  })

  it('copies the text where there is no room for a file', async () => {
    writeFileSync.mockImplementationOnce(() => {
      throw new Error('writeFileSync:fail the maximum size of the file storage limit is exceeded')
    })
    expect(await weapp('backup.json', 'text')).toBe('copied')
    expect(Taro.shareFileMessage).not.toHaveBeenCalled()
  })

  it('tells if not even copying is possible', async () => {
    jest.mocked(Taro.shareFileMessage).mockRejectedValueOnce({ errMsg: 'shareFileMessage:fail unsupported' })
    jest.mocked(Taro.setClipboardData).mockRejectedValueOnce({ errMsg: 'setClipboardData:fail' })
    await expect(weapp('backup.json', 'text')).rejects.toEqual({ errMsg: 'setClipboardData:fail' })
  })
})

describe('saving a file in Alipay', () => {
  it('copies the text', async () => {
    expect(await alipay('backup.json', 'text')).toBe('copied')
    expect(copied()).toEqual(['text'])
  })

  it('tells if copying is refused', async () => {
    jest.mocked(Taro.setClipboardData).mockRejectedValueOnce({ error: 4 })
    await expect(alipay('backup.json', 'text')).rejects.toEqual({ error: 4 })
  })
})

describe('saving a file in a browser', () => {
  const offered: Blob[] = []
  const clicked: [string, string][] = []

  beforeEach(() => {
    jest.useFakeTimers()
    offered.length = 0
    clicked.length = 0
    // jsdom has neither, and follows no download.
    URL.createObjectURL = (blob) => `blob:${offered.push(blob as Blob)}`
    URL.revokeObjectURL = jest.fn()
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      expect(document.body.contains(this)).toBe(true)
      clicked.push([this.href, this.download])
    })
  })
  afterEach(() => {
    jest.useRealTimers()
    jest.restoreAllMocks()
  })

  it.each([
    ['reminders.ics', 'text/calendar;charset=utf-8'],
    ['backup.json', 'application/json;charset=utf-8'],
    ['notes', 'text/plain;charset=utf-8']
  ])('downloads %s as %s', async (name, type) => {
    expect(await browser(name, 'BEGIN:妈妈\r\n')).toBe('given')
    expect(clicked).toEqual([['blob:1', name]])
    expect(offered.map((blob) => [blob.type, blob.size])).toEqual([[type, 14]])
  })

  it('leaves nothing behind', async () => {
    await browser('backup.json', 'text')
    expect(document.querySelector('a')).toBeNull()
    expect(URL.revokeObjectURL).not.toHaveBeenCalled()
    jest.runAllTimers()
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1')
  })

  it('tells if the browser refuses', async () => {
    URL.createObjectURL = () => {
      throw new Error('refused')
    }
    await expect(browser('backup.json', 'text')).rejects.toThrow('refused')
  })
})
