/** Carries out on the phone what a shot does in the browser, as far as that is finding things by role and name and touching them. */
import assert from 'node:assert/strict'
import type { Shot } from '../../e2e/screens/shot'
import type { App } from '../../../packages/weapp-host/driver/app'
import { matches, spokenIn } from '../../../packages/weapp-host/driver/spoken'
import type { Name, Spoken } from '../../../packages/weapp-host/driver/spoken'

type Screen = Parameters<NonNullable<Shot['act']>>[0]

/** Whether a shot's act asks for no more than that: one that takes the browser's page as well does. */
export function isPlain({ act }: Shot): boolean {
  return act === undefined || act.length < 2
}

/** Does what the shot does once its page is there. */
export async function actOn(app: App, { act, name }: Shot): Promise<void> {
  // All that acts ask of the browser's locator; whatever else one might ask fails as not being there.
  await act?.(screenOf(app) as unknown as Screen, undefined as never)
  assert.ok(app.isAlive, `${name}: the app has ended`)
}

interface Asked {
  name?: Name
  checked?: boolean
}

function screenOf(app: App) {
  return {
    getByRole: (role: string, asked: Asked = {}) => placeOf(app, role === 'searchbox' ? 'textbox' : role, asked),
    getByLabel: (name: Name) => placeOf(app, 'textbox', { name })
  }
}

function placeOf(app: App, role: string, { name = '', checked }: Asked) {
  const all = () =>
    spokenIn(app.page).filter(
      (one) => one.role === role && isNamed(one, name) && (checked === undefined || isChecked(one) === checked)
    )
  const first = () => {
    const [found] = all()
    assert.ok(found, `no ${role} ${String(name)} on ${app.route}. It says: ${app.words}`)
    return found
  }
  const toggle = async (wanted: boolean) => {
    if (isChecked(first()) !== wanted) await app.touch(first())
  }
  const place = {
    // Under a dialog there is nothing else.
    getByRole: screenOf(app).getByRole,
    first: () => place,
    count: () => Promise.resolve(all().length),
    click: () => app.touch(first()),
    check: () => toggle(true),
    uncheck: () => toggle(false),
    waitFor: () => Promise.resolve(void first()),
    fill: (text: string) => app.type(text, first().name)
  }
  return place
}

/** A text is looked for inside a name, as in the browser. */
function isNamed({ name }: Spoken, wanted: Name): boolean {
  return typeof wanted === 'string' ? name.includes(wanted) : matches(name, wanted)
}

const isChecked = ({ element }: Spoken) => element.getAttribute('aria-checked') === 'true'
