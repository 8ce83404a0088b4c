/** A page as somebody opens it, over whatever is kept, and what must hold of it whatever that was. */
import { act, cleanup, render } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ComponentType } from 'react'
import { household } from '@/app/services'
import { crash } from '@/ui/text'
import { useRouter } from '../../doubles/taro'
import { CANARY } from '../odd'
import { NAMES } from '../shelf'
import type { Shelf } from '../shelf'

interface PageModule {
  default: ComponentType
}

const pageAt = (name: string) => jest.requireActual<PageModule>(`../../../src/${name}/index`).default

/** The phone as it would be had all this been there when the app was started. */
export function prepare(shelf: Shelf, today: string): void {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(`${today}T09:00:00+08:00`))
  household.eraseAll()
  for (const [key, text] of Object.entries(shelf)) Taro.setStorageSync(key, text)
  for (const name of NAMES) if (!(`buduanbao/${name}` in shelf)) Taro.removeStorageSync(`buduanbao/${name}`)
  household.refreshDay()
  household.reload()
}

export interface Visit {
  /** Below src. */
  page: string
  parameters: Record<string, string | undefined>
  /** Which buttons are pressed, counted round and round. */
  presses: readonly number[]
}

/** Opens a page and presses buttons of it; expects a sentence to be there each time, and nothing of the data to run. */
export async function visit({ page, parameters, presses }: Visit): Promise<void> {
  // React tells here of what it has caught, and of two things that it cannot tell apart.
  const complaints: unknown[] = []
  jest
    .spyOn(console, 'error')
    .mockImplementation((...all: unknown[]) => void complaints.push(all.map(String).join(' ').slice(0, 600)))
  useRouter.mockReturnValue({ path: '', params: parameters })
  const Page = pageAt(page)
  const { container } = render(<Page />)
  try {
    expectAlive(container)
    for (const which of presses) {
      const buttons = [...container.querySelectorAll<HTMLElement>('[role="button"], button')]
      const button = buttons[which % Math.max(1, buttons.length)]
      if (button)
        await act(async () => {
          button.click()
          await Promise.resolve()
        })
      expectAlive(container)
    }
    expect(complaints).toEqual([])
  } finally {
    cleanup()
  }
}

function expectAlive(root: HTMLElement): void {
  expect(foreign(root)).toEqual([])
  expect(root.textContent).toMatch(/[\u4e00-\u9fff]{2}/)
  expect(root.textContent).not.toContain(crash.title)
  expect(globalThis).not.toHaveProperty(CANARY)
}

/** What a text of the data has become that is no text. */
function foreign(root: HTMLElement): string[] {
  const elements = [...root.querySelectorAll('*')]
  return elements.flatMap((element) => {
    const tag = element.tagName.toLowerCase()
    const bad = ['script', 'iframe', 'object', 'embed', 'link', 'style', 'base', 'form', 'svg', 'b', 'meta'].includes(
      tag
    )
      ? [tag]
      : []
    const attributes = [...element.attributes].filter(
      ({ name, value }) =>
        name.startsWith('on') ||
        (['href', 'src', 'srcdoc', 'style', 'action'].includes(name) && /javascript:|text\/html|pwned/i.test(value))
    )
    return [...bad, ...attributes.map(({ name, value }) => `${tag} ${name}=${value}`)]
  })
}
