/** The phone's storage. `read` answers `null` where nothing is kept; each may throw. */
export interface KeyValueStore {
  read: (key: string) => string | null
  write: (key: string, text: string) => void
  remove: (key: string) => void
}

/** The key under which this app keeps what is called `name`. */
export function keyOf(name: string): string {
  return `buduanbao/${name}`
}
