/** Any place of China is found in the guide, with the list that is fetched for it. */
import assert from 'node:assert/strict'
import { born, isMy } from '../guide-steps'
import { take } from './answering'
import { inBrowser } from './browser'
import { finger } from './hands'

const NOW = '2026-11-01T09:00:00+08:00'

inBrowser(
  'a place without a notice is found by first letters, and the answer and Home name it',
  async ({ page, screen }) => {
    const hand = finger()
    await screen.getByRole('button', { name: '算一算' }).tap()
    await screen.getByRole('heading', { name: '在哪里参加医保？' }).waitFor()
    await screen.getByLabel('搜地名，如“兰州城关”').fill('qd')
    await screen.getByRole('button', { name: /^青岛市/ }).tap()
    await screen.getByRole('button', { name: /就选青岛市/ }).tap()
    await screen.getByRole('heading', { name: '2027 年度居民医保', level: 1 }).waitFor()
    await screen.getByRole('button', { name: '先记下是谁，有了通知接着算' }).tap()
    for (const step of [...isMy('我'), ...born('1964')]) await take(step, screen, hand)
    await screen.getByRole('heading', { name: '2027 年度居民医保', level: 1 }).waitFor()
    await screen.getByText('山东省青岛市').first().waitFor()
    await screen.getByRole('button', { name: '保存到家人' }).tap()
    await screen.getByRole('heading', { name: '家人医保' }).waitFor()
    await page.reload()
    await screen.getByText('山东省青岛市').first().waitFor()
    const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    const list = await page.evaluate(async (names) => {
      const texts = await Promise.all(
        names.filter((name) => name.endsWith('.js')).map(async (name) => (await fetch(name)).text())
      )
      return texts.some((text) => text.includes('\u4e4c\u9c81\u6728\u9f50'))
    }, fetched)
    assert.equal(list, false, 'Home has fetched the list of places')
  },
  { now: NOW }
)

inBrowser(
  'without the list the guide says so, takes a code, and finds places once it is tried again',
  async ({ page, screen }) => {
    let isOff = true
    await page.route(/\/js\/\d+\..*\.js$/, async (route) => {
      const text = await (await route.fetch()).text()
      return isOff && text.includes('\u4e4c\u9c81\u6728\u9f50') ? route.abort() : route.continue()
    })
    await screen.getByRole('button', { name: '算一算' }).tap()
    await screen.getByText('全国的地名没取到').waitFor()
    await screen.getByLabel('搜地名，如“兰州城关”').fill('370200')
    await screen.getByRole('button', { name: /区划代码 370200/ }).waitFor()
    isOff = false
    await screen.getByRole('button', { name: '再试一次' }).tap()
    await screen.getByRole('button', { name: /^青岛市/ }).waitFor()
  },
  { now: NOW, complains: true }
)
