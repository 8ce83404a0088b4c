/** A browser has no subscription messages. */
import type { Subscribe } from '@/reminder'

export const subscribe: Subscribe | null = null
