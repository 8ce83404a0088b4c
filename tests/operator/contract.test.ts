import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { toJsonSchemaDefs } from '@valibot/to-json-schema'
import * as v from 'valibot'
import {
  errorAnswerSchema,
  KEY_HEADER,
  ORDER_ERROR_CODES,
  orderRequestSchema,
  orderSchema,
  payDialogSchema,
  subscriptionAnswerSchema,
  subscriptionRequestSchema,
  withdrawalRequestSchema
} from '@/operator/contract'

interface Operation {
  operationId: string
  parameters?: { name: string; in: string; required: boolean }[]
  requestBody?: unknown
  responses: Record<string, { description: string }>
}

const file = resolve(__dirname, '../../config/operator.openapi.json')
const api = JSON.parse(readFileSync(file, 'utf8')) as {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, unknown> }
}

test('the OpenAPI file describes what the app checks answers with, word for word', () => {
  const schemas = {
    OrderRequest: orderRequestSchema,
    PayDialog: payDialogSchema,
    Order: orderSchema,
    ErrorAnswer: errorAnswerSchema,
    SubscriptionRequest: subscriptionRequestSchema,
    SubscriptionAnswer: subscriptionAnswerSchema,
    WithdrawalRequest: withdrawalRequestSchema
  } as const
  const described = toJsonSchemaDefs(schemas, {
    target: 'draft-2020-12',
    // That a day is in the calendar and that sums add up are checks in code, which JSON Schema has no words for.
    errorMode: 'ignore',
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`
  })
  expect(api.openapi).toBe('3.1.0')
  expect(api.components.schemas).toEqual(JSON.parse(JSON.stringify(described)))
})

const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation }))
)

test('the OpenAPI file knows the requests that the app sends', () => {
  expect(operations.map(({ path, method }) => `${method} ${path}`)).toEqual([
    'post /orders',
    'get /orders/{orderId}',
    'post /subscriptions',
    'delete /subscriptions'
  ])
  expect(api.paths['/orders']!.post!.parameters).toMatchObject([{ name: KEY_HEADER, in: 'header', required: true }])
})

test('every schema that the OpenAPI file points to exists', () => {
  const pointers = [...JSON.stringify(api).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!)
  expect([...new Set(pointers)].sort()).toEqual(Object.keys(api.components.schemas).sort())
})

test('every error in the OpenAPI file has a status', () => {
  const described = operations
    .flatMap(({ operation }) => Object.values(operation.responses))
    .map(({ description }) => description)
  for (const code of ORDER_ERROR_CODES) expect(described.join('\n')).toContain(code)
})

test('the OpenAPI file refuses a request with an extra field', () => {
  const item = { reference: 'r', region: '620102', benefitYear: 2026, tier: 'standard', quotedFen: 40000 }
  const request = { platform: 'weapp', payerCode: 'c', items: [item] }
  expect(v.is(orderRequestSchema, request)).toBe(true)
  expect(v.is(orderRequestSchema, { ...request, nickname: 'mum' })).toBe(false)
  expect(v.is(orderRequestSchema, { ...request, items: [{ ...item, birthDate: '1964-01-01' }] })).toBe(false)
})
