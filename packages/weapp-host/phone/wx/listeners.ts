type Listener = (what?: unknown) => void

/** Those who want to hear of what happens: `wx.onThemeChange(…)`, `wx.offThemeChange(…)`. */
export class Listeners {
  static readonly HAPPENINGS = [
    'AppShow',
    'AppHide',
    'Error',
    'NetworkStatusChange',
    'ThemeChange',
    'UnhandledRejection',
    'WindowResize'
  ] as const

  readonly #listeners = new Map<string, Set<Listener>>()

  /** The functions for the app. */
  functions(): Record<string, (listener: Listener) => void> {
    return Object.fromEntries(
      Listeners.HAPPENINGS.flatMap((happening) => {
        const heard = new Set<Listener>()
        this.#listeners.set(happening, heard)
        return [
          [`on${happening}`, (listener: Listener) => void heard.add(listener)],
          [`off${happening}`, (listener: Listener) => void heard.delete(listener)]
        ]
      })
    )
  }

  tell(happening: (typeof Listeners.HAPPENINGS)[number], what?: unknown): void {
    for (const listener of this.#listeners.get(happening) ?? []) listener(what)
  }
}
