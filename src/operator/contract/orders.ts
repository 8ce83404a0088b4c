/**
 * What the app and the cashier's server say to each other. config/operator.openapi.json says the same to whoever writes
 * the server, and a test holds the two together. Nothing in it names a person: no nickname, no birth date, no identity.
 */
import * as v from 'valibot'
import { TIERS } from '@/calculator'
import { civilDate, regionCode } from '@/policy/shapes'

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(128))
const token = v.pipe(v.string(), v.minLength(1), v.maxLength(4096))
const fen = v.pipe(v.number(), v.integer(), v.minValue(0))

const ITEMS_AT_MOST = 20

/** Strict: nothing else leaves the phone. */
export const orderRequestSchema = v.strictObject({
  platform: v.picklist(['weapp', 'alipay']),
  payerCode: v.pipe(
    token,
    v.description('Of wx.login or my.getAuthCode: by it the server learns who pays. Good for one use.')
  ),
  items: v.pipe(
    v.array(
      v.strictObject({
        reference: v.pipe(text, v.description('Random. Stays the same for one member and year until that is paid.')),
        region: v.pipe(regionCode, v.description('GB/T 2260.')),
        benefitYear: v.pipe(v.number(), v.integer()),
        tier: v.picklist(TIERS),
        quotedFen: v.pipe(fen, v.description("What the app computed. The amount that counts is the answer's."))
      })
    ),
    v.minLength(1),
    v.maxLength(ITEMS_AT_MOST)
  )
})
export type OrderRequest = v.InferOutput<typeof orderRequestSchema>

export const payDialogSchema = v.pipe(
  v.variant('platform', [
    v.object({
      platform: v.literal('weapp'),
      timeStamp: text,
      nonceStr: text,
      package: text,
      signType: v.picklist(['MD5', 'HMAC-SHA256', 'RSA']),
      paySign: token
    }),
    v.object({ platform: v.literal('alipay'), tradeNO: text })
  ]),
  v.description('What wx.requestPayment or my.tradePay takes.')
)
export type PayDialog = v.InferOutput<typeof payDialogSchema>

export const orderSchema = v.pipe(
  v.object({
    orderId: v.pipe(text, v.description('Not to be guessed: whoever has it may ask for the order.')),
    key: v.pipe(text, v.description('The Idempotency-Key under which the order was made.')),
    state: v.pipe(
      v.picklist(['open', 'paid', 'closed', 'refunded']),
      v.description('open: not paid, or not known yet. closed: not paid, and never will be.')
    ),
    amountFen: v.pipe(fen, v.description('The sum of the items.')),
    items: v.pipe(v.array(v.object({ reference: text, amountFen: fen })), v.minLength(1), v.maxLength(ITEMS_AT_MOST)),
    dialog: v.pipe(v.nullable(payDialogSchema), v.description('In the answer that makes an order; null otherwise.')),
    paidOn: v.pipe(v.nullable(civilDate), v.description("In China's calendar, once it is paid; null before.")),
    receipt: v.pipe(v.nullable(text), v.description('The number of the receipt, if there is one.')),
    refundedOn: v.pipe(v.nullable(civilDate), v.description("In China's calendar, once it is refunded; null before."))
  }),
  v.check(({ items, amountFen }) => items.reduce((sum, item) => sum + item.amountFen, 0) === amountFen),
  v.check(({ state, paidOn }) => (state === 'paid' || state === 'refunded') === (paidOn !== null)),
  v.check(({ state, refundedOn }) => (state === 'refunded') === (refundedOn !== null))
)
export type Order = v.InferOutput<typeof orderSchema>

export const ORDER_ERROR_CODES = [
  /** With the order by which one of the references was paid. */
  'already-paid',
  /** The Idempotency-Key belongs to another request. */
  'key-reused',
  /** Not this region, year or tier, or not on this day. */
  'not-collected',
  'order-unknown',
  /** The code did not lead to a payer. */
  'payer-unknown',
  'request-invalid'
] as const
export type OrderErrorCode = (typeof ORDER_ERROR_CODES)[number]

export const errorAnswerSchema = v.object({
  error: v.object({
    code: v.picklist(ORDER_ERROR_CODES),
    orderId: v.optional(v.pipe(text, v.description('With already-paid.'))),
    message: v.optional(v.pipe(v.string(), v.description('For whoever reads the log; never shown.')))
  })
})

/** The header under which the key of an order travels. */
export const KEY_HEADER = 'Idempotency-Key'
