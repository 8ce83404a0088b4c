/** What the app was opened with, in a browser: the address, before and after the hash. */

/** The day that the address asks to look at, as written there; `null`: none. The one inside the hash goes first. */
export function launchAsOf(): string | null {
  const { hash, search } = window.location
  const inHash = hash.includes('?') ? hash.slice(hash.indexOf('?')) : ''
  return new URLSearchParams(inHash).get('asOf') ?? new URLSearchParams(search).get('asOf')
}
