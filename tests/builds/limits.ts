const KB = 1024

/** Bytes that a build may have. */
export const LIMIT = {
  /** All that WeChat fetches before the first page, pictures and settings too, whatever an operator has configured. */
  weappMain: 540 * KB,
  /** WeChat's own limits. */
  weappPackage: 2048 * KB,
  /** JavaScript before the first page of the web, gzipped. */
  h5FirstLoad: 205 * KB
} as const
