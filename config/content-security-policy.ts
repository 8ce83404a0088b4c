/** What the web build may load, run and ask: itself, and the operator's servers. Browsers refuse the rest. */
import type { Operator } from '../src/operator/configuration'

/** The text of the policy, as it stands in a meta element. `frame-ancestors` would be ignored there: it takes a header. */
export function contentSecurityPolicy({ cashier, feed }: Pick<Operator, 'cashier' | 'feed'>): string {
  const asked = [cashier.server, feed.url].filter((address) => address !== '').map((address) => new URL(address).origin)
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    // Taro's router writes a style element of its own at the start.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    `connect-src ${["'self'", ...new Set(asked)].join(' ')}`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`
  ].join('; ')
}
