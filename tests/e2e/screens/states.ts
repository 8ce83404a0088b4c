/** States that a screen has only after something was tapped, forgotten or broken. */
import type { Locator, Page } from 'playwright-core'
import type { Shot } from './screens'
import { fatherLeft, motherFound, motherLeft, motherPaid, motherQuoted } from './paying-seeds'
import {
  changshaJobless,
  changshaNewborn,
  changshaSoldier,
  family,
  fuling,
  lanzhou,
  lanzhouDayUnknown,
  lanzhouNever
} from './seeds'

const today = '2025-11-01'
const members = family
const pair = family.slice(0, 2)
const press = (name: string | RegExp) => (screen: Locator) => screen.getByRole('button', { name }).first().click()

/** From now on the phone keeps nothing more. */
const noRoom = (page: Page) =>
  page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })

/** Another window removes everybody, and this one does not know. */
const changeElsewhere = (page: Page) =>
  page.evaluate(() => {
    localStorage.setItem('buduanbao/members', JSON.stringify({ version: 1, data: [] }))
  })

const unanswered = (['insurance', 'identities', 'enrolment', 'history'] as const).map((question): Shot => ({
  name: `guide-${question}-error`,
  today,
  route: `flows/guide/index?q=${question}`,
  seed: { draft: { ...lanzhou, at: question, answers: { ...lanzhou.answers, [question]: undefined } } },
  act: press('下一步')
}))

const broken: Shot[] = [
  { name: 'home-broken', today, seed: { members: 'broken' } },
  { name: 'home-partly-broken', today, seed: { members: [...pair, { id: 'nobody' } as never] } },
  {
    name: 'home-unreadable',
    today,
    script: `Storage.prototype.getItem = () => { throw new DOMException('no', 'SecurityError') }`
  },
  { name: 'home-clock', today: '1970-01-01' },
  { name: 'home-wrong-day', today, route: '?asOf=2025-13-01' },
  {
    name: 'members-full',
    today,
    route: 'flows/settings/members/index',
    seed: { members },
    act: async (screen, page) => {
      await noRoom(page)
      await press('移出妈妈')(screen)
      await screen.getByRole('dialog').getByRole('button', { name: '移出' }).click()
    }
  },
  {
    name: 'members-changed-elsewhere',
    today,
    route: 'flows/settings/members/index',
    seed: { members },
    act: async (screen, page) => {
      await changeElsewhere(page)
      await press('移出妈妈')(screen)
      await screen.getByRole('dialog').getByRole('button', { name: '移出' }).click()
    }
  },
  {
    name: 'handover-full',
    today,
    route: 'flows/pay/handover/index?records=p1&via=1',
    seed: { members: pair, payments: [motherQuoted] },
    act: async (screen, page) => {
      await noRoom(page)
      await press('记下了，我去缴')(screen)
    }
  },
  {
    // What the bars are measured with fails, as a mistake of ours would.
    name: 'crash',
    today,
    seed: { members },
    complains: true,
    act: async (screen, page) => {
      await page.evaluate(() => {
        const { min } = Math
        Math.min = (...values) => {
          if (values[0] === 0 && location.hash.includes('ceiling')) throw new Error('ours')
          return min(...values)
        }
        location.hash = '#/flows/plan/ceiling/index?member=mother&out=2026-2027'
      })
      await screen.getByRole('heading', { name: '这一页出了点问题' }).waitFor()
    }
  }
]

const ofCover: Shot[] = [
  {
    name: 'guide-parents',
    today: '2026-11-28',
    route: 'flows/guide/index?q=parents',
    seed: { draft: changshaNewborn }
  },
  {
    name: 'guide-parents-error',
    today: '2026-11-28',
    route: 'flows/guide/index?q=parents',
    seed: { draft: { ...changshaNewborn, at: 'parents', answers: { ...changshaNewborn.answers, parents: undefined } } },
    act: press('下一步')
  },
  {
    name: 'guide-months',
    today: '2026-01-10',
    route: 'flows/guide/index?q=months',
    seed: { draft: changshaJobless }
  },
  {
    name: 'guide-months-error',
    today: '2026-01-10',
    route: 'flows/guide/index?q=months',
    seed: { draft: { ...changshaJobless, at: 'months', answers: { ...changshaJobless.answers, months: undefined } } },
    act: press('下一步')
  },
  {
    name: 'guide-insurance-ended',
    today: '2026-01-10',
    route: 'flows/guide/index?q=insurance',
    seed: { draft: changshaJobless }
  },
  {
    name: 'guide-insurance-day-unknown',
    today,
    route: 'flows/guide/index?q=insurance',
    seed: { draft: lanzhouDayUnknown }
  },
  {
    name: 'guide-history-closed',
    today: '2026-11-28',
    route: 'flows/guide/index?q=history',
    seed: {
      draft: {
        ...lanzhouNever,
        answers: {
          ...lanzhouNever.answers,
          history: [
            { year: 2025, scheme: 'other' },
            { year: 2026, scheme: 'none' }
          ]
        }
      }
    }
  },
  {
    name: 'guide-history-never',
    today: '2026-11-28',
    route: 'flows/guide/index?q=history',
    seed: { draft: lanzhouNever }
  },
  {
    name: 'guide-history-never-error',
    today: '2026-11-28',
    route: 'flows/guide/index?q=history',
    seed: {
      draft: {
        ...lanzhouNever,
        at: 'history',
        answers: { ...lanzhouNever.answers, insurance: { now: 'employee-ended', endedOn: '2026-11-01' } }
      }
    },
    act: press('下一步')
  },
  {
    name: 'guide-check-jobless',
    today: '2026-01-10',
    route: 'flows/guide/index?q=check',
    seed: { draft: changshaJobless }
  },
  {
    name: 'guide-check-newborn',
    today: '2026-11-28',
    route: 'flows/guide/index?q=check',
    seed: { draft: changshaNewborn }
  }
]

const asking: Shot[] = [
  ...ofCover,
  ...unanswered,
  {
    name: 'guide-tier-error',
    today: '2024-11-01',
    route: 'flows/guide/index?q=tier',
    seed: { draft: { ...fuling, at: 'tier', answers: { ...fuling.answers, tier: undefined } } },
    act: press('下一步')
  },
  {
    name: 'guide-situation-error',
    today: '2025-05-20',
    route: 'flows/guide/index?q=situation',
    seed: { draft: { ...changshaSoldier, answers: { ...changshaSoldier.answers, situation: undefined } } },
    act: press('下一步')
  },
  {
    name: 'guide-region-nowhere',
    today,
    route: 'flows/guide/index',
    act: async (screen) => screen.getByRole('searchbox').fill('火星')
  },
  {
    name: 'guide-region-district',
    today,
    route: 'flows/guide/index',
    act: async (screen) => {
      await press('甘肃省')(screen)
      await press('兰州市')(screen)
    }
  },
  {
    name: 'preview-error',
    today,
    route: 'flows/settings/preview/index',
    act: async (screen) => {
      await screen.getByLabel('想看哪一天，月').fill('13')
      await press('看这一天')(screen)
    }
  },
  {
    name: 'search-nowhere',
    today,
    route: 'flows/notices/search/index',
    act: async (screen) => screen.getByRole('searchbox').fill('火星')
  }
]

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

export const stateShots: Shot[] = [...broken, ...asking, ...answering, ...paying]
