/** A phone in somebody's hand. What it keeps, what it was asked and what it answers outlive the app, which can be killed at any time. */
import type { Dist } from '../host/dist'
import { launch } from '../host/launch'
import type { Launched } from '../host/launch'
import { touch } from '../host/screen'
import { SetDataLog } from '../host/set-data'
import { Timers } from '../host/timers'
import type { Clock } from '../host/timers'
import { Calls } from './calls'
import { PhoneStorage } from './storage'
import { createWx } from './wx'
import { Listeners } from './wx/listeners'
import type { Enter, Gesture, Look } from './wx/ports'

export type { Enter } from './wx/ports'

/** Opened from the list of mini-programs; come back to from another one. */
const SCENE = { list: 1001, returned: 1038 }

/** Milliseconds of the phone's time that a person waits for something to happen by itself. */
const PATIENCE = 1000

export class Phone {
  readonly calls = new Calls()
  readonly storage = new PhoneStorage()
  /** By path. */
  readonly files = new Map<string, string>()
  /** Every text and image that was painted on a canvas, in order. */
  readonly painted: string[] = []
  readonly look: Look = { theme: 'light', fontSizeScaleFactor: 1 }
  readonly setData = new SetDataLog()
  /** What went wrong without anybody noticing. */
  readonly complaints: string[] = []
  readonly clock: Clock

  constructor(
    private readonly dist: Dist,
    /** As in `2025-11-01T09:00:00+08:00`. */
    now: string
  ) {
    this.clock = { now: Date.parse(now) }
  }

  setTime(now: string): void {
    this.clock.now = Date.parse(now)
  }

  /** Starts the app, at its first page unless it is told otherwise. */
  async start(enter: Partial<Enter> = {}): Promise<RunningApp> {
    const app = new RunningApp(this, this.dist, {
      path: this.dist.pages[0] ?? '',
      query: {},
      scene: SCENE.list,
      referrerInfo: {},
      ...enter
    })
    await app.settle()
    return app
  }
}

/** The app while it runs. */
export class RunningApp {
  readonly #timers: Timers
  readonly #listeners = new Listeners()
  readonly #gesture: { now: Gesture } = { now: null }
  readonly #launched: Launched
  #entered: Enter
  #isInFront = true
  /** A dead app still ends what it was in the middle of; it does so on a storage of its own, and nobody hears of it. */
  #afterlife: PhoneStorage | null = null

  constructor(
    private readonly phone: Phone,
    dist: Dist,
    enter: Enter
  ) {
    const complain = (what: unknown) => {
      if (!this.#afterlife) phone.complaints.push(inWords(what))
    }
    this.#entered = enter
    this.#timers = new Timers(phone.clock, (run) => {
      this.#gesture.now = null
      try {
        run()
      } catch (error) {
        complain(error)
      }
    })
    const wx = createWx({
      calls: phone.calls,
      storage: () => this.#afterlife ?? phone.storage,
      isDead: () => this.#afterlife !== null,
      files: phone.files,
      painted: phone.painted,
      look: phone.look,
      timers: this.#timers,
      listeners: this.#listeners,
      launched: enter,
      entered: () => this.#entered,
      pages: () => this.pages,
      gesture: this.#gesture,
      complain,
      onLeave: () => this.#timers.later(() => this.#hide()),
      onReturn: () => this.#show(this.#entered)
    })
    this.#launched = launch({ dist, timers: this.#timers, log: phone.setData, complain, wx })
    this.#begin(enter)
  }

  get pages() {
    return this.#launched.pages
  }

  get screen() {
    return this.#launched.screen
  }

  get isAlive(): boolean {
    return this.#afterlife === null
  }

  get isInFront(): boolean {
    return this.#isInFront
  }

  /** Until nothing happens any more. */
  async settle(): Promise<void> {
    await this.#timers.settle(PATIENCE)
    this.#gesture.now = null
  }

  async wait(milliseconds: number): Promise<void> {
    await this.#timers.pass(milliseconds)
  }

  async tap(element: Element): Promise<void> {
    this.#gesture.now = 'tap'
    touch(this.screen, element)
    if (element.getAttribute('open-type') === 'share') this.#share()
    await this.settle()
  }

  /** Another app is opened before this one. */
  async leave(): Promise<void> {
    this.#hide()
    await this.settle()
  }

  /** The app is opened again while it is still alive; with its id if another mini-program has led back. */
  async comeBack(from?: { appId: string; extraData?: Readonly<Record<string, unknown>> }): Promise<void> {
    const back = from ? { scene: SCENE.returned, referrerInfo: from } : { scene: SCENE.list, referrerInfo: {} }
    this.#show({ ...this.#entered, ...back })
    await this.settle()
  }

  /** Ends the app without a word to it. Whatever it was about to do is not done. */
  kill(): void {
    this.#afterlife = this.phone.storage.copy()
    this.#timers.stop()
    this.#launched.close()
  }

  #begin(enter: Enter): void {
    const { app, pages } = this.#launched
    const url = `/${enter.path}?${Object.entries(enter.query)
      .map(([name, value]) => `${name}=${value}`)
      .join('&')}`
    app.onLaunch?.(enter)
    app.onShow?.(enter)
    if (pages.isPage(url)) pages.reLaunch(url)
    else app.onPageNotFound?.({ path: enter.path, query: enter.query, isEntryPage: true })
  }

  /** A page sends a card to a chat, which is recorded like a call. */
  #share(): void {
    const { route, instance } = this.pages.top
    if (instance.onShareAppMessage)
      this.phone.calls.note('shareAppMessage', instance.onShareAppMessage({ from: 'button' }))
    else this.phone.complaints.push(`${route} has a button for sharing, and nothing to share`)
  }

  #show(enter: Enter): void {
    this.#entered = enter
    this.#isInFront = true
    this.#launched.app.onShow?.(enter)
    this.#listeners.tell('AppShow', enter)
    this.pages.show()
  }

  #hide(): void {
    if (!this.#isInFront) return
    this.#isInFront = false
    this.pages.hide()
    this.#launched.app.onHide?.()
    this.#listeners.tell('AppHide')
  }
}

/** The app's errors are of another realm, so they are known by what they have. */
function inWords(what: unknown): string {
  const { stack } = Object(what) as Partial<Error>
  return stack ?? String(what)
}
