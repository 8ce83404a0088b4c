/** Newer policies on the WeChat build: asked for at the start, used if their signature holds, and told under Me. */
import assert from 'node:assert/strict'
import nacl from 'tweetnacl'
import { digitsOf } from '@/operator/contract'
import { feedOf, json, policyOf, startServer, text } from '../operator/feed/support'
import type { Keys, TestServer } from '../operator/feed/support'
import type { App } from '../../packages/weapp-host/driver/app'
import { onPhone } from './driver/on-phone'
import { keep } from './driver/seed'
import { mother } from './people'
import { overHttp } from '../../packages/weapp-host/phone/over-http'
import type { Phone } from '../../packages/weapp-host/phone/phone'

const SEED_LENGTH = 32

/** The keys whose public half stands in the operator's entries of this build. */
function keysFrom(digit: number): Keys {
  const { publicKey, secretKey } = nacl.sign.keyPair.fromSeed(new Uint8Array(SEED_LENGTH).fill(digit))
  return { publicKey: digitsOf(publicKey), secretKey }
}

const operator = keysFrom(7)
const stranger = keysFrom(8)

/** Gansu's premium raised from 400 to 410 yuan in a second edition. */
const [premium] = (policyOf('gansu-2026', 1) as { premiums: { fen: number }[] }).premiums
const dearer = policyOf('gansu-2026', 3, { premiums: [{ ...premium, fen: 41000 }] })

interface Setting {
  phone: Phone
  server: TestServer
  open: () => Promise<App>
}

function withFeed(name: string, body: (setting: Setting) => Promise<void>): void {
  onPhone(
    name,
    async ({ phone, open }) => {
      const server = await startServer()
      const { origin } = new URL(server.url)
      phone.calls.answer('request', overHttp('https://feed.example', origin))
      keep(phone, { members: [mother] })
      try {
        await body({ phone, server, open })
      } finally {
        await server.close()
      }
    },
    { build: 'weapp-operated' }
  )
}

/** Longer than an answer over the machine's own network takes. */
const MOMENT = 2000

async function opened(open: Setting['open']): Promise<App> {
  const app = await open()
  await app.wait(MOMENT)
  return app
}

withFeed('a feed signed by the operator is used at once, kept, and told', async ({ server, open }) => {
  server.respond(json(feedOf(1, [dearer], operator)))
  const app = await opened(open)
  app.sees('现在要缴的 1 人，共 410 元')
  await app.press('我的')
  app.offers(/^更新规定 2026年10月8日的更新已采用，更新了 1 份通知。/)
  app.isSound()

  server.respond(text('down'))
  const later = await opened(open)
  later.sees('现在要缴的 1 人，共 410 元')
  await later.press('我的')
  await later.press(/^更新规定/)
  later.offers(/^更新规定 收到的内容对不上，没有采用。2026年10月8日的更新已采用/)
  assert.ok(server.asked() >= 2)
})

withFeed(
  'a feed signed by somebody else is refused and told, and the app goes on with what it has',
  async ({ server, open }) => {
    server.respond(json(feedOf(1, [dearer], stranger)))
    const app = await opened(open)
    app.sees('现在要缴的 1 人，共 400 元')
    await app.press('我的')
    app.offers(/^更新规定 收到的内容对不上，没有采用。现在用的是随应用装好的规定。/)
    app.isSound()
  }
)

onPhone(
  'a first start without an answer for the feed uses the bundled policies, and says so',
  async ({ open }) => {
    const app = await open()
    await app.wait(MOMENT)
    await app.press('我的')
    app.offers('更新规定 这次没连上，点一下再试。现在用的是随应用装好的规定。')
  },
  { build: 'weapp-operated' }
)
