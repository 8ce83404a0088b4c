/** Fast on the web: what a first visit loads before the first page is there, and what it leaves for later. */
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { LIMIT } from '../builds/limits'
import { sourcesIn } from '../builds/stats'
import { BUILD, inBrowser } from './browser'

inBrowser('a first visit loads little JavaScript, and none of later pages', async ({ page, screen }) => {
  const start = screen.getByRole('button', { name: '算一算' })
  await start.waitFor()
  const first = await loadedBy(page)
  const sizes = await Promise.all(
    first.map(async (url) => {
      const body = await (await page.request.get(url)).body()
      return { name: nameOf(url), gzipped: gzipSync(body, { level: 9 }).length }
    })
  )
  const total = sizes.reduce((all, { gzipped }) => all + gzipped, 0)
  console.log(`scripts of a first visit: ${Math.round(total / 1024)} KB, gzipped`)
  assert.ok(total > 50 * 1024, 'that is no app')
  assert.ok(total <= LIMIT.h5FirstLoad, `${total} of ${LIMIT.h5FirstLoad} bytes, gzipped: ${JSON.stringify(sizes)}`)
  assert.deepEqual(laterPagesIn(first), [])

  await start.tap()
  await screen.getByRole('heading', { name: '在哪里参加医保？' }).waitFor()
  const later = (await loadedBy(page)).filter((url) => !first.includes(url))
  assert.ok(laterPagesIn(later).includes('src/flows/guide/index.tsx'), 'the guide came from nowhere')
})

/** Addresses of the scripts that a page has asked for so far. */
async function loadedBy(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js'))
  )
}

/** Pages behind the tabs that these scripts hold. */
function laterPagesIn(urls: readonly string[]): string[] {
  const names = urls.map(nameOf)
  return sourcesIn(BUILD)
    .filter(({ files }) => files.some((file) => names.includes(nameOf(file))))
    .map(({ path }) => path)
    .filter((path) => /^src\/flows\/.+\/index\.tsx$/.test(path))
}

const nameOf = (url: string) => url.split('/').at(-1) ?? ''
