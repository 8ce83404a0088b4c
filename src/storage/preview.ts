/** While another day is looked at, nothing is written down: what one sees then has not happened. */

/** The day that is looked at instead of today, `YYYY-MM-DD`; `null`: today itself. */
export type Preview = () => string | null

/** A write refused because another day is being looked at. */
export class PreviewError extends Error {
  override readonly name = 'PreviewError'
  readonly code = 'preview-on'

  constructor(readonly preview: string) {
    super(`nothing is recorded while ${preview} is looked at`)
  }
}

/** Throws while another day is looked at: PreviewError, or what `errorOf` makes of that day. */
export function refuseInPreview(
  preview: Preview,
  errorOf: (preview: string) => Error = (day) => new PreviewError(day)
): void {
  const day = preview()
  if (day !== null) throw errorOf(day)
}
