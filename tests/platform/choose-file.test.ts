import Taro from '@tarojs/taro'
import { chooseFile } from '@/platform/choose-file'
import { chooseFile as inAlipay } from '@/platform/choose-file.alipay'

const sent = { tempFiles: [{ name: 'backup.json', path: 'wxfile://tmp/1' }] }

describe('a file that is chosen from a chat of WeChat', () => {
  test('is read as a text', async () => {
    jest.mocked(Taro.chooseMessageFile).mockResolvedValueOnce(sent as never)
    const readFileSync = jest.fn(() => 'text')
    jest.mocked(Taro.getFileSystemManager).mockReturnValueOnce({ readFileSync } as never)
    await expect(chooseFile?.()).resolves.toEqual({ name: 'backup.json', text: 'text' })
    expect(readFileSync).toHaveBeenCalledWith('wxfile://tmp/1', 'utf8')
  })

  test('is none where the resident chose none', async () => {
    jest.mocked(Taro.chooseMessageFile).mockRejectedValueOnce({ errMsg: 'chooseMessageFile:fail cancel' })
    await expect(chooseFile?.()).resolves.toBeNull()
  })

  test('makes the choice reject if it cannot be read', async () => {
    jest.mocked(Taro.chooseMessageFile).mockRejectedValueOnce({ errMsg: 'chooseMessageFile:fail privacy' })
    await expect(chooseFile?.()).rejects.toBeDefined()
  })
})

test('Alipay has no files to choose', () => {
  expect(inAlipay).toBeNull()
})
