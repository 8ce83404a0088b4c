/** Questions with something forgotten, odd or rare. */
import { press } from './shot'
import type { Shot } from './shot'
import {
  changshaJobless,
  changshaNewborn,
  changshaSoldier,
  family,
  lanzhou,
  lanzhouDayUnknown,
  lanzhouNever
} from './seeds'

const today = '2025-11-01'

const unanswered = (['identities', 'history'] as const).map((question): Shot => ({
  name: `guide-${question}-error`,
  today,
  route: `flows/guide/index?q=${question}`,
  seed: { draft: { ...lanzhou, at: question, answers: { ...lanzhou.answers, [question]: undefined } } },
  act: press('下一步')
}))

const ofCover: Shot[] = [
  {
    name: 'guide-parents',
    today: '2026-11-28',
    route: 'flows/guide/index?q=parents',
    seed: { draft: changshaNewborn }
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

export const guideStates: Shot[] = [
  ...ofCover,
  ...unanswered,
  {
    name: 'guide-first-answer',
    today,
    route: 'flows/guide/index?q=ordinary',
    seed: { draft: { ...lanzhou, at: 'ordinary', answers: { region: '620102' } } }
  },
  {
    name: 'guide-first-answer-without-notice',
    today,
    route: 'flows/guide/index?q=ordinary',
    seed: { draft: { ...lanzhou, at: 'ordinary', answers: { region: '370202' } } }
  },
  {
    name: 'guide-first-answer-running',
    today: '2026-11-28',
    route: 'flows/guide/index?q=ordinary',
    seed: { draft: { ...lanzhou, at: 'ordinary', answers: { region: '430104' } } }
  },
  { name: 'guide-region-family', today, route: 'flows/guide/index', seed: { members: family } },
  {
    name: 'guide-identities-taken-over',
    today,
    route: 'flows/guide/index?q=identities',
    seed: { members: family, draft: { ...lanzhou, at: 'identities', like: family[0]!.id } }
  },
  {
    name: 'guide-check-rare',
    today: '2025-05-20',
    route: 'flows/guide/index?q=check',
    seed: { draft: { ...changshaSoldier, answers: { ...changshaSoldier.answers, situation: [] } } },
    act: press(/^还有特殊情况/)
  },
  { name: 'home-example', today, seed: { members: [] }, act: press(/^看个例子/) },
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
    name: 'guide-region-letters',
    today,
    route: 'flows/guide/index',
    act: async (screen) => screen.getByRole('searchbox').fill('cy')
  },
  {
    name: 'guide-region-zone',
    today,
    route: 'flows/guide/index',
    act: async (screen) => screen.getByRole('searchbox').fill('两江新区')
  },
  {
    name: 'guide-region-failed',
    complains: true,
    today,
    route: 'flows/guide/index',
    act: async (screen, page) => {
      // Whatever was fetched already stays, so the page is opened again without its list.
      await page.route(/\/js\/.*\.js$/, async (route) => {
        const text = await (await route.fetch()).text()
        return text.includes('\u4e4c\u9c81\u6728\u9f50') ? route.abort() : route.continue()
      })
      await page.reload()
      await screen.getByText('全国的地名没取到').waitFor()
    }
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
