/** The web build's content security policy, as the operator's servers make it. */
import { contentSecurityPolicy } from '../../config/content-security-policy'

const NOBODY = { cashier: { server: '', name: '' }, feed: { url: '', publicKey: '' } }

/** The sources of a directive. */
function sources(directive: string, policy: string): string {
  return (
    policy
      .split('; ')
      .find((one) => one.startsWith(`${directive} `))
      ?.slice(directive.length + 1) ?? ''
  )
}

it('the page may send requests only to itself where no server is configured', () => {
  const policy = contentSecurityPolicy(NOBODY)
  expect(sources('connect-src', policy)).toBe("'self'")
  expect(sources('script-src', policy)).toBe("'self'")
  expect(sources('default-src', policy)).toBe("'none'")
  expect(policy).not.toMatch(/unsafe-eval|\*|script-src[^;]*unsafe/)
})

it('the page may send requests to the configured servers, each once, by their origin', () => {
  const policy = contentSecurityPolicy({
    cashier: { server: 'https://pay.example.com/v1', name: 'c' },
    feed: { url: 'https://pay.example.com/feed.json', publicKey: '' }
  })
  expect(sources('connect-src', policy)).toBe("'self' https://pay.example.com")
})
