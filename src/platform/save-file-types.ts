/** Where a text ended up that the resident wants to keep outside the app. */
export type SaveOutcome =
  /** Where the browser puts its downloads. */
  | 'saved'
  /** Sent as a file to a chat of the resident's choice. */
  | 'shared'
  /** No file can be had here: it is in the clipboard. */
  | 'copied'
  | 'cancelled'
