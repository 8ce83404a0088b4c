import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import Groups from '@/flows/roster/groups'
import Check from '@/flows/roster/check'
import Paste from '@/flows/roster/paste'
import Roster from '@/flows/roster'
import Table from '@/flows/roster/table'
import { household, rosterDraft } from '@/app/services'
import { writeFileSync } from '../doubles/taro'
import { button, freshApp, gone, mother, onDay, show } from './support'
import { villagers } from '../villagers'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

const members = () => household.store.getState().members
const field = (name: string) => screen.getByRole('textbox', { name })

async function enter(nickname: string, year: string): Promise<void> {
  await userEvent.type(field('称呼'), nickname)
  await userEvent.type(field('出生年份，年'), year)
  await userEvent.click(button('记下，下一位'))
}

describe('entering one after the other', () => {
  beforeEach(() => household.addMember(mother))

  test('keeps each at once, and place and group stay for the next', async () => {
    show(Roster)
    await userEvent.type(field('分组（可以不填）'), '河湾组')
    await enter('张大爷', '1948')
    expect(screen.getByRole('alert')).toHaveTextContent('记下了张大爷。这次记了 1 位。')
    await enter('李婶', '1960')
    expect(members().slice(1)).toMatchObject([
      { nickname: '张大爷', region: '620102', group: '河湾组', resident: { birthDate: '1948-01-01' } },
      { nickname: '李婶', region: '620102', group: '河湾组', resident: { birthDate: '1960-01-01' } }
    ])
    await userEvent.click(button('记完了'))
    expect(gone()).toEqual(['/pages/home/index'])
  })

  test('asks a baby for the day of birth', async () => {
    show(Roster)
    await userEvent.type(field('称呼'), '宝宝')
    await userEvent.type(field('出生年份，年'), '2025')
    await userEvent.type(field('出生日期，月'), '9')
    await userEvent.type(field('出生日期，日'), '1')
    await userEvent.click(button('记下，下一位'))
    expect(members()[1]).toMatchObject({ resident: { birthDate: '2025-09-01' }, enrolment: 'first' })
  })

  test.each([
    ['', '1964', '请写一个称呼，小名就行'],
    ['620102196403051234', '1964', '不要写身份证号或手机号，写个小名就行'],
    ['张三', '19', '出生年份要在 1905 年到 2025 年之间'],
    ['妈妈', '1964', '这个地方已经有妈妈了，出生也一样。真是另一位，就把称呼写得不一样。']
  ])('does not keep %j born %s, and says why', async (nickname, year, says) => {
    show(Roster)
    if (nickname !== '') await userEvent.type(field('称呼'), nickname)
    await userEvent.type(field('出生年份，年'), year)
    await userEvent.click(button('记下，下一位'))
    expect(screen.getAllByText(says).length).toBeGreaterThan(0)
    expect(members()).toHaveLength(1)
  })
})

test('whoever begins without anybody is asked for the place first', async () => {
  show(Roster)
  expect(screen.queryByRole('textbox', { name: '称呼' })).toBeNull()
  await userEvent.type(screen.getByLabelText(/^找地方|搜/), '兰州城关')
  await userEvent.click(await screen.findByRole('button', { name: /^城关区/ }))
  expect(screen.getByText('参保地：兰州市城关区')).toBeInTheDocument()
  await enter('张三', '1964')
  expect(members()).toMatchObject([{ nickname: '张三', region: '620102' }])
})

describe('a pasted list', () => {
  const list = '张三，1964，河湾组\n李四 1970 62010219700101123X\n王五'

  async function pasted(): Promise<void> {
    household.addMember(mother)
    jest.mocked(Taro.getClipboardData).mockResolvedValueOnce({ data: list, errMsg: 'ok' })
    const { unmount } = show(Paste)
    await userEvent.click(button('粘贴'))
    await waitFor(() => expect(screen.getByText('粘贴了 3 行')).toBeInTheDocument())
    await userEvent.click(button('看看读懂了什么'))
    expect(gone()).toEqual(['/flows/roster/check/index'])
    unmount()
    show(Check)
  }

  test('shows what was understood line by line, and keeps nobody before one says so', async () => {
    await pasted()
    expect(screen.getByText('读懂了 2 位，都在兰州市城关区参保。还没有记下。')).toBeInTheDocument()
    expect(screen.getByText('1964 年生 · 分组：河湾组')).toBeInTheDocument()
    expect(screen.getByText('第 3 行：王五')).toBeInTheDocument()
    expect(screen.getByText('没有看到出生年份。加上四位数的年份，例如“1964”。')).toBeInTheDocument()
    expect(members()).toHaveLength(1)
  })

  test('a number of 18 digits is nowhere on the phone, and its line is named', async () => {
    await pasted()
    expect(screen.getByText(/^第 2 行有一长串数字/)).toBeInTheDocument()
    await userEvent.click(button('记下这 2 位'))
    const written = jest.mocked(Taro.setStorageSync).mock.calls.map(([, text]) => String(text))
    expect(written.length).toBeGreaterThan(0)
    expect(written.filter((text) => /62010219700101|197001011/.test(text))).toEqual([])
  })

  test('keeps those that were understood, and the other lines stay to be mended', async () => {
    await pasted()
    await userEvent.click(button('记下这 2 位'))
    expect(members().map(({ nickname, group }) => [nickname, group])).toEqual([
      ['妈妈', undefined],
      ['张三', '河湾组'],
      ['李四', undefined]
    ])
    expect(screen.getByRole('alert')).toHaveTextContent('记下了 2 位。没读懂的 1 行还在名单里，改好再记。')
    expect(rosterDraft.state.getState().text).toBe('王五')
  })

  test('asks which identity a word means, and keeps what is chosen alone', async () => {
    household.addMember(mother)
    rosterDraft.change({ region: '430104', text: '吴一 1975 残疾\n吴二 1976 残疾\n吴三 1977 监测户 外出' })
    show(Check)
    expect(screen.getByText('3 位的身份要问一问')).toBeInTheDocument()
    expect(screen.getByText(/没看懂，没有记：外出/)).toBeInTheDocument()
    const askedOf = (name: string) => within(screen.getByRole('radiogroup', { name }))
    await userEvent.click(askedOf('吴一，“残疾”是不是下面这种？').getByRole('radio', { name: /^重度残疾人（1-2 级）/ }))
    await userEvent.click(askedOf('吴三，“监测户”是哪一种？').getByRole('radio', { name: '都不是，或不清楚' }))
    await userEvent.click(button('记下这 3 位'))
    expect(members().map(({ nickname, group, resident }) => [nickname, group, resident.identities])).toEqual([
      ['妈妈', undefined, undefined],
      ['吴一', undefined, ['severe-disability']],
      ['吴二', undefined, undefined],
      ['吴三', undefined, undefined]
    ])
  })

  test('keeps the names of its columns above the lines that are to be mended', async () => {
    household.addMember(mother)
    rosterDraft.change({ text: '姓名\t出生年月\t组别\n张三\t1964\t河湾\n李四\t\t河湾' })
    show(Check)
    expect(screen.getByText(/第 1 行是表头，没当成人。/)).toBeInTheDocument()
    await userEvent.click(button('记下这 1 位'))
    expect(rosterDraft.state.getState().text).toBe('姓名\t出生年月\t组别\n李四\t\t河湾')
  })

  test('is kept while it is written, without its numbers', async () => {
    household.addMember(mother)
    show(Paste)
    await userEvent.click(field('名单'))
    await userEvent.paste('张三 1964 ６２０１０２１９６４０３０５１２３Ｘ')
    expect(rosterDraft.state.getState().text).toMatch(/^张三 1964 +〔号码去掉了〕 $/)
    expect(jest.mocked(Taro.setStorageSync).mock.lastCall?.[1]).not.toMatch(/６|62010/)
  })

  test('is taken to its end when every line was kept', async () => {
    household.addMember(mother)
    rosterDraft.change({ text: '张三 1964' })
    show(Check)
    await userEvent.click(button('记下这 1 位'))
    expect(screen.getByRole('alert')).toHaveTextContent('记下了 1 位。')
    await userEvent.click(button('看名单'))
    expect(gone()).toEqual(['/pages/home/index'])
  })

  test('is refused while it is empty, or longer than is read in one go', async () => {
    household.addMember(mother)
    rosterDraft.change({ text: '' })
    show(Paste)
    await userEvent.click(button('看看读懂了什么'))
    expect(screen.getAllByText('请先粘贴或写下名单').length).toBeGreaterThan(0)
    await userEvent.click(field('名单'))
    await userEvent.paste(Array.from({ length: 501 }, (_, index) => `张${index} 1964`).join('\n'))
    await userEvent.click(button('看看读懂了什么'))
    expect(screen.getAllByText('有 501 行，一次最多 500 行，请分几次。').length).toBeGreaterThan(0)
    expect(gone()).toEqual([])
  })
})

describe('groups', () => {
  test('members found by search are put into a group, and taken out of it', async () => {
    household.addMembers(villagers(12))
    show(Groups)
    await userEvent.type(field('组名'), '坪上组')
    await userEvent.type(screen.getByLabelText('找称呼或分组'), '村民12')
    await userEvent.click(screen.getByRole('checkbox', { name: /^村民12/ }))
    await userEvent.click(button('放进这一组'))
    expect(screen.getByText('1 位放进了“坪上组”。')).toBeInTheDocument()
    expect(members()[11]).toMatchObject({ group: '坪上组' })
    await userEvent.click(screen.getByRole('checkbox', { name: /^村民12/ }))
    await userEvent.click(button('移出分组'))
    expect(members()[11]?.group).toBeUndefined()
  })

  test('without a name or anybody chosen nothing is changed, and both are asked for', async () => {
    household.addMembers(villagers(2))
    show(Groups)
    await userEvent.click(button('放进这一组'))
    expect(screen.getAllByText('请写组名，最多 12 个字，不要写号码').length).toBeGreaterThan(0)
    expect(screen.getAllByText('请至少勾一位').length).toBeGreaterThan(0)
  })
})

describe('the table', () => {
  test('is saved as a file, of everybody or of those of a filter', async () => {
    household.addMembers([
      ...villagers(2, { group: '河湾组' }),
      ...villagers(1, { nickname: '=外地', region: '440000' })
    ])
    show(Table)
    await userEvent.click(button('存为表格文件'))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('已经发出去了。'))
    const [, text] = writeFileSync.mock.calls[0] as [string, string]
    expect(text.split('\r\n')).toEqual([
      '\uFEFF称呼,参保地,分组,年度,状态,应缴（元）,说明,最后一天',
      '村民1,兰州市城关区,河湾组,2026,待缴费,400,,2025-12-31',
      '村民2,兰州市城关区,河湾组,2026,待缴费,400,,2025-12-31',
      `"'=外地",广东省,,2026,该缴了,,,`,
      ''
    ])
    await userEvent.click(screen.getByRole('radio', { name: '没有通知 1' }))
    await userEvent.click(button('复制成文字'))
    expect(Taro.setClipboardData).toHaveBeenCalledWith({
      data: "称呼\t参保地\t分组\t年度\t状态\t应缴（元）\t说明\t最后一天\n'=外地\t广东省\t\t2026\t该缴了\t\t\t"
    })
  })
})

test.each([
  ['entering', Roster],
  ['pasting', Paste],
  ['checking', Check],
  ['groups', Groups]
])('%s is not offered while another day is looked at, and that is said', (_, Page) => {
  household.addMember(mother)
  household.startPreview('2025-10-20')
  show(Page)
  expect(screen.getByText('现在看的是别的日子，不能添加。回到今天就可以。')).toBeInTheDocument()
})

test.each([
  ['groups', Groups],
  ['the table', Table]
])('without anybody the page of %s leads on to entering people', async (_, Page) => {
  show(Page)
  expect(screen.getByText('还没有人')).toBeInTheDocument()
  await userEvent.click(button('一次记好几位'))
  expect(gone()).toEqual(['/flows/roster/index'])
})
