import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { NO_OPERATOR, operatorSchema } from '@/operator/configuration'
import template from '../../config/operator.json'

// Starting the compiler takes its time on a busy machine.
jest.setTimeout(60_000)

const isFine = (operator: unknown) => v.is(operatorSchema, operator)

test('the configuration before anything is filled in means that there is no operator', () => {
  expect(template).toEqual(NO_OPERATOR)
  expect(isFine(template)).toBe(true)
})

test('a configuration with everything filled in is accepted', () => {
  expect(
    isFine({
      miniPrograms: {
        甘肃税务社保缴费: { appId: 'wx0123456789abcdef', path: '' },
        市民中心: { appId: '2021000000000000', path: 'a/b' }
      },
      links: { 银联云闪付: 'https://pass.example/?a=1' },
      reports: 'reports@example.org',
      miniProgramCode: 'code.png',
      cashier: { server: 'https://pay.example/v1', name: '代收' },
      subscribe: { weapp: ['a', 'b', 'c'], alipay: [], server: 'https://pay.example' },
      feed: { url: 'https://feed.example/policies', publicKey: '0123456789abcdef'.repeat(4) }
    })
  ).toBe(true)
})

test.each([
  ['an id of nobody', { miniPrograms: { x: { appId: '1', path: '' } } }],
  ['a link without encryption', { links: { x: 'http://pass.example' } }],
  ['a link that runs code', { links: { x: 'javascript:alert(1)' } }],
  ['an address for reports that is none', { reports: '12393' }],
  ['a code that is no PNG', { miniProgramCode: 'code.jpg' }],
  ['an address for reports without encryption', { reports: 'http://reports.example' }],
  ['a server without encryption', { cashier: { server: 'http://pay.example', name: 'x' } }],
  [
    'a server whose name only begins like this machine’s',
    { cashier: { server: 'http://127.0.0.1.pay.example', name: 'x' } }
  ],
  [
    'a server whose user is called like this machine',
    { cashier: { server: 'http://localhost@pay.example', name: 'x' } }
  ],
  ['a server with a slash at the end', { cashier: { server: 'https://pay.example/', name: 'x' } }],
  ['a cashier without a name', { cashier: { server: 'https://pay.example', name: '' } }],
  ['four templates', { subscribe: { weapp: ['a', 'b', 'c', 'd'], alipay: [], server: '' } }],
  ['a feed without its key', { feed: { url: 'https://feed.example/policies', publicKey: '' } }],
  ['something misspelt', { cashiers: {} }]
])('a configuration is refused with %s', (_, change) => {
  expect(isFine({ ...NO_OPERATOR, ...change })).toBe(false)
})

test.each(['http://127.0.0.1:10087', 'http://localhost:10087', 'http://localhost'])(
  'a server on this machine may be asked without encryption, to try things out: %s',
  (server) => {
    expect(isFine({ ...NO_OPERATOR, subscribe: { weapp: ['a'], alipay: [], server } })).toBe(true)
  }
)

test('a configuration is refused if something is missing', () => {
  expect(isFine({ ...NO_OPERATOR, links: undefined })).toBe(false)
})

describe('the configuration of a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'operator-'))
  const root = resolve(__dirname, '../..')

  afterAll(() => rmSync(folder, { recursive: true }))

  /** Reads the configuration as the build does, from the file that the environment names. */
  function read(content: string) {
    const file = join(folder, 'operator.json')
    writeFileSync(file, content)
    const script =
      'const { fileOfCode, readOperator } = require("./config/read-operator"); const operator = readOperator(); fileOfCode(operator); console.log(JSON.stringify(operator))'
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--eval', script], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, OPERATOR_CONFIG: file }
    })
    return { status, stdout, stderr, file }
  }

  test('takes what the operator filled in', () => {
    const filled = { ...NO_OPERATOR, links: { 银联云闪付: 'https://pass.example' } }
    const { status, stdout } = read(JSON.stringify(filled))
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(filled)
  })

  test('is refused if it is no configuration, with the place of the error', () => {
    const { status, stderr, file } = read(JSON.stringify({ ...NO_OPERATOR, links: { x: 'http://pass.example' } }))
    expect(status).toBe(1)
    expect(stderr).toContain(`${file} is no operator configuration`)
    expect(stderr).toContain('links.x: must be an https address')
  })

  test('is refused if the picture of a code that it names is not there', () => {
    const { status, stderr, file } = read(JSON.stringify({ ...NO_OPERATOR, miniProgramCode: 'code.png' }))
    expect(status).toBe(1)
    expect(stderr).toContain(`${file} names code.png, which is not there.`)
  })

  test('is refused if it is not JSON', () => {
    const { status, stderr, file } = read('{')
    expect(status).toBe(1)
    expect(stderr).toContain(`${file} cannot be read`)
  })
})
