/** In a mini-program a page is handed on as a card, by the platform's own button: there is no link. */

/** Handing a page of the app on. */
export interface Sharing {
  /** The address that opens a page of the app from outside; `null` where pages have none. */
  linkTo: (route: string) => string | null
  /** Hands a link on: by the phone's own sheet where there is one, else by copying it. Inside a tap; never rejects. */
  share: (link: { title: string; url: string }) => Promise<'shared' | 'copied' | 'cancelled' | 'failed'>
}

export const sharing: Sharing = {
  linkTo: () => null,
  share: () => Promise.resolve('failed')
}
