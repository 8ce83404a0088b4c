import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import Backup from '@/flows/settings/backup'
import Restore from '@/flows/settings/restore'
import { household } from '@/app/services'
import { writeFileSync } from '../doubles/taro'
import { button, freshApp, gone, mother, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

const refused = () => Promise.reject(new Error('refused'))

/** A backup of a phone on which the mother was entered; this phone is empty again. */
function backupOfMother(): string {
  household.addMember(mother)
  const text = household.backup()
  household.eraseAll()
  return text
}

async function look(text: string): Promise<void> {
  const field = screen.getByLabelText(/备份文字/)
  await userEvent.clear(field)
  await userEvent.click(field)
  await userEvent.paste(text)
  await userEvent.click(button('看看里面有什么'))
}

describe('making a backup', () => {
  test('says what there is to back up', () => {
    household.addMember(mother)
    show(Backup)
    expect(screen.getByText('1 位')).toBeInTheDocument()
    expect(screen.getByText('0 笔')).toBeInTheDocument()
  })

  test('copies a text that the app would read back the same', async () => {
    household.addMember(mother)
    show(Backup)
    await userEvent.click(button('复制成文字'))
    expect(await screen.findByText(/^已经复制。/)).toBeInTheDocument()
    const [[{ data }]] = jest.mocked(Taro.setClipboardData).mock.calls as unknown as [[{ data: string }]]
    expect(household.readBackup(data).members).toEqual({ total: 1, fresh: 0 })
  })

  test('offers another way where the phone does not let the text be copied', async () => {
    household.addMember(mother)
    jest.mocked(Taro.setClipboardData).mockImplementationOnce(refused)
    show(Backup)
    await userEvent.click(button('复制成文字'))
    expect(await screen.findByText(/^没能复制。.*存为文件/)).toBeInTheDocument()
  })

  test('sends a file, named by the day, to a chat', async () => {
    household.addMember(mother)
    show(Backup)
    await userEvent.click(button('存为文件'))
    expect(await screen.findByText(/^已经发出去了。/)).toBeInTheDocument()
    expect(writeFileSync.mock.calls[0]).toEqual(['wxfile://usr/buduanbao-2025-11-01.json', household.backup(), 'utf8'])
  })

  test('comes after bringing one back where there is nothing to back up', async () => {
    show(Backup)
    expect(screen.getByRole('heading', { name: '这台手机上还没有家人' })).toBeInTheDocument()
    await userEvent.click(button('从备份恢复'))
    expect(gone()).toEqual(['/flows/settings/restore/index'])
  })
})

describe('bringing a backup back', () => {
  test('shows what a backup holds before anything is taken over', async () => {
    const text = backupOfMother()
    show(Restore)
    await look(text)
    expect(screen.getByRole('heading', { name: '2025年11月1日的备份' })).toBeInTheDocument()
    expect(screen.getByText('1 位')).toBeInTheDocument()
    expect(screen.getByText('这台手机上都没有')).toBeInTheDocument()
    expect(household.store.getState().members).toEqual([])
  })

  test('takes the backup over, and says what has changed', async () => {
    const text = backupOfMother()
    show(Restore)
    await look(text)
    await userEvent.click(button('合并到这台手机'))
    expect(screen.getByRole('heading', { name: '已经合并好了' })).toBeInTheDocument()
    expect(household.store.getState().members.map(({ nickname }) => nickname)).toEqual(['妈妈'])
    await userEvent.click(button('看看家人'))
    expect(gone()).toEqual(['/pages/home/index'])
  })

  test('changes nothing if it is the same backup a second time', async () => {
    const text = backupOfMother()
    household.restore(household.readBackup(text))
    show(Restore)
    await look(text)
    expect(screen.getByText('这台手机上都有')).toBeInTheDocument()
    await userEvent.click(button('合并到这台手机'))
    expect(household.store.getState().members).toHaveLength(1)
  })

  test('refuses a text that is no backup in words, above and beside the field', async () => {
    show(Restore)
    await look('妈妈 400 元')
    expect(screen.getAllByText(/^这不是不断保的备份。/)).toHaveLength(2)
    expect(screen.getByLabelText(/备份文字/)).toHaveValue('妈妈 400 元')
  })

  test('tells of a backup that was cut off, and lets another one be pasted', async () => {
    const text = backupOfMother()
    show(Restore)
    await look(text.replace('妈妈', '爸爸'))
    expect(screen.getAllByText(/^这份备份不完整，或者被改过/)).toHaveLength(2)
    await look(text)
    await userEvent.click(button('换一份'))
    expect(screen.getByLabelText(/备份文字/)).toHaveValue('')
  })

  test('takes a file that was sent to a chat', async () => {
    const text = backupOfMother()
    jest
      .mocked(Taro.chooseMessageFile)
      .mockResolvedValueOnce({ tempFiles: [{ name: '备份.json', path: 'wxfile://tmp/1' }] } as never)
    jest.mocked(Taro.getFileSystemManager).mockReturnValueOnce({ readFileSync: () => text } as never)
    show(Restore)
    await userEvent.click(button('选备份文件'))
    expect(await screen.findByText('已经选了“备份.json”。')).toBeInTheDocument()
    await userEvent.click(button('看看里面有什么'))
    expect(screen.getByRole('heading', { name: '2025年11月1日的备份' })).toBeInTheDocument()
  })

  test('tells of a file that cannot be read', async () => {
    jest.mocked(Taro.chooseMessageFile).mockImplementationOnce(refused)
    show(Restore)
    await userEvent.click(button('选备份文件'))
    expect(await screen.findAllByText(/^这个文件打不开。/)).toHaveLength(2)
  })

  test('tells of a phone without room, which keeps what it has', async () => {
    const text = backupOfMother()
    show(Restore)
    await look(text)
    const write = jest.mocked(Taro.setStorageSync).getMockImplementation()
    jest.mocked(Taro.setStorageSync).mockImplementation(() => {
      throw new Error('full')
    })
    await userEvent.click(button('合并到这台手机'))
    jest.mocked(Taro.setStorageSync).mockImplementation(write)
    expect(within(screen.getByRole('alert')).getByText(/^手机存不下这份备份/)).toBeInTheDocument()
    expect(household.store.getState().members).toEqual([])
  })

  test('first takes in what another window has written meanwhile', async () => {
    const text = backupOfMother()
    household.addMember({ ...mother, nickname: '爸爸', resident: { birthDate: '1962-01-01' } })
    show(Restore)
    await look(text)
    const here = String(Taro.getStorageSync('buduanbao/members'))
    Taro.setStorageSync('buduanbao/members', here.replace('爸爸', '老爸'))
    await userEvent.click(button('合并到这台手机'))
    expect(screen.getByText(/^另一个窗口刚改过这些资料/)).toBeInTheDocument()
    await userEvent.click(button('重新读取'))
    await userEvent.click(button('合并到这台手机'))
    expect(household.store.getState().members.map(({ nickname }) => nickname)).toEqual(['老爸', '妈妈'])
  })

  test('takes nothing over while another day is looked at, and says so', async () => {
    const text = backupOfMother()
    household.startPreview('2025-10-20')
    show(Restore)
    await look(text)
    expect(screen.getByText('现在看的是别的日子，不能恢复。回到今天就可以。')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '合并到这台手机' })).toBeNull()
  })
})
