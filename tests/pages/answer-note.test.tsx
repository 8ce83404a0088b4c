import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import Answer from '@/flows/answer'
import { AnswerNote } from '@/app/screen/answer/answer-note'
import SharedLink from '@/flows/answer/shared-link'
import { operator } from '@/operator'
import { answered, button, freshApp, mother, onDay, show } from './support'
import { add } from './paying-support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
  operator.reports = ''
})

const copied = () => jest.mocked(Taro.setClipboardData).mock.calls.map(([{ data }]) => data)

/** From notice 62 of 2025, by hand: 2(2), 3(1), 3(2). */
const LANZHOU = [
  '不断保，有一处可能不对',
  '地方：甘肃省兰州市城关区',
  '年度：2026 年度',
  /^依据：甘医保发〔2025〕62号，gansu-2026 第 \d+ 版$/,
  '普通居民应缴：400 元（甘医保发〔2025〕62号 二(二)）',
  '截止：2025年12月31日（甘医保发〔2025〕62号 三(一)）',
  '保障：2026年1月1日 至 2026年12月31日（甘医保发〔2025〕62号 三(二)）',
  '哪里不对（请写在后面，不要写姓名、身份证号）：'
]

function expectReport(text: string | undefined): void {
  const lines = (text ?? '').split('\n')
  expect(lines).toHaveLength(LANZHOU.length)
  LANZHOU.forEach((line, place) =>
    expect(lines[place]).toMatch(typeof line === 'string' ? new RegExp(`^${escaped(line)}$`) : line)
  )
}

const escaped = (text: string) => text.replace(/[()[\]]/g, '\\$&')

test("every answer says that it is no authority's, also the one behind a link", () => {
  const { unmount } = show(Answer, { member: add().id })
  expect(screen.getByText('非官方应用，以当地税务和医保部门为准')).toBeInTheDocument()
  unmount()
  show(SharedLink, { region: '620102', year: '2026' })
  expect(screen.getByText('非官方应用，以当地税务和医保部门为准')).toBeInTheDocument()
})

test('a report holds place, year, edition and the figures with their clauses, and nothing of the member', async () => {
  // Two years missed, low income: another amount and another wait than anybody ordinary has.
  const { id } = add({
    resident: {
      birthDate: '1964-01-01',
      identities: ['rural-subsistence-1-2'],
      history: [
        { year: 2024, scheme: 'none' },
        { year: 2025, scheme: 'none' }
      ]
    }
  })
  show(Answer, { member: id })
  await userEvent.click(button('这里不对？'))
  expectReport(copied()[0])
  expect(copied()[0]).not.toMatch(/妈妈|1964|90|低保/)
  expect(
    screen.getByText(/^已经复制，里面没有您家人的资料。这一版没有收报告的地方.*12366（税务，.*12393（医保，/)
  ).toBeInTheDocument()
})

test('a report is the same for a resident who was only asked, and not kept', async () => {
  answered({
    region: '620102',
    who: { relation: 'parent', nickname: '妈妈' },
    birth: { year: 1964 },
    insurance: { now: 'none' },
    situation: [],
    identities: [],
    enrolment: 'continuing',
    history: [
      { year: 2025, scheme: 'none' },
      { year: 2026, scheme: 'none' }
    ]
  })
  show(Answer)
  await userEvent.click(button('这里不对？'))
  expectReport(copied()[0])
})

test("a report names the operator's address for reports where there is one", async () => {
  operator.reports = 'reports@example.org'
  show(() => <AnswerNote region="620102" benefitYear={2026} />)
  await userEvent.click(button('这里不对？'))
  expect(await screen.findByText(/贴到 reports@example.org，写上哪里不对/)).toBeInTheDocument()
})

test('a year without a notice can be reported as well, without any figure', async () => {
  show(() => <AnswerNote region="440000" benefitYear={2027} />)
  await userEvent.click(button('这里不对？'))
  expect(copied()[0]?.split('\n').slice(1, -1)).toEqual(['地方：广东省', '年度：2027 年度', '依据：没有收录'])
})

test('the words of a report can be copied by hand where the clipboard refuses', async () => {
  jest.mocked(Taro.setClipboardData).mockRejectedValueOnce(new Error('denied'))
  show(Answer, { member: add({ ...mother }).id })
  await userEvent.click(button('这里不对？'))
  expect(await screen.findByText(/^没能复制，请长按下面的字自己复制。/)).toHaveTextContent('普通居民应缴：400 元')
})
