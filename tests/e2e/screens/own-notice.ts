/** The screens by which a notice of the resident's own comes into the app. */
import { encodeOwnNotice } from '@/policy'
import { gansu2027, GANSU_2027_VAGUE } from '../../pages/own-notice-texts'
import { family } from './seeds'
import type { Shot } from './shot'

const today = '2026-11-01'
const kept = { ...gansu2027, origin: 'pasted' as const }
const sent = { ...gansu2027, origin: 'received' as const }

/** What is under way, as the app keeps it. */
const draftOf = (source: object, more: object = {}) => ({
  source,
  region: '370200',
  benefitYear: 2027,
  answers: {},
  accepted: [],
  standIn: 'none',
  reading: null,
  wasReread: false,
  ...more
})

const pasted = { 'notice-draft': draftOf({ door: 'pasted', text: GANSU_2027_VAGUE }) }
const filling = { 'notice-draft': draftOf({ door: 'filled-in', typed: null }) }

export const ownNoticeShots: Shot[] = [
  { name: 'own-notice', today, route: 'flows/own-notice/index' },
  { name: 'own-notice-resume', today, route: 'flows/own-notice/index', seed: pasted },
  { name: 'own-notice-paste', today, route: 'flows/own-notice/paste/index', seed: pasted },
  { name: 'own-notice-check', today, route: 'flows/own-notice/check/index', seed: pasted },
  {
    name: 'own-notice-correct',
    today,
    route: 'flows/own-notice/correct/index?field=windows.0.closesOn',
    seed: pasted
  },
  { name: 'own-notice-place', today, route: 'flows/own-notice/place/index' },
  { name: 'own-notice-fill', today, route: 'flows/own-notice/fill/index', seed: filling },
  { name: 'own-notice-receive', today, route: 'flows/own-notice/receive/index' },
  {
    name: 'own-notice-received',
    today,
    route: `flows/own-notice/receive/index?n=${encodeOwnNotice(kept)}`
  },
  {
    name: 'own-notice-kept',
    today,
    route: 'flows/own-notice/kept/index?id=gansu&new=1',
    seed: { 'own-notices': [kept] }
  },
  {
    name: 'own-notice-answer',
    today,
    route: 'flows/answer/index?member=mother',
    seed: { members: family.slice(0, 1), 'own-notices': [kept] }
  },
  { name: 'received-home', today, seed: { members: family, 'own-notices': [sent] } },
  {
    name: 'received-picture',
    today,
    route: 'flows/answer/picture/index?region=620102&year=2027',
    seed: { 'own-notices': [sent] }
  },
  {
    name: 'received-summary',
    today,
    route: 'flows/notices/summary/index?region=620000&year=2027',
    seed: { 'own-notices': [sent] }
  },
  { name: 'own-notice-policies', today, route: 'pages/policies/index', seed: { 'own-notices': [kept] } }
]
