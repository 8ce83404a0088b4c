const KB = 1024

/** Bytes that a build may have. */
export const LIMIT = {
  /** All that WeChat fetches before the first page, pictures and settings too, whatever an operator has configured. */
  weappMain: 800 * KB,
  /** All packages of the WeChat app together. */
  weappWhole: 1536 * KB,
  /** WeChat's own limit. */
  weappPackage: 2048 * KB,
  /** JavaScript before the first page of the web, gzipped. */
  h5FirstLoad: 110 * KB
} as const
