/**
 * What WeChat takes in a field of a subscription message. The name of a field begins with its type, as in `thing1`.
 * Source: developers.weixin.qq.com, "sendMessage" of subscribe-message, table of the limits of values.
 */

const HAN = '\\p{Script=Han}'
/** Year, month and day as Chinese writes them, or with dashes or slashes. */
const DAY = '\\d{4}(\\u5e74\\d{1,2}\\u6708\\d{1,2}\\u65e5|-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2})'
const TIME = '\\d{1,2}:\\d{2}(:\\d{2})?'

/** One, or from one to another. */
const span = (one: string) => new RegExp(`^(${one})(~(${one}))?$`, 'u')

/** What a value of each type looks like; lengths in characters. */
const TYPES: Readonly<Record<string, RegExp>> = {
  thing: /^.{1,20}$/u,
  number: /^(?=.{1,32}$)-?\d+(\.\d+)?$/u,
  letter: /^[a-z]{1,32}$/iu,
  symbol: /^[\p{P}\p{S}]{1,5}$/u,
  character_string: /^[\x21-\x7e]{1,32}$/u,
  time: span(`(${DAY} )?${TIME}`),
  date: span(`${DAY}( ${TIME})?`),
  amount: /^[\p{Sc}]?\d{1,10}(\.\d+)?\u5143?$/u,
  phone_number: /^[\d\p{P}\p{S}]{1,17}$/u,
  car_number: new RegExp(`^(?=.{1,8}$)[${HAN}a-z0-9][a-z0-9]*[${HAN}a-z0-9]?$`, 'iu'),
  name: new RegExp(`^([${HAN}a-z]{1,10}|[a-z\\p{P}\\p{S} ]{1,20})$`, 'iu'),
  phrase: new RegExp(`^[${HAN}]{1,5}$`, 'u'),
  const: /^.{1,20}$/u
}

/** What WeChat would not take of these fields, one text each. */
export function wechatFieldFaults(fields: Readonly<Record<string, string>>): string[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    const shape = TYPES[/^([a-z_]+)\d+$/.exec(field)?.[1] ?? '']
    if (!shape) return [`${field}: WeChat has no such field, only ${Object.keys(TYPES).join(', ')} with a number`]
    return shape.test(value) ? [] : [`${field}: WeChat does not take "${value}"`]
  })
}
