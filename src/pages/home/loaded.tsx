import { enterExample } from '@/app/example'

/** What Home is to whoever has begun; on the web it is fetched (loaded.h5.tsx). */
export { FamilyHome } from './family-home'

export function openExample(): Promise<void> {
  enterExample()
  return Promise.resolve()
}

export function loadFamilyHome(): void {
  // It is here already.
}
