/** On the WeChat build: what another day would cost, what skipping costs, the notices, two of them compared. */
import assert from 'node:assert/strict'
import { keep } from './driver/seed'
import { onPhone } from './driver/on-phone'
import { mother } from './people'

onPhone('an answer leads to what paying on any other day would bring', async ({ phone, open }) => {
  keep(phone, { members: [mother] })
  const app = await open()
  await app.press('妈妈，待缴费，查看详情')
  await app.press('换个日子算算')
  app.isAt('如果我在这天缴费')
  app.offers('11月1日缴，应缴，400 元，为什么')
  await app.press(/^2026年1月1日，集中缴费期结束/)
  app.offers('2026年1月1日缴，等待期，90 天，为什么', '2026年1月1日缴，保障，4月1日 至 12月31日，为什么')
  await app.press('早一天')
  app.offers('12月31日缴，等待期，不用等，为什么')
  await app.press('填别的日子')
  await app.type('2', '想在哪天缴，日')
  app.offers('12月2日缴，等待期，不用等，为什么')
  app.isSound()
  await app.press('12月2日缴，保障，2026年1月1日 至 12月31日，为什么')
  app.isSound()
})

onPhone('the plan shows what skipping costs, and which repair pays off', async ({ phone, open }) => {
  keep(phone, { members: [mother] })
  const app = await open()
  await app.press('妈妈，待缴费，查看详情')
  await app.press(/^断保会怎样/)
  app.isAt('断保会怎样')
  await app.choose('断两年')
  app.offers('缴了以后，要等，这样缴，至少 120 天，为什么')
  await app.press(/^2028 年再缴时，补不补断掉的年份：不补/)
  await app.choose(/^补 1 年/)
  assert.ok(app.isChosen('断了再补缴'))
  app.offers('缴了以后，要等，这样缴，至少 90 天，为什么')
  app.isSound()
  await app.press('没有保障的日子，这样缴，820 天，为什么')
  app.sees('365 + 365 + 90 = 820 天')
  app.isSound()
  await app.press('关闭')
  await app.press(/^大病保险封顶线，每年变多少/)
  app.isAt('大病保险封顶线，每年变多少')
  app.offers('2029 年，每年都缴，+21,000 元，为什么')
  app.isSound()
  await app.choose(/^假设这几年都没有报销过/)
  app.offers('2030 年，每年都缴，+70,000 元，为什么')
})

onPhone('a rule is found by its words, read, and compared with that of another year', async ({ open }) => {
  const app = await open()
  await app.press('政策')
  app.isAt('政策')
  app.isSound()
  await app.press('搜地名或规定，如“新生儿”')
  app.isAt('搜政策')
  app.isSound()
  await app.type('高3500元', /搜地名或规定/)
  await app.press(/甘肃省2026年度居民医保.*封顶线高3500元/)
  app.sees('连续满 4 年后，每多一年')
  app.isAt('连续参保的奖励')
  app.isSound()
  await app.press('看整份通知')
  app.isAt('甘肃省2026年度居民医保')
  app.isSound()
  await app.press(/^缴多少/)
  app.sees('每人一年缴400元，和上一年一样。')
  app.isSound()
  await app.back()
  await app.press('和另一份通知比一比')
  app.isSound()
  await app.press(/^缴多少/)
  app.offers('个人缴费，甘肃省 2026，400 元，为什么', '个人缴费，甘肃省 2024，380 元，为什么')
  app.isSound()
  assert.ok(!app.has(/打印/), 'a mini-program cannot print')
})

onPhone('a broken link says so, and leads on', async ({ open }) => {
  const app = await open({ path: 'flows/answer/shared-link/index', query: { region: '999999', year: '2026' } })
  app.isAt('这个链接不完整')
  app.isSound()
  await app.press('自己选地方，算一算')
  app.isAt('在哪里参加医保？')
})

onPhone(
  'a card of an earlier version opens the page that has moved',
  async ({ open }) => {
    const app = await open({ path: 'pages/inner/ready/index', query: { region: '620102', year: '2026' } })
    assert.equal(app.route, 'flows/answer/shared-link/index')
    app.offers('400元，为什么')
    app.isSound()
  },
  { now: '2025-11-05T09:00:00+08:00' }
)
