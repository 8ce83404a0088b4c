/** On the WeChat build: what another day would cost, what skipping costs, the notices, two of them compared. */
import assert from 'node:assert/strict'
import { keep } from './driver/seed'
import { onPhone } from './driver/on-phone'
import { mother } from './people'

onPhone('from an answer to any other day', async ({ phone, open }) => {
  keep(phone, { members: [mother] })
  const app = await open()
  await app.press('妈妈，待缴费，查看详情')
  await app.press('换个日子算算')
  app.offers('11月1日缴，应缴，400 元，为什么')
  await app.press(/^2026年1月1日，集中缴费期结束/)
  app.offers('2026年1月1日缴，等待期，90 天，为什么', '2026年1月1日缴，保障，4月1日 至 12月31日，为什么')
  await app.press('早一天')
  app.offers('12月31日缴，等待期，不用等，为什么')
  await app.press('填别的日子')
  await app.type('2', '想在哪天缴，日')
  app.offers('12月2日缴，等待期，不用等，为什么')
  app.isSound()
})

onPhone('what skipping costs, and which repair pays off', async ({ phone, open }) => {
  keep(phone, { members: [mother] })
  const app = await open()
  await app.press('妈妈，待缴费，查看详情')
  await app.press(/^断保会怎样/)
  app.isAt('断保会怎样')
  await app.choose('断两年')
  app.offers('断了再缴，要等，这样缴，120 天，为什么')
  await app.choose(/^补 1 年/)
  assert.ok(app.isChosen('断了再补缴'))
  app.offers('断了再缴，要等，这样缴，90 天，为什么', '2029 年，每年都缴，+21,000 元，为什么')
  app.isSound()
  await app.press('没有保障的日子，这样缴，820 天，为什么')
  app.sees('365 + 365 + 90 = 820 天')
  app.isSound()
})

onPhone('a rule is found by its words, read, and held against another year\'s', async ({ open }) => {
  const app = await open()
  await app.press('政策')
  app.isAt('政策')
  app.isSound()
  await app.type('高3500元', /搜地名或规定/)
  await app.press(/甘肃省2026年度居民医保.*封顶线高3500元/)
  app.sees('连续满 4 年后，每多一年')
  await app.press('全部展开')
  app.sees('每人一年交400元，和上一年一样。')
  app.isSound()
  await app.press('和另一份通知比一比')
  app.offers('个人缴费，甘肃省 2026，400 元，为什么', '个人缴费，甘肃省 2024，380 元，为什么')
  app.isSound()
  assert.ok(!app.has(/打印/), 'a mini-program cannot print')
})

onPhone('a link that is broken says so, and leads on', async ({ open }) => {
  const app = await open({ path: 'pages/inner/ready/index', query: { region: '999999', year: '2026' } })
  app.isAt('这个链接不完整')
  app.isSound()
  await app.press('自己选地方，算一算')
  app.isAt('在哪里参加医保？')
})
