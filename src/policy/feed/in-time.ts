import { FeedError, type FeedFault } from './errors'

/** What comes of the work. Where nothing has come when so many milliseconds are over, or it failed, throws FeedError with this fault. */
export async function inTime<T>(work: Promise<T>, milliseconds: number, fault: FeedFault): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FeedError(fault)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } catch {
    throw new FeedError(fault)
  } finally {
    clearTimeout(timer)
  }
}
