/** People of a village, made up: as many as wanted, all of one place, every tenth of a year of birth of their own. */
import type { NewMember } from '@/household'

export function villagers(count: number, change: Partial<NewMember> = {}): NewMember[] {
  return Array.from({ length: count }, (_, index) => ({
    nickname: `村民${index + 1}`,
    relation: 'other',
    region: '620102',
    enrolment: 'continuing',
    resident: { birthDate: `${1940 + (index % 60)}-01-01` },
    ...change
  }))
}

/** The same as the app keeps them. */
export function keptVillagers(count: number, change: Partial<NewMember> = {}): (NewMember & { id: string })[] {
  return villagers(count, change).map((member, index) => ({ ...member, id: `villager-${index + 1}` }))
}
