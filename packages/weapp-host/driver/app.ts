/** The app as somebody uses it: what they read, press, choose and type. */
import assert from 'node:assert/strict'
import type { Phone, RunningApp } from '../phone/phone'
import { handedOver } from '../host/set-data'
import { labelsIn, matches, roleOf, spokenIn, tappableIn, wordsOf } from './spoken'
import type { Name, Spoken } from './spoken'

const PRESSED = ['button', 'tab', 'link']
const CHOSEN = ['radio', 'checkbox']
const NAMED = [...PRESSED, ...CHOSEN, 'textbox', 'dialog']

export class App {
  constructor(
    private readonly phone: Phone,
    private readonly running: RunningApp
  ) {}

  get isAlive(): boolean {
    return this.running.isAlive
  }

  /** The page on top, without a slash. */
  get route(): string {
    return this.running.pages.top.route
  }

  /** The page on top, whatever its address: another one is another object. */
  get top(): object {
    return this.running.pages.top
  }

  /** How many pages lie on each other. */
  get depth(): number {
    return this.running.pages.stack.length
  }

  /** What can be seen and touched. */
  get page(): Element {
    assert.ok(this.running.isInFront, 'another app is before this one')
    return this.running.pages.top.element
  }

  /** All that is read on this page. */
  get words(): string {
    return wordsOf(this.page)
  }

  async press(name: Name): Promise<void> {
    await this.#tap(this.find(PRESSED, name))
  }

  /** @param group the name of the group, where several have an option of that name */
  async choose(name: Name, group?: Name): Promise<void> {
    const place = group === undefined ? this.page : this.find(['radiogroup', 'group'], group).element
    await this.#tap(this.find(CHOSEN, name, place))
  }

  /** Everything that can be pressed, chosen or typed into now. */
  get touchable(): Spoken[] {
    const isOff = ({ element }: Spoken) => element.getAttribute('aria-disabled') === 'true'
    return spokenIn(this.page).filter(
      (spoken) => [...PRESSED, ...CHOSEN, 'textbox'].includes(spoken.role) && !isOff(spoken)
    )
  }

  /** Presses or chooses it; into a field goes one more character. */
  async touch(spoken: Spoken): Promise<void> {
    const field = spoken.element.querySelector<HTMLInputElement>('input, textarea')
    if (field) await this.#type(`${field.value}1`, spoken)
    else await this.#tap(spoken)
  }

  /** Replaces what a field holds. */
  async type(text: string, label: Name): Promise<void> {
    await this.#type(text, this.find(['textbox'], label))
  }

  async #type(text: string, { element, name }: Spoken): Promise<void> {
    const field = element.querySelector<HTMLInputElement>('input, textarea')
    assert.ok(field)
    this.phone.setData.begin(`type into ${name}`)
    const most = Number(element.getAttribute('maxlength') ?? 140)
    field.value = most < 0 ? text : text.slice(0, most)
    field.dispatchEvent(new this.running.screen.Event('input', { bubbles: true }))
    await this.running.settle()
  }

  /** What a field holds. */
  valueOf(label: Name): string {
    return this.find(['textbox'], label).element.querySelector<HTMLInputElement>('input, textarea')?.value ?? ''
  }

  isChosen(name: Name, group?: Name): boolean {
    const place = group === undefined ? this.page : this.find(['radiogroup', 'group'], group).element
    return this.find(CHOSEN, name, place).element.getAttribute('aria-checked') === 'true'
  }

  /** The one thing of these roles and that name. */
  find(roles: readonly string[], name: Name, place: Element = this.page): Spoken {
    const candidates = spokenIn(this.page).filter(
      ({ role, element }) => roles.includes(role) && place.contains(element)
    )
    const [found, second] = candidates.filter((candidate) => matches(candidate.name, name))
    const there = candidates.map((candidate) => candidate.name).join(' | ')
    assert.ok(
      found,
      `no ${roles.join(' or ')} ${String(name)} on ${this.route}, but ${there || 'none at all'}. It says: ${this.words}`
    )
    assert.ok(!second, `more than one ${roles.join(' or ')} ${String(name)} on ${this.route}: ${there}`)
    return found
  }

  has(name: Name): boolean {
    return spokenIn(this.page).some((spoken) => PRESSED.includes(spoken.role) && matches(spoken.name, name))
  }

  /** Things to press by these names are here. */
  offers(...names: Name[]): void {
    for (const name of names) this.find(PRESSED, name)
  }

  /** The words are on this page, or something has them as its name. */
  sees(...wanted: Name[]): void {
    const { words } = this
    const names = labelsIn(this.page)
    for (const want of wanted) {
      const isThere =
        typeof want === 'string'
          ? words.includes(want) || names.includes(want)
          : [words, ...names].some((said) => want.test(said))
      assert.ok(isThere, `${this.route} does not say ${String(want)}. It says: ${words}`)
    }
  }

  /** The title of this page. */
  isAt(title: string): void {
    const titles = spokenIn(this.page)
      .filter(({ role }) => role === 'heading')
      .map(({ name }) => name)
    assert.equal(titles[0], title, `${this.route} says: ${this.words}`)
  }

  /** Not blank, nothing missing, and everything that can be used has a role and a name. */
  isSound(): void {
    const { element, instance } = this.running.pages.top
    assert.notEqual(this.words, '', `${this.route} is blank`)
    // In their order, so that no template ends too early.
    assert.equal(
      element.textContent,
      handedOver(instance.data),
      `not everything that was handed over is drawn on ${this.route}`
    )
    const mute = tappableIn(this.page).filter((tappable) => roleOf(tappable) === null)
    const nameless = spokenIn(this.page).filter(({ role, name }) => name === '' && NAMED.includes(role))
    const all = [...mute, ...nameless.map((spoken) => spoken.element)]
    assert.deepEqual(
      all.map(({ outerHTML }) => outerHTML),
      [],
      `${this.route} has something to use that says nothing`
    )
  }

  /** WeChat's own button for going back. */
  async back(): Promise<void> {
    this.phone.setData.begin('back')
    const problem = this.running.pages.navigateBack(1)
    assert.equal(problem, null)
    await this.running.settle()
  }

  /** To another app; this one stays alive behind it. */
  async leave(): Promise<void> {
    this.phone.setData.begin('leave')
    await this.running.leave()
  }

  /** @param from the mini-program that has led back; none: the app was opened again */
  async comeBack(from?: { appId: string; extraData?: Readonly<Record<string, unknown>> }): Promise<void> {
    this.phone.setData.begin('come back')
    await this.running.comeBack(from)
  }

  /** Lets so many milliseconds go by. */
  async wait(milliseconds: number): Promise<void> {
    this.phone.setData.begin('wait')
    await this.running.wait(milliseconds)
  }

  /** Ends the app without a word to it. */
  kill(): void {
    this.running.kill()
  }

  async #tap({ element, name }: Spoken): Promise<void> {
    assert.notEqual(element.getAttribute('aria-disabled'), 'true', `${name} cannot be used now`)
    this.phone.setData.begin(`tap ${name}`)
    await this.running.tap(element)
  }
}
