/** States that a screen has only after something was tapped, forgotten or broken. */
import { brokenStates } from './broken-states'
import { guideStates } from './guide-states'
import { fatherLeft, motherFound, motherLeft, motherPaid, motherQuoted } from './paying-seeds'
import { press } from './shot'
import type { Shot } from './shot'
import { family, lanzhou } from './seeds'

const today = '2025-11-01'
const members = family
const pair = family.slice(0, 2)

const answering: Shot[] = [
  {
    name: 'answer-preview',
    today: '2026-11-22',
    route: 'flows/answer/index?asOf=2025-11-01',
    seed: { draft: lanzhou },
    act: press('保存到家人')
  },
  {
    name: 'answer-shared',
    today,
    route: 'flows/answer/index?member=mother',
    seed: { members: pair },
    act: press(/^转发给别人/)
  },
  {
    name: 'answer-dialled',
    today,
    route: 'flows/answer/index?member=self',
    seed: { members: family },
    act: press(/^拨打/)
  },
  {
    name: 'answer-reported',
    today,
    route: 'flows/answer/index?member=mother',
    seed: { members: pair },
    act: press('这里不对？')
  },
  {
    name: 'pay-day-other',
    today,
    route: 'flows/answer/pay-day/index?member=mother',
    seed: { members: pair },
    act: async (screen) => {
      await press('填别的日子')(screen)
      await screen.getByLabel('想在哪天缴，年').fill('2026')
      await screen.getByLabel('想在哪天缴，月').fill('3')
    }
  },
  {
    name: 'skip-why',
    today,
    route: 'flows/plan/index?member=mother',
    seed: { members },
    act: press(/一共缴，这样缴.*为什么$/)
  },
  {
    name: 'me-erased',
    today,
    route: 'pages/me/index',
    seed: { members },
    act: async (screen) => {
      await press(/清除/)(screen)
      await screen.getByRole('dialog').getByRole('button', { name: '全部清除' }).click()
    }
  },
  { name: 'backup-copied', today, route: 'flows/settings/backup/index', seed: { members }, act: press('复制成文字') },
  {
    name: 'reminder-settings-everyone',
    today,
    route: 'flows/reminders/settings/index?member=mother',
    seed: { members },
    act: press('其他家人也这样')
  },
  {
    name: 'compare-why',
    today,
    route: 'flows/notices/compare/index?a=gansu-2024&b=gansu-2026&section=premiums',
    act: press(/为什么$/)
  }
]

const paying: Shot[] = [
  {
    name: 'pay-nobody-chosen',
    today,
    route: 'flows/pay/index',
    seed: { members: pair },
    act: async (screen) => {
      const chosen = screen.getByRole('checkbox', { checked: true })
      while ((await chosen.count()) > 0) await chosen.first().uncheck()
      await press('下一步，选渠道')(screen)
    }
  },
  {
    name: 'channel-error',
    today,
    route: 'flows/pay/channel/index?records=p1',
    seed: { members: pair, payments: [motherQuoted] },
    act: press('下一步')
  },
  {
    name: 'paid-apart',
    today,
    route: 'flows/pay/paid/index?records=p1,p2',
    seed: { members: pair, payments: [motherLeft, fatherLeft] },
    act: press('不是同一天缴的')
  },
  {
    name: 'paid-direct',
    today,
    route: 'flows/pay/paid/index?records=p1&direct=1',
    seed: { members: pair, payments: [motherQuoted] }
  },
  {
    name: 'paid-odd',
    today,
    route: 'flows/pay/paid/index?records=p1&direct=1',
    seed: { members: pair, payments: [motherQuoted] },
    act: async (screen) => {
      await screen.getByLabel('缴了多少元').fill('4000')
      await press('记下来')(screen)
    }
  },
  {
    name: 'status-found',
    today: '2025-11-05',
    route: 'flows/pay/status/index?record=p1',
    seed: { members: pair, payments: [motherPaid] },
    act: press('查到了')
  },
  {
    name: 'status-ended',
    today: '2027-02-10',
    route: 'flows/pay/status/index?record=p1',
    seed: { members: pair, payments: [motherFound] }
  },
  {
    name: 'status-refund-error',
    today: '2025-11-02',
    route: 'flows/pay/status/index?record=p1',
    seed: { members: pair, payments: [motherPaid] },
    act: async (screen) => {
      await press('已经退费，记一下')(screen)
      await screen.getByLabel('哪天退的，日').fill('31')
      await press('记为已退')(screen)
    }
  }
]

export const stateShots: Shot[] = [...brokenStates, ...guideStates, ...answering, ...paying]
