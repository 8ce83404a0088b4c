/** What Home is to whoever has begun, and everything that it needs, as scripts of their own. */
import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'

const fetchHome = () => import('./family-home')

/** Ahead of time, so that it is there when it is asked for. Where that fails, asking tells. */
export function loadFamilyHome(): void {
  fetchHome().catch(() => undefined)
}

/** Shows the made-up family, once what makes it up has come. */
export async function openExample(): Promise<void> {
  const { enterExample } = await import('@/app/example')
  enterExample()
}

/** Nothing until it has come. Where it does not come, the app says so over the page (@/platform/page-load). */
export function FamilyHome() {
  const [Loaded, setLoaded] = useState<ComponentType | null>(null)
  useEffect(() => {
    void fetchHome().then((module) => setLoaded(() => module.FamilyHome))
  }, [])
  return Loaded === null ? null : <Loaded />
}
