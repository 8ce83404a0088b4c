/** Where back leads from a page. */
export interface Back {
  words: string
  onBack: () => void
  /** The native bar of a mini-program goes back by itself; only where it would lead elsewhere is ours needed there too. */
  everywhere?: boolean
}
