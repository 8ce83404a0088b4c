/** What a shared link says. Nothing in it is believed but a place and a year, and these only if they exist. */
import type { LocalPolicy } from '@/policy'
import { isOwnPolicy, keptRegion, policyFor } from '@/policy'
import * as v from 'valibot'
import { shelfOf } from './assessed'

/** How the notice that the link was made from stands to the one we have. */
export type Version = 'current' | 'superseded' | 'ahead' | 'gone'

export type SharedLink =
  { kind: 'year'; region: string; year: number; version: Version } | { kind: 'broken'; part: 'region' | 'year' }

type Parameters = Readonly<Partial<Record<string, string>>>

const [EARLIEST, LATEST] = [2000, 2199]

/** What a link to a place's year says: no person is in it, and no own notice, which the receiver does not have. */
export function sharedLinkQuery(region: string, year: number): string {
  const policy = policyFor(region, year)
  return [
    `region=${region}`,
    `year=${year}`,
    ...(policy && !isOwnPolicy(policy) ? [`policy=${policy.id}`, `version=${policy.revision}`] : [])
  ].join('&')
}

export function readLink({ region: code = '', year = '', policy, version }: Parameters): SharedLink {
  const { success, output: region } = v.safeParse(keptRegion, code)
  if (!success || shelfOf(region) === null) return { kind: 'broken', part: 'region' }
  if (!/^\d{4}$/.test(year) || Number(year) < EARLIEST || Number(year) > LATEST) return { kind: 'broken', part: 'year' }
  return {
    kind: 'year',
    region,
    year: Number(year),
    version: versionOf(policyFor(region, Number(year)), policy, version)
  }
}

function versionOf(ours: LocalPolicy | undefined, id: string | undefined, version = ''): Version {
  // A link without a version, or with a damaged one, claims nothing that could be out of date.
  if (id === undefined || id === '' || !/^\d{1,6}$/.test(version)) return 'current'
  if (!ours || isOwnPolicy(ours)) return 'gone'
  if (ours.id !== id || Number(version) < ours.revision) return 'superseded'
  return Number(version) > ours.revision ? 'ahead' : 'current'
}
