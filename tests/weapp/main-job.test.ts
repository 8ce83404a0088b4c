/** The main job on the WeChat build: from the first screen to the answer, kept, and there again after the app was killed. */
import assert from 'node:assert/strict'
import { residents } from '../residents'
import type { Resident } from '../residents'
import { answer } from './driver/answer'
import type { App } from '../../packages/weapp-host/driver/app'
import { onPhone } from './driver/on-phone'

async function walk(app: App, { steps, answer: figures }: Resident): Promise<void> {
  await app.press('算一算')
  await answer(app, steps)
  app.offers(...figures)
}

for (const resident of residents) {
  onPhone(
    `the answer is found and kept by ${resident.name}`,
    async ({ phone, open }) => {
      const app = await open()
      await walk(app, resident)
      assert.equal(phone.storage.kept.has('buduanbao/members'), false, 'nothing is kept unasked')
      await app.press('保存到家人')
      app.isAt('家人医保')
      const { data } = JSON.parse(String(phone.storage.read('buduanbao/members'))) as { data: { id: string }[] }
      assert.match(data[0]?.id ?? '', /^[0-9a-f]{32}$/, 'an id from the phone’s own generator')

      const again = await open()
      again.sees(`现在要缴的 1 人，共 ${amountOf(resident)} 元`)
      await again.press(/，待缴费/)
      again.offers(...resident.answer)
    },
    { now: `${resident.asOf}T09:00:00+08:00` }
  )
}

const amountOf = ({ answer }: Resident) => /^\d+/.exec(answer[0] ?? '')?.[0]

const [lanzhou] = residents
assert.ok(lanzhou)

onPhone('a figure opens the notice and the clause it comes from', async ({ open }) => {
  const app = await open()
  await walk(app, lanzhou)
  await app.press('400元，为什么')
  app.find(['dialog'], /为什么是/)
  app.sees('甘医保发〔2025〕62号 二(二)')
  app.isSound()
  await app.press('关闭')
  app.offers(...lanzhou.answer)
})

onPhone('a guide that was left half-way goes on where it was, after the app was killed', async ({ open }) => {
  const app = await open()
  await app.press('算一算')
  await answer(app, lanzhou.steps.slice(0, 10))
  const again = await open()
  await again.press('接着算')
  again.isAt('现在有职工医保吗？')
  await again.press('上一步')
  assert.equal(again.valueOf('出生年份，年'), '1964')
})

onPhone('the way back leads through the questions of one page and keeps the answers', async ({ open }) => {
  const app = await open()
  await app.press('算一算')
  await answer(app, lanzhou.steps.slice(0, 10))
  assert.equal(app.depth, 2, 'the first tab and the guide')
  await app.press('上一步')
  app.isAt('哪一年出生的？')
  assert.equal(app.valueOf('出生年份，年'), '1964')
  await app.press('上一步')
  app.isAt('给谁算？')
  app.offers('妈妈。已选')
  await app.press('下一步')
  app.isAt('哪一年出生的？')
  assert.equal(app.depth, 2, 'the first tab and the guide')
})

onPhone('WeChat’s own back leaves the guide, which goes on later at that question', async ({ open }) => {
  const app = await open()
  await app.press('算一算')
  await answer(app, lanzhou.steps.slice(0, 10))
  await app.back()
  assert.equal(app.route, 'pages/home/index')
  await app.press('接着算')
  app.isAt('现在有职工医保吗？')
  assert.equal(app.depth, 2, 'the first tab and the guide')
})

onPhone(
  'WeChat’s own back from what the answer opens leads to the answer, and from there to the check',
  async ({ open }) => {
    const app = await open()
    await walk(app, lanzhou)
    assert.equal(app.depth, 3, 'the first tab, the guide and the answer')
    await app.press(/^断保会怎样/)
    assert.equal(app.depth, 4)
    await app.back()
    app.offers(...lanzhou.answer)
    await app.back()
    app.isAt('看看填得对不对')
    await app.back()
    assert.equal(app.route, 'pages/home/index')
  }
)

onPhone('a guide begun anew from its answer is the same page', async ({ open }) => {
  const app = await open()
  await walk(app, lanzhou)
  await app.press('重新算')
  app.isAt('在哪里参加医保？')
  assert.equal(app.depth, 2, 'the first tab and the guide')
  await answer(app, lanzhou.steps.slice(0, 4))
  app.isAt('给谁算？')
})

onPhone('a missing answer is asked for, and its field is brought into view', async ({ phone, open }) => {
  const app = await open()
  await app.press('算一算')
  await answer(app, lanzhou.steps.slice(0, 4))
  app.isAt('给谁算？')
  await app.press('写别的称呼')
  await app.press('下一步')
  app.isAt('给谁算？')
  app.find(['alert'], /./)
  app.isSound()
  assert.deepEqual(phone.calls.of('pageScrollTo').at(-1), { selector: '#f-relation' })
})
