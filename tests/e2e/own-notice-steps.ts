/** What a resident does with a notice in hand, in a browser, and a notice of Gansu for 2027 that was never issued. */
import type { Locator } from 'playwright-core'
import { born, insuredIn, isMy, noEmployee, sees } from '../guide-steps'
import type { Step } from '../guide-steps'
import { take } from './answering'
import type { Hand } from './hands'

/**
 * One day is vague. The year of the title is not the one that is paid for; last year's price, the fiscal subsidy, a day of the
 * authorities and the numbers of two documents stand beside what is wanted.
 */
export const GANSU_2027 = `甘肃省医疗保障局 甘肃省财政厅 国家税务总局甘肃省税务局
关于做好2026年城乡居民基本医疗保险参保缴费工作的通知
甘医保发〔2026〕58号
各市州医疗保障局、财政局、税务局：
按照国办发〔2024〕38号文件要求，现就2027年度参保缴费有关事项通知如下。
一、缴费标准
2027年度居民医保个人缴费标准由2026年度的每人每年400元调整为每人每年430元，财政补助标准为每人每年730元。
二、缴费时间
集中缴费期从2026年10月中旬开始，到2026年12月25日结束。在集中缴费期内缴费的，从2027年1月1日起享受待遇。
2027年1月1日至2027年2月28日为补充缴费期，在此期间缴费的，待遇等待期为90天。
三、断保
未连续参保的，设置固定待遇等待期90天；每多断保1年，增加变动待遇等待期30天。
四、资金
各级财政补助资金应于2027年7月底前全部拨付到位。
甘肃省医疗保障局
2026年9月28日`

export const button = (screen: Locator, name: string | RegExp) =>
  screen.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })

export const title = (screen: Locator, name: string) => screen.getByRole('heading', { name, level: 1 }).waitFor()

/** From the pasted text, or an empty field, to the check. */
export async function look(text: string, screen: Locator, hand: Hand): Promise<void> {
  await hand.type(screen.getByLabel('通知的文字'), text)
  await hand.press(button(screen, '看看写了什么'))
}

/** Answers the one doubt of the notice of Gansu: from 11 October on. */
export async function settle(screen: Locator, hand: Hand): Promise<void> {
  await hand.press(button(screen, /^从哪天开始缴（集中缴费期）.*定一下$/))
  await hand.choose(screen.getByRole('radio', { name: /^2026年10月11日/ }))
  await hand.press(button(screen, '好了'))
  await title(screen, '请核对')
}

export async function keep(screen: Locator, hand: Hand): Promise<void> {
  await hand.press(button(screen, '核对好了，存下'))
  await title(screen, '存好了')
}

/** The notice of Gansu, from the paste page on until it is kept. */
export async function keepGansu(screen: Locator, hand: Hand): Promise<void> {
  await look(GANSU_2027, screen, hand)
  await title(screen, '请核对')
  await settle(screen, hand)
  await keep(screen, hand)
}

/** A parent who was insured in those years, from the question whom it is for until the answer for 2027. */
export const parent = (nickname: string, birth: string, insured: string[]): Step[] => [
  ...isMy(nickname),
  ...born(birth),
  ...noEmployee,
  ...insuredIn(insured),
  ...sees(2027)
]

export async function answerFor(steps: readonly Step[], screen: Locator, hand: Hand): Promise<void> {
  for (const step of steps) await take(step, screen, hand)
}

export async function typeDay(screen: Locator, label: string, day: readonly [string, string, string]): Promise<void> {
  for (const [i, part] of ['年', '月', '日'].entries()) {
    await screen.getByLabel(`${label}，${part}`, { exact: true }).fill(day[i] ?? '')
  }
}
