/** `npm run test:deep` sets TESTS=deep: then all is tried that a quick run takes samples of. */
export const isDeep = process.env.TESTS === 'deep'

/** All of them in a deep run, every so manieth in a quick one. */
export function sample<T>(all: readonly T[], step: number): T[] {
  return isDeep ? [...all] : all.filter((_, index) => index % step === 0)
}
