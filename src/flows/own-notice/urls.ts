/** Addresses within this flow. */
import { receiveQuery } from '@/app/notice/share'
import { routes } from '@/app/routes'

/** Where a notice that somebody sends is looked at. `code`: as `encodeOwnNotice` has made it. */
export const receiveUrl = (code: string) => `${routes.receiveNotice}?${receiveQuery(code)}`

/** Where a figure is corrected. */
export const correctUrl = (field: string) => `${routes.correctNotice}?field=${field}`

/** A notice that is kept. `isNew`: right after it was kept. */
export const keptUrl = (id: string, isNew = false) => `${routes.keptNotice}?id=${id}${isNew ? '&new=1' : ''}`
