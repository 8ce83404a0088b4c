import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Summary from '@/flows/notices/summary'
import { button, freshApp, gone, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

const part = (title: string) => within(screen.getByRole('heading', { name: title }).parentElement!)
const lines = (title: string) =>
  part(title)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

/** What is read from two metres. */
const large = () => [...document.querySelectorAll('.headline > *')].map(({ textContent }) => textContent)

test('the summary of Gansu 2026 says the price, the time, who pays less and what skipping costs', () => {
  show(Summary, { region: '620000', year: '2026' })
  expect(screen.getByRole('heading', { name: '甘肃省 2026 年度城乡居民医保缴费' })).toBeInTheDocument()
  expect(large()).toEqual(['每人缴二(二)400元', '集中缴费期，最晚：2025 年三(一)12月31日'])
  expect(screen.queryByRole('heading', { name: '缴多少' })).toBeNull()
  expect(lines('什么时候缴')).toEqual([
    '集中缴费期2025年10月15日 至 2025年12月31日没断过保的不用等，2026年1月1日起有保障三(一)、三(二)',
    '补充缴费期2026年1月1日 至 2026年2月28日从缴费那天起，等 90 天才有保障三(一)、三(二) *'
  ])
  expect(lines('谁能少缴')).toContain('农村一、二类低保、城市全额低保资助 310 元二(三)、附表2 *')
  expect(lines('断保再参保，要多等')).toEqual([
    '断过保，先等90 天四(三) *',
    '从第二年起，每多断一年加30 天四(三) *',
    '连断 4 年或更久，至少等180 天四(三)',
    '每补缴一年，少等30 天四(三) *'
  ])
  expect(lines('大病保险封顶线的奖励和扣减')).toContain('每断一年降低 3,500 元四(三) *')
  expect(screen.getByText('12393')).toBeInTheDocument()
  expect(
    screen.getByText(
      /^依据：关于做好2025年全省城乡居民基本医疗保险参保缴费通知，甘医保发〔2025〕62号，2025年9月29日印发。/
    )
  ).toBeInTheDocument()
})

test('the summary names another document at a line that comes from it', () => {
  show(Summary, { region: '620000', year: '2026' })
  expect(lines('去哪里缴')[0]).toBe('微信小程序甘肃税务社保缴费甘医保发〔2023〕71号 五 *')
})

test("the summary of Fuling has two tiers, the state's share of late payers and the contradiction", () => {
  show(Summary, { region: '500102', year: '2025' })
  expect(large()).toEqual([
    '每人缴 · 一档二(一)400元',
    '每人缴 · 二档二(一)775元',
    '集中缴费期，已经截止：2024 年二(一)12月31日'
  ])
  expect(lines('缴多少')).toEqual([
    '个人缴费 · 一档400 元二(一)',
    '个人缴费 · 二档775 元二(一)',
    '大学生 · 一档380 元二(二)',
    '大学生 · 二档755 元二(二)'
  ])
  expect(lines('谁能少缴')).toContain('低保对象一档 资助 360 元，二档 资助 400 元二(三)1')
  const [, january, , july] = lines('什么时候缴')
  expect(january).toMatch(/缴费后下个月1日起有保障同一份通知有两种说法/)
  expect(july).toMatch(/除了标准，还要自己补财政补助那一份：至少 670 元，2025年9月11日起至少 700 元/)
  expect(lines('特殊人群')).toContain('新生儿不用等待。二(五)')
})

test('the summary of Hunan 2026 marks reported figures, the last useful day, and each kind of newborn', () => {
  show(Summary, { region: '430000', year: '2026' })
  expect(large()).toEqual(['每人缴个人缴费 据转述400元', '集中缴费期，最晚：2026 年缴费时间和待遇享受期 据转述1月31日'])
  const [inWindow, late] = lines('什么时候缴')
  // 90 days from 2 October end on 30 December: one day of cover is left.
  expect(late).toBe(
    '晚缴期2026年2月1日 至 2026年12月31日2026年10月2日是最后还有用的缴费日从缴费那天起，等 90 天才有保障' +
      '除了标准，还要自己补财政补助那一份：至少 700 元集中期外 据转述、待遇等待期 据转述、财政补助 据转述'
  )
  expect(inWindow).toBe(
    '集中缴费期2025年9月1日 至 2026年1月31日没断过保的不用等，元旦以前缴的，2026年1月1日起有保障' +
      '元旦以后缴的，哪天起有保障没有写明缴费时间和待遇享受期 据转述'
  )
  const special = lines('特殊人群')
  expect(special[0]).toMatch(
    /^刚出生，爸爸或妈妈参加了当地医保爸爸或妈妈参加了湖南医保的宝宝，2026年度不用缴，从出生那天起能报/
  )
  // Within 90 days of the birth, across the end of the year, and after that.
  expect(special.slice(3, 6)).toEqual([
    expect.stringMatching(/^刚出生，爸爸妈妈都没有参加当地医保宝宝出生90天以内都能办/),
    expect.stringMatching(/^年底出生的宝宝，90天跨到了下一年/),
    expect.stringMatching(/^过了90天也能办/)
  ])
  // Whom they are for stands there once.
  expect(special.filter((line) => line.startsWith('刚出生'))).toHaveLength(2)
  expect(screen.getByText(/写着“据转述”的，没有见到通知原文/)).toBeInTheDocument()
  for (const line of document.querySelectorAll('.fact .clause-ref')) expect(line).toHaveTextContent(/据转述|\*/)
})

test('the summary of Gansu says what it knows of newborns from a letter and from Tianshui', () => {
  show(Summary, { region: '620000', year: '2026' })
  const special = lines('特殊人群')
  const newborns = [...special.slice(0, 3), ...special.filter((line) => line.startsWith('上一年年底'))]
  expect(special.filter((line) => line.startsWith('刚出生'))).toEqual([newborns[0]])
  expect(
    newborns.filter((line) => /致新生儿父母的一封信 全文 据转述|天水市新生儿参保说明 全文 据转述/.test(line))
  ).toHaveLength(3)
})

test("the summary of a place without that year's notice has nothing to print", async () => {
  show(Summary, { region: '440000', year: '2026' })
  expect(screen.getByText('这个地方、这个年度的通知，本应用还没有收录。')).toBeInTheDocument()
  await userEvent.click(button('看收录的通知'))
  expect(gone()).toEqual(['/pages/policies/index'])
})

test('the summary with a broken address says so', () => {
  show(Summary, { region: 'x' })
  expect(screen.getByText('链接不完整，少了地方或年度。')).toBeInTheDocument()
})
