import { inBrowser } from './browser'

inBrowser('home opens', async ({ screen }) => {
  await screen.getByText('不断保').waitFor()
})
