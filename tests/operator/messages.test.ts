import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as v from 'valibot'
import { addDays } from '@/calculator'
import { createMessageServer } from '@/operator'
import type { Http } from '@/operator'
import { subscriptionRequestSchema } from '@/operator/contract'
import type { SubscriptionRequest } from '@/operator/contract'

const REQUEST: SubscriptionRequest = {
  platform: 'weapp',
  code: 'code-1',
  templates: ['closing'],
  reminders: [{ kind: 'window-closes', on: '2025-12-24', hour: 9, about: '2025-12-31' }]
}

/** The app's own way to a server, here through Node's. */
const http: Http = async ({ method, url, body, timeoutMs }) => {
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMs)
  })
  return { status: answer.status, body: await answer.json().catch(() => null) }
}

/** An operator's server that gives this answer to everything, and what it was told. */
async function serving(status: number, answer: string, ask: (server: string) => Promise<unknown>) {
  const heard: { line: string; body: unknown }[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (part: Buffer) => {
      text += part.toString()
    })
    request.on('end', () => {
      heard.push({ line: `${request.method ?? ''} ${request.url ?? ''}`, body: JSON.parse(text) as unknown })
      response.writeHead(status, { 'content-type': 'application/json' }).end(answer)
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  try {
    return { outcome: await ask(`http://127.0.0.1:${port}`), heard }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const subscribe = (server: string) => createMessageServer(http, server).subscribe(REQUEST)

it.each([200, 201])('the request for messages is handed over, and an answer of status %s is taken', async (status) => {
  const { outcome, heard } = await serving(status, '{"scheduled":1}', subscribe)
  expect(outcome).toEqual({ ok: true, scheduled: 1 })
  expect(heard).toEqual([{ line: 'POST /subscriptions', body: REQUEST }])
})

it('a request for messages holds a hundred reminders at most', async () => {
  const many = Array.from({ length: 120 }, (_, day) => ({ ...REQUEST.reminders[0]!, on: addDays('2026-01-01', day) }))
  const { outcome, heard } = await serving(200, '{"scheduled":100}', (server) =>
    createMessageServer(http, server).subscribe({ ...REQUEST, reminders: many })
  )
  expect(outcome).toEqual({ ok: true, scheduled: 100 })
  expect(heard).toMatchObject([{ body: { ...REQUEST, reminders: many.slice(0, 100) } }])
})

it('the address of the message server may have a path', async () => {
  const { heard } = await serving(200, '{"scheduled":1}', (server) => subscribe(`${server}/v1`))
  expect(heard[0]?.line).toBe('POST /v1/subscriptions')
})

it.each([400, 401, 404, 500, 503, 302, 204])(
  'a request for messages counts as refused with status %s',
  async (status) => {
    const { outcome } = await serving(status, status === 204 ? '' : '{"scheduled":1}', subscribe)
    expect(outcome).toEqual({ ok: false, fault: 'refused' })
  }
)

it.each(['{}', '{"scheduled":-1}', '{"scheduled":"1"}', 'not json', 'null'])(
  'the message server is not believed when it answers %s',
  async (answer) => {
    const { outcome } = await serving(200, answer, subscribe)
    expect(outcome).toEqual({ ok: false, fault: 'malformed' })
  }
)

it('a message server that does not answer is told', async () => {
  expect(await subscribe('http://127.0.0.1:1')).toEqual({ ok: false, fault: 'unreachable' })
})

it.each([
  ['a name', { ...REQUEST, nickname: '妈妈' }],
  ['a region beside a day', { ...REQUEST, reminders: [{ ...REQUEST.reminders[0], region: '620102' }] }],
  ['four templates', { ...REQUEST, templates: ['a', 'b', 'c', 'd'] }],
  ['no template', { ...REQUEST, templates: [] }],
  ['no reminder', { ...REQUEST, reminders: [] }],
  ['a day that does not exist', { ...REQUEST, reminders: [{ kind: 'recheck', on: '2025-02-30', hour: 9 }] }]
])('the request for messages has no room for %s', (_, request) => {
  expect(v.safeParse(subscriptionRequestSchema, request).success).toBe(false)
})

const withdraw = (server: string) => createMessageServer(http, server).withdraw({ platform: 'weapp', code: 'code-2' })

it('all messages are taken back by one request, which a status of 204 answers', async () => {
  const { outcome, heard } = await serving(204, '', withdraw)
  expect(outcome).toEqual({ ok: true })
  expect(heard).toEqual([{ line: 'DELETE /subscriptions', body: { platform: 'weapp', code: 'code-2' } }])
})

it.each([200, 400, 401, 500, 503])('taking messages back counts as refused with status %s', async (status) => {
  const { outcome } = await serving(status, '{}', withdraw)
  expect(outcome).toEqual({ ok: false, fault: 'refused' })
})

it('taking messages back without an answer leaves it unknown', async () => {
  const silent = createMessageServer(() => Promise.reject(new Error('no network')), 'https://operator.example')
  expect(await silent.withdraw({ platform: 'weapp', code: 'code-2' })).toEqual({ ok: false, fault: 'unreachable' })
})
