/** Where one can pay: from the policy's data, and in the app where somebody collects there. */
import type { Basis } from '@/calculator'
import type { Channel, Hotline, LocalPolicy } from '@/policy'
import type { ChannelTargets, PaymentPorts, Platform } from './ports'
import type { ChannelRef } from './record'

export interface AvailableChannel {
  /** What `handOver` and `start` take. */
  ref: ChannelRef
  /** How it opens on this phone; `null`: by name and steps. */
  opens: 'mini-program' | 'link' | 'cashier' | null
  /** Empty where the notice names none. */
  banks: readonly string[]
  /** `null`: a cashier is in no notice. */
  basis: Basis | null
}

/** What a channel opens on this phone. */
export type Target = { kind: 'mini-program'; appId: string; path: string } | { kind: 'link'; url: string }

type Kinds = readonly ChannelRef['kind'][]

const IN_PERSON: Kinds = ['counter', 'school']
const NO_MINI_PROGRAM: Kinds = [...IN_PERSON, 'official-app']

/** `null`: it opens nothing here; one goes there by name and steps. */
export function targetOf({ kind, name }: ChannelRef, platform: Platform, targets: ChannelTargets): Target | null {
  if (kind === 'cashier') return null
  const miniProgram = targets.miniPrograms[name]
  if (miniProgram !== undefined && platformOf(miniProgram.appId) === platform && !NO_MINI_PROGRAM.includes(kind)) {
    return { kind: 'mini-program', ...miniProgram }
  }
  const url = targets.links[name]
  // Mini-programs open no pages of others.
  return url !== undefined && platform === 'h5' && !IN_PERSON.includes(kind) ? { kind: 'link', url } : null
}

/** WeChat's ids begin with "wx", Alipay's are digits. */
function platformOf(appId: string): Platform {
  return appId.startsWith('wx') ? 'weapp' : 'alipay'
}

/**
 * A cashier first, on phones only; then those that open on this phone, those at home on it, on any, in person, and on
 * other platforms only.
 */
export function channelsFor(
  policy: LocalPolicy,
  platform: Platform,
  { targets, cashier }: Pick<PaymentPorts, 'targets' | 'cashier'>
): AvailableChannel[] {
  const available = policy.channels.map((channel) => ({ channel, target: targetOf(channel, platform, targets) }))
  const ranked = available.map((one) => ({ ...one, rank: one.target === null ? rankOf(one.channel, platform) : -1 }))
  const named = ranked
    .sort((a, b) => a.rank - b.rank)
    .map(({ channel: { kind, name, banks, basis }, target }): AvailableChannel => ({
      ref: { kind, name },
      opens: target?.kind ?? null,
      banks,
      basis
    }))
  if (cashier === null || platform === 'h5') return named
  return [{ ref: { kind: 'cashier', name: cashier.name }, opens: 'cashier', banks: [], basis: null }, ...named]
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
