/** What a check finds: where it is, and why it is refused. */
export interface Problem {
  /** Below policies/, as in `gansu/2026.json`. */
  file: string
  /** A JSON path, as in `$.windows[0].closesOn`. */
  path: string
  reason: string
}

/** A file below policies/ as it was read. */
export interface PolicyFile {
  file: string
  content: unknown
}

/** A problem of a file whose name is known to the caller. */
export type Finding = Omit<Problem, 'file'>

export type PathKey = string | number

function jsonPath(keys: readonly PathKey[]): string {
  return keys.reduce<string>((path, key) => path + (typeof key === 'number' ? `[${key}]` : `.${key}`), '$')
}

export function finding(keys: readonly PathKey[], reason: string): Finding {
  return { path: jsonPath(keys), reason }
}
