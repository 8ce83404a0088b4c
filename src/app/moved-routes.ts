import moved from './moved-routes.json'

/**
 * Addresses of pages that have moved, in links that people have shared or kept: where each leads now. The web takes them
 * as further names of the page (`customRoutes` in config/index.ts), the mini-programs when a page is not found.
 */
export const MOVED_ROUTES: Readonly<Record<string, string>> = moved

/** Where an address leads now, with its parameters; `null`: no page ever had it. `path` may lack its leading slash. */
export function movedTo(path: string, query: Readonly<Record<string, string | undefined>>): string | null {
  const now = MOVED_ROUTES[path.startsWith('/') ? path : `/${path}`]
  if (now === undefined) return null
  const parameters = Object.entries(query).map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`)
  return parameters.length === 0 ? now : `${now}?${parameters.join('&')}`
}
