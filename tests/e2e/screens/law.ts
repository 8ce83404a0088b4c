/** The screens of the law itself: another day, years that are skipped, the notices, what is shared and printed. */
import { press } from './shot'
import type { Shot } from './shot'
import { family, fuling, lanzhou, lanzhouPoor } from './seeds'

const autumn = '2025-11-01'

export const lawShots: Shot[] = [
  { name: 'pay-day', today: autumn, route: 'flows/answer/pay-day/index', seed: { draft: lanzhou } },
  {
    name: 'pay-day-later',
    today: '2024-11-01',
    route: 'flows/answer/pay-day/index',
    seed: { draft: { ...fuling, answers: { ...fuling.answers, identities: [], tier: 'tier-1' } } },
    act: press(/^2025年7月1日，/)
  },
  { name: 'pay-day-anybody', today: autumn, route: 'flows/answer/pay-day/index?region=620102&year=2026' },
  {
    name: 'pay-day-over',
    today: '2026-03-10',
    route: 'flows/answer/pay-day/index?member=mother',
    seed: { members: family }
  },
  {
    name: 'answer-other-reading',
    today: autumn,
    route: 'flows/answer/index',
    seed: { draft: lanzhouPoor },
    act: press(/^等待期/)
  },
  { name: 'skip-one', today: autumn, route: 'flows/plan/index', seed: { draft: lanzhou } },
  {
    name: 'skip-repair',
    today: autumn,
    route: 'flows/plan/index?member=mother',
    seed: { members: family },
    act: async (screen) => screen.getByRole('radio', { name: '断了再补缴' }).check()
  },
  {
    name: 'skip-choosing',
    today: autumn,
    route: 'flows/plan/index?member=mother',
    seed: { members: family },
    act: async (screen) => {
      await screen.getByRole('radio', { name: '断两年' }).check()
      await press(/^2028 年再缴时/)(screen)
    }
  },
  { name: 'skip-missed', today: '2026-11-28', route: 'flows/plan/index', seed: { draft: lanzhouPoor } },
  {
    name: 'skip-national',
    today: '2026-11-28',
    route: 'flows/plan/index',
    seed: {
      draft: {
        ...lanzhou,
        answers: { region: '370000', who: { relation: 'self', nickname: '我' }, birth: { year: 1990 } }
      }
    },
    act: async (screen) => screen.getByRole('radio', { name: '断两年' }).check()
  },
  {
    name: 'ceiling',
    today: autumn,
    route: 'flows/plan/ceiling/index?member=mother&out=2026-2027',
    seed: { members: family }
  },
  { name: 'skip-no-bonus', today: autumn, route: 'flows/plan/index?member=daughter', seed: { members: family } },
  {
    name: 'skip-closed',
    today: '2026-03-10',
    route: 'flows/plan/index?member=mother',
    seed: { members: family }
  },
  { name: 'policies', today: '2026-11-22', route: 'pages/policies/index' },
  { name: 'search', today: autumn, route: 'flows/notices/search/index' },
  {
    name: 'search-rule',
    today: autumn,
    route: 'flows/notices/search/index',
    act: async (screen) => screen.getByRole('searchbox').fill('新生儿')
  },
  {
    name: 'search-place',
    today: autumn,
    route: 'flows/notices/search/index',
    act: async (screen) => screen.getByRole('searchbox').fill('长沙')
  },
  { name: 'policy-gansu', today: autumn, route: 'flows/notices/policy/index?id=gansu-2026' },
  { name: 'policy-fuling', today: autumn, route: 'flows/notices/policy/index?id=fuling-2025' },
  { name: 'policy-national', today: autumn, route: 'flows/notices/policy/index?id=national-2026' },
  { name: 'policy-part', today: autumn, route: 'flows/notices/policy/index?id=gansu-2026&section=windows' },
  { name: 'policy-part-long', today: autumn, route: 'flows/notices/policy/index?id=fuling-2025&section=subsidies' },
  { name: 'policy-part-notice', today: autumn, route: 'flows/notices/policy/index?id=gansu-2026&section=notice' },
  { name: 'policy-unknown', today: autumn, route: 'flows/notices/policy/index?id=nowhere-2020' },
  { name: 'compare-years', today: autumn, route: 'flows/notices/compare/index?a=gansu-2024&b=gansu-2026' },
  { name: 'compare-places', today: autumn, route: 'flows/notices/compare/index?a=hunan-2025&b=fuling-2025' },
  {
    name: 'compare-part',
    today: autumn,
    route: 'flows/notices/compare/index?a=gansu-2024&b=gansu-2026&section=waiting'
  },
  {
    name: 'compare-part-long',
    today: autumn,
    route: 'flows/notices/compare/index?a=fuling-2025&b=gansu-2026&section=subsidies'
  },
  {
    name: 'ready',
    today: autumn,
    route: 'flows/answer/shared-link/index?region=620102&year=2026&policy=gansu-2026&version=1'
  },
  {
    name: 'ready-superseded',
    today: '2024-11-01',
    route: 'flows/answer/shared-link/index?region=500102&year=2025&policy=fuling-2025&version=0'
  },
  { name: 'ready-no-notice', today: autumn, route: 'flows/answer/shared-link/index?region=440000&year=2026' },
  { name: 'ready-broken', today: autumn, route: 'flows/answer/shared-link/index?region=6201' },
  {
    name: 'picture',
    today: autumn,
    route: 'flows/answer/picture/index?member=mother',
    seed: { members: family }
  },
  { name: 'picture-no-notice', today: autumn, route: 'flows/answer/picture/index?region=440000&year=2026' },
  { name: 'summary', today: autumn, route: 'flows/notices/summary/index?region=620000&year=2026' },
  { name: 'summary-fuling', today: autumn, route: 'flows/notices/summary/index?region=500102&year=2025' }
]
