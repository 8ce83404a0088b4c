import type { Tier } from '@/calculator'
import type { Named } from './people'

export const tiers: Record<Tier, Named> = {
  standard: { name: '统一标准', help: '这里只有一个标准' },
  'tier-1': { name: '一档', help: '缴得少一些' },
  'tier-2': { name: '二档', help: '缴得多一些；能多报多少，没有写' }
}
