/** What a page of several steps needs of the browser's history: an entry for each step, so that back leads one step back. */
export interface Steps {
  /** The step that the address names; `null`: none. */
  named: () => string | null
  /** Lets the address of this entry name the step. */
  name: (step: string) => void
  /** Adds an entry for the step. */
  push: (step: string) => void
  /** Goes back to the entry below, if that is this step, or for `null` any; says whether it does. */
  backTo: (step: string | null) => boolean
  /** Acts once, as soon as somebody goes by the browser's own buttons to the page of this address without the step. */
  onLeft: (path: string, step: string, act: () => void) => void
}

/** `null`: a mini-program has no history but the pages on top of each other. */
export const steps: Steps | null = null
