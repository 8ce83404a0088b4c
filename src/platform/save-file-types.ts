/** Where a text ended up that the resident wants to keep outside the app. */
export type SaveOutcome =
  /** Given to the browser, which does not tell whether it was kept. */
  | 'given'
  /** Sent as a file to a chat of the resident's choice. */
  | 'shared'
  /** No file can be had here: it is in the clipboard. */
  | 'copied'
  | 'cancelled'
