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

inBrowser('back from the example leads to the empty Home, and a reload keeps it', async ({ page, screen }) => {
  const example = screen.getByText('这是编出来的一家人')
  await screen.getByRole('button', { name: /^看个例子/ }).tap()
  await example.waitFor()
  await screen.getByRole('button', { name: /^妈妈，待缴费/ }).tap()
  await screen.getByText('2026 年度居民医保').first().waitFor()
  await page.reload()
  await screen.getByText('2026 年度居民医保').first().waitFor()
  await page.goBack()
  await example.waitFor()
  await screen.getByRole('tab', { name: '政策' }).tap()
  await page.waitForURL(/policies\/index/)
  await screen.getByRole('tab', { name: '政策', selected: true }).waitFor()
  await screen.getByRole('tab', { name: '家人' }).tap()
  await example.waitFor()
  await screen.getByRole('button', { name: '回到今天' }).tap()
  await screen.getByRole('button', { name: '算一算' }).waitFor()
  await screen.getByRole('button', { name: /^看个例子/ }).tap()
  await example.waitFor()
  await page.goBack()
  await example.waitFor({ state: 'detached' })
  await screen.getByRole('button', { name: '算一算' }).waitFor()
})
