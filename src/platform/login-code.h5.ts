/** A browser has no platform to log in to. */
export function loginCode(): Promise<string> {
  return Promise.reject(new Error('a browser has no login'))
}
