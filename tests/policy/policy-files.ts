/** The real policy files, and ways to break a copy of one. */
import fuling2025 from '@policies/chongqing-fuling/2025.json'
import gansu2024 from '@policies/gansu/2024.json'
import gansu2026 from '@policies/gansu/2026.json'
import hunan2025 from '@policies/hunan/2025.json'
import identities from '@policies/identities.json'
import national2026 from '@policies/national/2026.json'
import regions from '@policies/regions.json'
import { checkPolicies, type PolicyFile, type Problem } from '@/policy/check'

export const GANSU = 'gansu/2026.json'
export const HUNAN = 'hunan/2025.json'
export const FULING = 'chongqing-fuling/2025.json'
export const NATIONAL = 'national/2026.json'

export const FILES: PolicyFile[] = [
  { file: 'chongqing-fuling/2025.json', content: fuling2025 },
  { file: 'gansu/2024.json', content: gansu2024 },
  { file: 'gansu/2026.json', content: gansu2026 },
  { file: 'hunan/2025.json', content: hunan2025 },
  { file: 'national/2026.json', content: national2026 }
]

export const REGIONS: PolicyFile = { file: 'regions.json', content: regions }

export const IDENTITIES: PolicyFile = { file: 'identities.json', content: identities }

export type Key = string | number

/** Stands for a key that is taken away. */
export const MISSING = Symbol('missing')

/** The real files, with one place of one file changed. */
export function changed(file: string, keys: readonly Key[], value: unknown): PolicyFile[] {
  return FILES.map((one) => (one.file === file ? { file, content: withValue(one.content, keys, value) } : one))
}

/** A copy of the content with the value at this place. */
export function withValue(content: unknown, keys: readonly Key[], value: unknown): unknown {
  const copy: unknown = structuredClone(content)
  const last = keys.at(-1)
  const holder = keys.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<Key, unknown>)[key], copy)
  if (last === undefined) return value
  if (value === MISSING) Reflect.deleteProperty(holder as object, last)
  else (holder as Record<Key, unknown>)[last] = value
  return copy
}

/** What lies at this place of a real file. */
export function valueAt(file: string, keys: readonly Key[]): unknown {
  const content = FILES.find((one) => one.file === file)?.content
  return structuredClone(keys.reduce<unknown>((inner, key) => (inner as Record<Key, unknown>)[key], content))
}

/** A test: the real files are refused once this value stands at this place of this file. `path`: where that is told. */
export function refuses(
  what: string,
  file: string,
  keys: readonly Key[],
  value: unknown,
  reason: RegExp,
  path = keys.reduce<string>((way, key) => way + (typeof key === 'number' ? `[${key}]` : `.${key}`), '$')
): void {
  test(`refuses ${what}`, () => {
    expect(checkPolicies(changed(file, keys, value), REGIONS, IDENTITIES)).toContainEqual<Problem>({
      file,
      path,
      reason: expect.stringMatching(reason) as string
    })
  })
}
