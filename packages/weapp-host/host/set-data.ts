/** What the app hands over to be drawn, call by call: WeChat copies it from the app's thread to the screen's, which takes time on every phone. */

const KB = 1024

/** Bytes that one call of setData may hand over. WeChat takes about a megabyte; this much is slow on an old phone. */
const MOST = 64 * KB

interface Call {
  /** What the test did. */
  action: string
  page: string
  bytes: number
}

export class SetDataLog {
  readonly calls: Call[] = []
  #action = 'start'

  /** The calls that hand over too much, in words. */
  get tooLarge(): string[] {
    return this.calls.filter(({ bytes }) => bytes > MOST).map(inWords)
  }

  /** From here on, everything is drawn because of this. */
  begin(action: string): void {
    this.#action = action
  }

  note(page: string, data: object): void {
    this.calls.push({ action: this.#action, page, bytes: Buffer.byteLength(JSON.stringify(data)) })
  }
}

export function inWords({ action, page, bytes }: Call): string {
  return `${bytes} bytes to draw ${page}: ${action}`
}

/** A node as Taro hands it over: its text, or the nodes in it. */
export interface Handed {
  v?: string
  cn?: Handed[]
}

/** All texts that a page has been handed, one after the other. */
export function handedOver(data: { root?: Handed }): string {
  const texts = ({ v = '', cn = [] }: Handed): string => v + cn.map(texts).join('')
  return texts(data.root ?? {})
}
