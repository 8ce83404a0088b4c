/** What a text of config/policies/loader.js holds: on the web JSON. */
export function unpack(content: string): unknown {
  return JSON.parse(content)
}
