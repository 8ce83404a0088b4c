import type { AvailableChannel } from '@/payment'
import { channel as words, channelKinds } from '@/ui/text'

const OPENS = { 'mini-program': words.opens, link: words.opensLink, cashier: words.inside }

/** A channel as a choice: what it is, how it opens, what the notice says of it. */
export function channelOption({ ref: { kind, name }, opens, banks, basis }: AvailableChannel): {
  label: string
  hint: string
} {
  const lines = [opens === null ? '' : OPENS[opens], basis?.says ?? '', banks.length > 0 ? words.banks(banks) : '']
  return { label: words.named(channelKinds[kind], name), hint: lines.filter((line) => line !== '').join('\n') }
}
