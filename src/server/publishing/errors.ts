/** Why nothing was published: a sentence a problem, for whoever sits at the terminal. */
export class PublishingError extends Error {
  override readonly name = 'PublishingError'

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}
