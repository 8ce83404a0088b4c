const KB = 1024

/** Bytes that a build may have. */
export const LIMIT = {
  /** All that WeChat fetches before the first page, pictures and settings too. */
  weappMain: 520 * KB,
  /** The same with all that an operator may configure: a signed feed and a cashier come on top. */
  weappOperatedMain: 560 * KB,
  /** WeChat's own limits. */
  weappPackage: 2048 * KB,
  /** JavaScript before the first page of the web, gzipped. */
  h5FirstLoad: 190 * KB
} as const
