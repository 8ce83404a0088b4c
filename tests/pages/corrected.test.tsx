/** What is said to be wrong is said no longer than it is: on every form, once something else stands at its field. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Guide from '@/flows/guide'
import OwnNotice from '@/flows/own-notice'
import FillNotice from '@/flows/own-notice/fill'
import Pay from '@/flows/pay'
import Channel from '@/flows/pay/channel'
import Paid from '@/flows/pay/paid'
import Status from '@/flows/pay/status'
import Preview from '@/flows/settings/preview'
import { placeNames } from '@/app/services'
import { lanzhou, next, tap } from './guide-support'
import { add, addressed, father, handedOver, paidOn, quoted, uncle } from './paying-support'
import { answered, button, freshApp, onDay, show } from './support'

beforeEach(() => {
  freshApp()
  onDay('2025-11-01')
})

/** The lines of the summary; empty: there is none. */
function summary(): (string | null)[] {
  const box = screen.queryByRole('alert')
  return box === null
    ? []
    : within(box)
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
}

async function type(label: string, text: string): Promise<void> {
  await userEvent.clear(screen.getByLabelText(label))
  if (text !== '') await userEvent.type(screen.getByLabelText(label), text)
}

describe('the guide', () => {
  test('says no longer that nothing was chosen once something is', async () => {
    answered({ region: '620102' })
    show(Guide, { q: 'who' })
    await userEvent.click(button('写别的称呼'))
    await next()
    expect(summary()).toEqual(['请选一项'])
    await tap('radio', '父母')
    expect(summary()).toEqual([])
    expect(screen.queryByText('请选一项')).toBeNull()
  })

  test('says no longer that a year of birth is none once another is typed', async () => {
    answered({ region: '620102', who: lanzhou.who! })
    show(Guide, { q: 'birth' })
    await type('出生年份，年', '1864')
    await next()
    expect(summary()).toEqual(['出生年份要在 1905 年到 2025 年之间'])
    await type('出生年份，年', '1964')
    expect(summary()).toEqual([])
  })

  test('says of a year that it was not chosen until that year is, not until another one is', async () => {
    answered({ ...lanzhou, insurance: { now: 'none' }, identities: [], enrolment: 'continuing' })
    show(Guide, { q: 'history' })
    await next()
    expect(summary()).toEqual(['2025 年还没选'])
    await userEvent.click(within(screen.getByRole('radiogroup', { name: /^2026/ })).getByText('还没缴'))
    expect(summary()).toEqual(['2025 年还没选'])
    await userEvent.click(within(screen.getByRole('radiogroup', { name: '2025 年' })).getByText('居民医保'))
    expect(summary()).toEqual([])
  })
})

describe('paying', () => {
  test('says no longer that nobody was chosen once somebody is', async () => {
    add()
    show(Pay)
    await userEvent.click(screen.getByRole('checkbox', { name: /^妈妈/ }))
    await userEvent.click(button('下一步，选渠道'))
    expect(summary()).toEqual(['请至少选一位'])
    await userEvent.click(screen.getByRole('checkbox', { name: /^妈妈/ }))
    expect(summary()).toEqual([])
  })

  test('says no longer that no channel was chosen once one is', async () => {
    onDay('2024-11-01')
    show(Channel, addressed(quoted(add(uncle))))
    await userEvent.click(button('下一步'))
    expect(summary()).toHaveLength(1)
    await userEvent.click(screen.getAllByRole('radio')[0]!)
    expect(summary()).toEqual([])
  })

  test('says of two amounts that they are none, and of each only until it is typed anew', async () => {
    show(Paid, addressed(handedOver(add(), add(father))))
    for (const name of ['妈妈', '爸爸']) await type(`${name}缴了多少元`, '')
    await userEvent.click(button('记下来'))
    expect(summary()).toHaveLength(2)
    await type('妈妈缴了多少元', '400')
    expect(summary()).toHaveLength(1)
    await type('爸爸缴了多少元', '150')
    expect(summary()).toEqual([])
  })

  test('says no longer that a day of a refund is none once another is typed', async () => {
    const records = paidOn('2025-11-01', add())
    show(Status, { record: records[0]!.id })
    await userEvent.click(button('已经退费，记一下'))
    await type('哪天退的，日', '31')
    await userEvent.click(button('记为已退'))
    expect(screen.getByText('没有这一天，请看看年、月、日')).toBeInTheDocument()
    await type('哪天退的，日', '1')
    expect(screen.queryByText('没有这一天，请看看年、月、日')).toBeNull()
  })
})

test('a day to look at that is none is said to be none only until another is typed', async () => {
  show(Preview)
  await type('想看哪一天，日', '31')
  await userEvent.click(button('看这一天'))
  expect(summary()).toHaveLength(1)
  await type('想看哪一天，日', '30')
  expect(summary()).toEqual([])
})

describe('a notice that is filled in', () => {
  beforeEach(async () => {
    onDay('2026-11-28')
    placeNames.keep([
      { code: '370000', name: '山东省' },
      { code: '370200', name: '青岛市' }
    ])
    const { unmount } = show(OwnNotice, { region: '370200', year: '2027' })
    await userEvent.click(button(/^填五项/))
    unmount()
    show(FillNotice)
  })

  test('keeps what is wrong with one field while another is corrected', async () => {
    await userEvent.click(button('下一步'))
    expect(summary()).toHaveLength(2)
    await type('一个人缴多少元', '450')
    expect(summary()).toHaveLength(1)
  })

  test('says no longer that two days contradict each other once either of them is changed', async () => {
    await type('一个人缴多少元', '450')
    for (const [label, day] of [
      ['缴到哪天', '1'],
      ['从哪天开始缴（知道就填）', '20']
    ] as const) {
      await type(`${label}，年`, '2026')
      await type(`${label}，月`, '12')
      await type(`${label}，日`, day)
    }
    await userEvent.click(button('下一步'))
    expect(summary()).toContain('日子前后颠倒了，请看看开始和结束。')
    await type('从哪天开始缴（知道就填），日', '2')
    expect(summary()).toEqual([])
  })
})
