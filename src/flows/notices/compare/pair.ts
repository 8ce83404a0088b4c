/** The two notices that an address asks to be held side by side. */
import type { LocalPolicy, ComparedSectionId } from '@/policy'
import { routes } from '@/app/routes'

/** The two asked for; for one that is missing, another year of the same place, or else any other notice. */
export function pairFor(
  all: readonly LocalPolicy[],
  wantedA: string | undefined,
  wantedB: string | undefined
): [string, string] {
  const a = all.find(({ id }) => id === wantedA) ?? all[0]
  const others = all.filter(({ id }) => id !== a?.id)
  const b =
    others.find(({ id }) => id === wantedB) ??
    others.find(({ jurisdiction }) => jurisdiction === a?.jurisdiction) ??
    others[0]
  return [a?.id ?? '', b?.id ?? '']
}

/** Where one section of both is read; without one, what there is to read. */
export function pairAddress({ id: a }: LocalPolicy, { id: b }: LocalPolicy, section?: ComparedSectionId): string {
  return [`${routes.compare}?a=${a}&b=${b}`, ...(section ? [`section=${section}`] : [])].join('&')
}
