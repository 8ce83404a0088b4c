/** How far what a reminder says holds. */
export interface Doubt {
  /** Of a usual day: whose habit it is. */
  usualBy?: 'notice' | 'reported' | 'elsewhere'
  /** Of a start of cover: another reading puts it later. */
  isEarliest?: boolean
}

/** A usual day is the place's own only where a notice of it says so. */
export function usually({ usualBy }: Doubt): string {
  return usualBy === 'elsewhere' ? '多地往年' : '往年'
}

export function reported({ usualBy }: Doubt): string {
  return usualBy === 'reported' ? '（据转述）' : ''
}
