/** Members to keep. */
import type { NewMember } from '@/household'
import { HILLS } from './shelves'

export const MUM: NewMember = {
  nickname: '妈妈',
  relation: 'parent',
  region: HILLS,
  resident: {
    birthDate: '1963-01-01',
    history: [{ year: 2025, scheme: 'resident', claimed: false }],
    events: [],
    identities: []
  },
  enrolment: 'continuing'
}
export const DAD: NewMember = { ...MUM, nickname: '爸爸' }
export const NAN: NewMember = { ...MUM, nickname: '奶奶', relation: 'grandparent' }

export const MEMBERS = 'buduanbao/members'
export const DRAFT = 'buduanbao/draft'
export const KEYS = [MEMBERS, DRAFT, 'buduanbao/settings', 'buduanbao/recent-regions']
