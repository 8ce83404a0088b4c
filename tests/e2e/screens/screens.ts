/** Every screen worth looking at, and how to get to it. */
import { keepingShots } from './keeping'
import { lawShots } from './law'
import { ownNoticeShots } from './own-notice'
import { ownNoticeStates } from './own-notice-states'
import { payingShots } from './paying'
import { changshaBaby, changshaSoldier, family, fuling, lanzhou, lanzhouPoor } from './seeds'
import { seasonShots } from './season'
import { press } from './shot'
import type { Shot } from './shot'
import { stateShots } from './states'
import { villageShots } from './village'

const autumn = '2025-11-01'

const questions = ['who', 'birth', 'insurance', 'identities', 'enrolment', 'history', 'check'] as const

export const shots: Shot[] = [
  { name: 'home-empty', today: autumn },
  { name: 'home-family', today: autumn, seed: { members: family } },
  { name: 'home-one', today: autumn, seed: { members: family.slice(0, 1) } },
  { name: 'home-late', today: '2026-01-10', seed: { members: family } },
  { name: 'home-spring', today: '2025-05-20', seed: { members: family } },
  { name: 'home-before', today: '2025-10-02', seed: { members: family } },
  { name: 'home-closed', today: '2026-03-10', seed: { members: family } },
  { name: 'home-resume', today: autumn, seed: { members: family.slice(0, 1), draft: { ...lanzhou, at: 'insurance' } } },
  { name: 'home-preview', today: '2026-11-22', route: '?asOf=2025-11-01', seed: { members: family.slice(0, 2) } },
  {
    name: 'guide-region',
    today: autumn,
    route: 'flows/guide/index',
    seed: { 'recent-regions': ['620102', '430104'] }
  },
  {
    name: 'guide-region-search',
    today: autumn,
    route: 'flows/guide/index',
    act: async (screen) => screen.getByRole('searchbox').fill('兰州')
  },
  { name: 'guide-region-level', today: autumn, route: 'flows/guide/index', act: press('甘肃省') },
  ...questions.map((question) => ({
    name: `guide-${question}`,
    today: autumn,
    route: `flows/guide/index?q=${question}`,
    seed: { draft: lanzhou }
  })),
  {
    name: 'guide-who-error',
    today: autumn,
    route: 'flows/guide/index?q=who',
    seed: { draft: { ...lanzhou, at: 'who' as const, answers: { region: '620102' } } },
    act: async (screen) => {
      await press('写别的称呼')(screen)
      await press('下一步')(screen)
    }
  },
  {
    name: 'guide-birth-newborn',
    today: '2025-05-20',
    route: 'flows/guide/index?q=birth',
    seed: { draft: changshaBaby }
  },
  {
    name: 'guide-birth-error',
    today: '2025-05-20',
    route: 'flows/guide/index?q=birth',
    seed: { draft: changshaBaby },
    act: async (screen) => {
      await screen.getByLabel('出生日期，日').fill('31')
      await screen.getByLabel('出生日期，月').fill('2')
      await press('下一步')(screen)
    }
  },
  {
    name: 'guide-student',
    today: '2025-05-20',
    route: 'flows/guide/index?q=student',
    seed: { draft: changshaSoldier }
  },
  {
    name: 'guide-situation',
    today: '2025-05-20',
    route: 'flows/guide/index?q=situation',
    seed: { draft: changshaSoldier }
  },
  {
    name: 'guide-enrolment-first',
    today: '2025-05-20',
    route: 'flows/guide/index?q=enrolment',
    seed: { draft: changshaSoldier }
  },
  { name: 'guide-tier', today: '2024-11-01', route: 'flows/guide/index?q=tier', seed: { draft: fuling } },
  { name: 'not-eligible', today: autumn, route: 'flows/answer/not-eligible/index', seed: { draft: lanzhou } },
  { name: 'answer-lanzhou', today: autumn, route: 'flows/answer/index', seed: { draft: lanzhou } },
  {
    name: 'answer-why',
    today: autumn,
    route: 'flows/answer/index',
    seed: { draft: lanzhouPoor },
    act: press(/为什么/)
  },
  {
    name: 'answer-cover-why',
    today: autumn,
    route: 'flows/answer/index',
    seed: { draft: lanzhouPoor },
    act: press(/^保障/)
  },
  { name: 'answer-lapsed', today: autumn, route: 'flows/answer/index', seed: { draft: lanzhouPoor } },
  { name: 'answer-baby', today: '2025-05-20', route: 'flows/answer/index', seed: { draft: changshaBaby } },
  { name: 'answer-soldier', today: '2025-03-01', route: 'flows/answer/index', seed: { draft: changshaSoldier } },
  { name: 'answer-fuling', today: '2024-11-01', route: 'flows/answer/index', seed: { draft: fuling } },
  { name: 'answer-fuling-january', today: '2025-01-10', route: 'flows/answer/index', seed: { draft: fuling } },
  {
    name: 'answer-not-stated',
    today: '2026-05-20',
    route: 'flows/answer/index?member=baby',
    seed: {
      members: [
        {
          id: 'baby',
          nickname: '宝宝',
          relation: 'child',
          region: '620102',
          enrolment: 'first',
          resident: { birthDate: '2026-05-01', events: [{ kind: 'birth', date: '2026-05-01' }] }
        }
      ]
    }
  },
  {
    name: 'answer-at-least',
    today: '2025-02-01',
    route: 'flows/answer/index?member=late',
    seed: {
      members: [
        {
          id: 'late',
          nickname: '表哥',
          relation: 'other',
          region: '430104',
          enrolment: 'moved',
          resident: { birthDate: '1990-01-01', identities: ['subsistence'], history: [{ year: 2024, scheme: 'none' }] }
        }
      ]
    }
  },
  {
    name: 'answer-late',
    today: '2026-01-10',
    route: 'flows/answer/index?member=father',
    seed: { members: family }
  },
  {
    name: 'answer-closed',
    today: '2026-03-10',
    route: 'flows/answer/index?member=father',
    seed: { members: family }
  },
  {
    name: 'answer-not-published',
    today: '2026-11-22',
    route: 'flows/answer/index?member=father',
    seed: { members: family }
  },
  { name: 'answer-no-policy', today: autumn, route: 'flows/answer/index?member=self', seed: { members: family } },
  {
    name: 'answer-remove',
    today: autumn,
    route: 'flows/answer/index?member=father',
    seed: { members: family },
    act: press('移出家人')
  },
  { name: 'answer-missing', today: autumn, route: 'flows/answer/index' },
  { name: 'me', today: autumn, route: 'pages/me/index', seed: { members: family } },
  { name: 'me-erase', today: autumn, route: 'pages/me/index', seed: { members: family }, act: press(/清除/) },
  { name: 'display', today: autumn, route: 'flows/settings/display/index' },
  { name: 'preview', today: autumn, route: 'flows/settings/preview/index' },
  { name: 'privacy', today: autumn, route: 'flows/settings/privacy/index' },
  { name: 'lost', today: autumn, route: 'pages/nowhere/index' },
  ...keepingShots,
  ...lawShots,
  ...ownNoticeShots,
  ...ownNoticeStates,
  ...payingShots,
  ...stateShots,
  ...seasonShots,
  ...villageShots
]
