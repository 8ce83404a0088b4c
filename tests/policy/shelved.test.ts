/** What the builds carry in place of the files: the same content, in fewer bytes, behind a heading that is true. */
import { headingOf, inOneLine, pack } from '../../config/policies/pack'
import type { Policy } from '@/policy'
import { once } from '@/policy/shelved'
import { unpack } from '@/policy/unpack'
import { unpack as unpackOnTheWeb } from '@/policy/unpack.h5'
import { FILES, IDENTITIES, REGIONS } from './policy-files'

const bytes = (text: string) => Buffer.byteLength(text)

test.each([...FILES, REGIONS, IDENTITIES].map(({ file, content }) => [file, content] as const))(
  '%s comes out of its packing as it went in',
  (_, content) => {
    const text = JSON.stringify(content, null, 2)
    const packed = pack(text)
    expect(unpack(packed)).toEqual(content)
    expect(unpackOnTheWeb(inOneLine(text))).toEqual(content)
    expect(bytes(packed)).toBeLessThan(bytes(JSON.stringify(content)) * 0.6)
  }
)

test.each(FILES.map(({ content }) => [content as Policy] as const))(
  'the heading of $id says what the policy says, and no more',
  (policy) => {
    const heading = headingOf(JSON.stringify(policy))
    expect(policy).toMatchObject(heading)
    const common = ['kind', 'id', 'revision', 'benefitYear']
    const fields = policy.kind === 'local' ? [...common, 'jurisdiction', 'place', 'notice'] : common
    expect(Object.keys(heading)).toEqual(fields)
    expect(bytes(JSON.stringify(heading))).toBeLessThan(250)
  }
)

test('the heading of a policy tells the identities that it brings along', () => {
  const identities = [{ id: 'fisher', label: '渔民', help: '靠打鱼为生' }]
  const policy = { ...(FILES[0]?.content as Policy), identities }
  expect(headingOf(JSON.stringify(policy)).identities).toEqual(identities)
})

test('a policy on the shelf is asked for once, even where the answer is nothing', () => {
  const ask = jest.fn((): string | undefined => undefined)
  const asked = once(ask)
  asked()
  expect(asked()).toBe(undefined)
  expect(ask).toHaveBeenCalledTimes(1)
})
