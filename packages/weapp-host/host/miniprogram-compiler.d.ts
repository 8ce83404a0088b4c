// The package has no types of its own. Its face hides what the second of its compilers complains about.

declare module 'miniprogram-compiler/src/wcc' {
  /** @param files without their ending; throws what is wrong, with file, line and column */
  export default function wcc(
    folder: string,
    files: string[],
    scripts: string[],
    options?: { maxBuffer?: number }
  ): string
}

declare module 'miniprogram-compiler/src/wcsc' {
  /** @param files without their ending; answers what is wrong as an error */
  export default function wcsc(
    folder: string,
    files: string[],
    options?: { maxBuffer?: number }
  ): Record<string, string> | Error
}
