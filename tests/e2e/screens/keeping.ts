/** The screens of what is kept and of what is coming: members, backup, reminders. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { press } from './shot'
import type { Shot } from './shot'
import { family, motherPaid } from './seeds'

const autumn = '2025-11-01'
const lastWeek = '2025-12-24'
const seed = { members: family }
const reminders = 'pages/reminders/index'

async function removeMother(screen: Locator): Promise<void> {
  await screen.getByRole('button', { name: '移出妈妈' }).click()
  await screen.getByRole('dialog').getByRole('button', { name: '移出' }).click()
}

/** Takes a backup, and goes with its text to where it is brought back. */
async function pasteBackup(screen: Locator, page: Page): Promise<void> {
  const downloading = page.waitForEvent('download')
  await screen.getByRole('button', { name: '存为文件' }).click()
  const text = await readFile(await (await downloading).path(), 'utf8')
  await page.evaluate(() => {
    location.hash = '#/flows/settings/restore/index'
  })
  await screen.getByRole('textbox').fill(text)
  await screen.getByRole('button', { name: '看看里面有什么' }).click()
}

export const keepingShots: Shot[] = [
  { name: 'reminders', today: lastWeek, route: reminders, seed },
  { name: 'reminders-calm', today: autumn, route: reminders, seed },
  { name: 'reminders-paid', today: '2025-11-06', route: reminders, seed: { ...seed, payments: motherPaid } },
  { name: 'reminders-exported', today: autumn, route: reminders, seed, act: press('全部存进日历文件') },
  {
    name: 'reminders-moved',
    today: autumn,
    route: reminders,
    seed: {
      ...seed,
      reminders: {
        settings: { uncle: { offsets: [30, 7], hour: 9, off: true } },
        added: [
          {
            uid: 'mother/2026/concentrated/closes/7',
            memberId: 'mother',
            way: 'file',
            on: '2025-12-20',
            hour: 9,
            title: '妈妈：缴医保，还剩 7 天',
            sequence: 0,
            gone: false
          },
          {
            uid: 'father/2026/late/closes/7',
            memberId: 'father',
            way: 'file',
            on: '2025-12-21',
            hour: 9,
            title: '爸爸：缴医保，还剩 7 天',
            sequence: 0,
            gone: false
          }
        ],
        dismissed: [],
        promised: []
      }
    }
  },
  { name: 'reminders-preview', today: autumn, route: `${reminders}?asOf=2025-12-24`, seed },
  { name: 'reminders-empty', today: autumn, route: reminders },
  { name: 'reminder-settings', today: autumn, route: 'flows/reminders/settings/index?member=mother', seed },
  {
    name: 'reminder-settings-off',
    today: autumn,
    route: 'flows/reminders/settings/index?member=mother',
    seed,
    act: async (screen) => screen.getByRole('radio', { name: /^不提醒/ }).check()
  },
  {
    name: 'reminder-settings-missing',
    today: autumn,
    route: 'flows/reminders/settings/index?member=nobody',
    seed
  },
  { name: 'members', today: autumn, route: 'flows/settings/members/index', seed },
  { name: 'members-remove', today: autumn, route: 'flows/settings/members/index', seed, act: press('移出妈妈') },
  { name: 'members-removed', today: autumn, route: 'flows/settings/members/index', seed, act: removeMother },
  { name: 'members-preview', today: autumn, route: 'flows/settings/members/index?asOf=2025-10-20', seed },
  { name: 'members-empty', today: autumn, route: 'flows/settings/members/index' },
  { name: 'backup', today: autumn, route: 'flows/settings/backup/index', seed: { ...seed, payments: motherPaid } },
  { name: 'backup-saved', today: autumn, route: 'flows/settings/backup/index', seed, act: press('存为文件') },
  { name: 'backup-empty', today: autumn, route: 'flows/settings/backup/index' },
  {
    name: 'backup-aside',
    today: autumn,
    route: 'flows/settings/backup/index',
    seed: { members: family, payments: 'broken' }
  },
  { name: 'me-broken', today: autumn, route: 'pages/me/index', seed: { members: family, payments: 'broken' } },
  { name: 'restore', today: autumn, route: 'flows/settings/restore/index' },
  {
    name: 'restore-error',
    today: autumn,
    route: 'flows/settings/restore/index',
    act: async (screen) => {
      await screen.getByRole('textbox').fill('妈妈 400 元')
      await press('看看里面有什么')(screen)
    }
  },
  { name: 'restore-contents', today: autumn, route: 'flows/settings/backup/index', seed, act: pasteBackup },
  {
    name: 'restore-done',
    today: autumn,
    route: 'flows/settings/backup/index',
    seed,
    act: async (screen, page) => {
      await pasteBackup(screen, page)
      await press('合并到这台手机')(screen)
    }
  }
]
