/** Random bytes from the browser's own generator. */
export function randomBytes(count: number): Uint8Array | null {
  return crypto.getRandomValues(new Uint8Array(count))
}
