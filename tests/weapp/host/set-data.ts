/** How much the app hands over to be drawn: the same on every phone, and what makes a mini-program slow. */

/** What one action cost on one page. */
export interface Cost {
  /** What the test did. */
  action: string
  page: string
  calls: number
  bytes: number
}

export class SetDataLog {
  readonly costs: Cost[] = []
  #action = ''
  #ofAction: Cost[] = []

  /** From here on, everything is drawn because of this. */
  begin(action: string): void {
    this.#action = action
    this.#ofAction = []
  }

  note(page: string, data: object): void {
    const bytes = Buffer.byteLength(JSON.stringify(data))
    const known = this.#ofAction.find((cost) => cost.page === page)
    const cost = known ?? { action: this.#action, page, calls: 0, bytes: 0 }
    cost.calls += 1
    cost.bytes += bytes
    if (known) return
    this.#ofAction.push(cost)
    this.costs.push(cost)
  }
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
