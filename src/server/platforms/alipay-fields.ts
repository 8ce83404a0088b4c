/**
 * What Alipay takes in a template message: `keyword1`, `keyword2` … and no more than 2,048 characters in all.
 * Source: opendocs.alipay.com, alipay.open.app.mini.templatemessage.send.
 */

const CHARACTERS_AT_MOST = 2048

/** The fields as the interface takes them, in a text. */
export function alipayData(fields: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }])))
}

/** What Alipay would not take of these fields, one text each. */
export function alipayFieldFaults(fields: Readonly<Record<string, string>>): string[] {
  const faults = Object.entries(fields).flatMap(([field, value]) => {
    if (!/^keyword\d+$/.test(field)) return [`${field}: Alipay has no such field, only keyword1, keyword2 and so on`]
    return value.trim() === '' ? [`${field}: Alipay does not take an empty text`] : []
  })
  const { length } = alipayData(fields)
  return length > CHARACTERS_AT_MOST
    ? [...faults, `${length} characters in all; Alipay takes ${CHARACTERS_AT_MOST}`]
    : faults
}
