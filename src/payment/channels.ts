/** Where one can pay: from the policy's data, and the operator's cashier where there is one. */
import type { Basis } from '@/calculator'
import type { Channel, Hotline, LocalPolicy } from '@/policy'
import type { Operator } from './operator'
import type { Platform } from './ports'
import type { ChannelRef } from './record'

export interface AvailableChannel {
  /** What `handOver` and `start` take. */
  ref: ChannelRef
  /** How it opens on this phone; `null`: by name and steps. */
  opens: 'mini-program' | 'link' | 'cashier' | null
  /** Empty where the notice names none. */
  banks: readonly string[]
  /** `null`: the operator's cashier is in no notice. */
  basis: Basis | null
}

/** How a channel opens on this phone. */
export type OpeningMeans =
  { kind: 'mini-program'; appId: string; path: string } | { kind: 'link'; url: string } | { kind: 'cashier' }

type Kinds = readonly ChannelRef['kind'][]

const IN_PERSON: Kinds = ['counter', 'school']
const NO_MINI_PROGRAM: Kinds = [...IN_PERSON, 'official-app']

/** `null`: it does not open here; one goes there by name and steps. */
export function meansOf({ kind, name }: ChannelRef, platform: Platform, operator: Operator): OpeningMeans | null {
  if (kind === 'cashier') return platform !== 'h5' && operator.cashier.server !== '' ? { kind: 'cashier' } : null
  const target = operator.miniPrograms[name]
  if (target !== undefined && platformOf(target.appId) === platform && !NO_MINI_PROGRAM.includes(kind)) {
    return { kind: 'mini-program', ...target }
  }
  const url = operator.links[name]
  // Mini-programs open no pages of others.
  return url !== undefined && platform === 'h5' && !IN_PERSON.includes(kind) ? { kind: 'link', url } : null
}

/** WeChat's ids begin with "wx", Alipay's are digits. */
function platformOf(appId: string): Platform {
  return appId.startsWith('wx') ? 'weapp' : 'alipay'
}

/** Those that open on this phone first, then those at home on it, on any, in person, and on other platforms only. */
export function channelsFor(policy: LocalPolicy, platform: Platform, operator: Operator): AvailableChannel[] {
  const available = policy.channels.map((channel) => ({ channel, means: meansOf(channel, platform, operator) }))
  const ranked = available.map((one) => ({ ...one, rank: one.means === null ? rankOf(one.channel, platform) : -1 }))
  const named = ranked
    .sort((a, b) => a.rank - b.rank)
    .map(({ channel: { kind, name, banks, basis }, means }): AvailableChannel => ({
      ref: { kind, name },
      opens: means?.kind ?? null,
      banks,
      basis
    }))
  const cashier: ChannelRef = { kind: 'cashier', name: operator.cashier.name }
  const isOpen = meansOf(cashier, platform, operator) !== null
  return isOpen ? [{ ref: cashier, opens: 'cashier', banks: [], basis: null }, ...named] : named
}

function rankOf({ kind, platform: home }: Channel, platform: Platform): number {
  if (home === platform) return 0
  if (home !== 'any') return 3
  return IN_PERSON.includes(kind) ? 2 : 1
}

/** Whom to ask where to pay, if the notice names no channel that one can use from a phone; `null`: it names one. */
export function whomToAsk({ channels, hotlines }: LocalPolicy): Hotline | null {
  if (channels.some(({ kind }) => !IN_PERSON.includes(kind))) return null
  return hotlines.find(({ about }) => about === 'tax') ?? null
}
