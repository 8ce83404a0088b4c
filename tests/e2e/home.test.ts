import assert from 'node:assert/strict'
import { inBrowser } from './browser'

inBrowser('Home opens without an error', async ({ screen }) => {
  await screen.getByText('不断保').waitFor()
})

inBrowser(
  'large text is offered once to residents who have set the browser to large text',
  async ({ page, screen }) => {
    const offer = screen.getByText('系统字号较大，要不要把这里也换成大字？')
    await screen.getByRole('button', { name: '算一算' }).waitFor()
    assert.equal(await offer.count(), 0)
    const browser = await page.context().newCDPSession(page)
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 21 } })
    await page.reload()
    await offer.waitFor()
    await screen.getByRole('button', { name: '换成大字' }).tap()
    await offer.waitFor({ state: 'detached' })
    assert.equal(await screen.locator('.mode--elder').count(), 1)
    assert.ok(
      await screen.getByRole('heading', { level: 1 }).evaluate((title) => title === document.activeElement),
      'the keyboard was lost'
    )
    await page.reload()
    await screen.locator('.mode--elder').waitFor()
    assert.equal(await offer.count(), 0)
  }
)
