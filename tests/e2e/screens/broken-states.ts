/** What a screen says when something is broken: storage, clock, address, or the app itself. */
import type { Page } from 'playwright-core'
import { motherQuoted } from './paying-seeds'
import { press } from './shot'
import type { Shot } from './shot'
import { family as members } from './seeds'

const today = '2025-11-01'
const pair = members.slice(0, 2)

/** From now on the phone keeps nothing more. */
const noRoom = (page: Page) =>
  page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })

/** Another window removes everybody, and this one does not know. */
const changeElsewhere = (page: Page) =>
  page.evaluate(() => {
    localStorage.setItem('buduanbao/members', JSON.stringify({ version: 1, data: [] }))
  })

export const brokenStates: Shot[] = [
  { name: 'home-broken', today, seed: { members: 'broken' } },
  { name: 'home-partly-broken', today, seed: { members: [...pair, { id: 'nobody' } as never] } },
  {
    name: 'home-unreadable',
    today,
    script: `Storage.prototype.getItem = () => { throw new DOMException('no', 'SecurityError') }`
  },
  { name: 'home-clock', today: '1970-01-01' },
  { name: 'home-wrong-day', today, route: '?asOf=2025-13-01' },
  {
    name: 'members-full',
    today,
    route: 'flows/settings/members/index',
    seed: { members },
    act: async (screen, page) => {
      await noRoom(page)
      await press('移出妈妈')(screen)
      await screen.getByRole('dialog').getByRole('button', { name: '移出' }).click()
    }
  },
  {
    name: 'members-changed-elsewhere',
    today,
    route: 'flows/settings/members/index',
    seed: { members },
    act: async (screen, page) => {
      await changeElsewhere(page)
      await press('移出妈妈')(screen)
      await screen.getByRole('dialog').getByRole('button', { name: '移出' }).click()
    }
  },
  {
    name: 'handover-full',
    today,
    route: 'flows/pay/handover/index?records=p1&via=1',
    seed: { members: pair, payments: [motherQuoted] },
    act: async (screen, page) => {
      await noRoom(page)
      await press('记下了，我去缴')(screen)
    }
  },
  {
    // What the bars are measured with fails, as a mistake of ours would.
    name: 'crash',
    today,
    seed: { members },
    complains: true,
    act: async (screen, page) => {
      await page.evaluate(() => {
        const { min } = Math
        Math.min = (...values) => {
          if (values[0] === 0 && location.hash.includes('ceiling')) throw new Error('ours')
          return min(...values)
        }
        location.hash = '#/flows/plan/ceiling/index?member=mother&out=2026-2027'
      })
      await screen.getByRole('heading', { name: '这一页出了点问题' }).waitFor()
    }
  }
]
