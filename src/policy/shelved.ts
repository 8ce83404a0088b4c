/** Policies as the builds carry them: unopened, and opened one by one, when somebody asks for what stands in one. */
import type { LocalPolicy, NationalPolicy, Policy } from './schema'

/** What is known of a policy without reading it. A policy that was read says as much. */
export type PolicyHeading = LocalHeading | NationalHeading

export type LocalHeading = Pick<LocalPolicy, 'kind' | Common | 'jurisdiction' | 'place'> & {
  notice: Pick<LocalPolicy['notice'], 'issuedOn'>
}

type NationalHeading = Pick<NationalPolicy, 'kind' | Common>

type Common = 'id' | 'revision' | 'benefitYear' | 'identities'

/** A policy on the shelf: its heading, and the whole of it once it is opened. */
export interface ShelvedPolicy {
  heading: PolicyHeading
  /** The policy; the same one each time. */
  open: () => Policy
}

/** Asks once, and answers the same ever after. */
export function once<T>(ask: () => T): () => T {
  let answer: { is: T } | undefined
  return () => (answer ??= { is: ask() }).is
}

/** A policy that was read already. */
export function shelfEntry(policy: Policy): ShelvedPolicy {
  return { heading: policy, open: () => policy }
}
