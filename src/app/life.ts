/** When the app starts, is seen again and is hidden; on the web what has to know may come later than the app. */
export interface Life {
  /** Once, while the app is seen. */
  start: () => void
  /** Seen again, maybe after days. */
  resume: () => void
  hide: () => void
}

let life: Life | null = null
let isShown = false
let hasStarted = false

/** Names what has to know of it. */
export function liveWith(next: Life): void {
  life = next
  hasStarted = false
  if (isShown) showApp()
}

/** Whether what has to know is there: all of the app has come. */
export function hasLife(): boolean {
  return life !== null
}

/** The app is seen: for the first time, or again. */
export function showApp(): void {
  isShown = true
  if (life === null) return
  if (hasStarted) life.resume()
  else life.start()
  hasStarted = true
}

export function hideApp(): void {
  isShown = false
  life?.hide()
}
