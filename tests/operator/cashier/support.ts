/** A phone whose payments go to the cashier of a real server. */
import { createCashier } from '@/operator'
import type { Cashier, CashierPorts, HttpRequest } from '@/operator'
import type { PaymentPorts } from '@/payment'
import { CASHIER, Phone, startOn } from '../../payment/support'
import type { App } from '../../payment/support'
import { CashierServer } from './server'

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

export class Shop {
  readonly server = new CashierServer()
  readonly phone = new Phone()
  /** How long the app waited between asking, in milliseconds. */
  readonly waits: number[] = []
  /** Amounts are the server's affair: the dialog gets an order and no more. */
  readonly dialogs: string[] = []
  /** What the resident does in the dialog, and what the phone says of it. */
  dialog: (orderId: string) => ReturnType<CashierPorts['payDialog']> = (orderId) => {
    this.server.pay(orderId)
    return Promise.resolve('done')
  }
  url = ''

  async open(): Promise<void> {
    this.url = await this.server.start()
  }

  close(): Promise<void> {
    return this.server.stop()
  }

  ports(): CashierPorts {
    return {
      name: CASHIER.name,
      server: this.url,
      platform: 'weapp',
      http: (request) => this.http(request),
      payerCode: () => Promise.resolve('code'),
      payDialog: (params) => {
        const orderId = params.platform === 'weapp' ? params.package : params.tradeNO
        this.dialogs.push(orderId)
        return this.dialog(orderId)
      },
      wait: (milliseconds) => {
        this.waits.push(milliseconds)
        return Promise.resolve()
      }
    }
  }

  /** As the phone has it; where no answer will come, the time is up at once, so that no clock decides. */
  private async http({ method, url, headers = {}, body, timeoutMs }: HttpRequest) {
    const up = new AbortController()
    this.server.onSilence = () => up.abort()
    const answer = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      signal: AbortSignal.any([up.signal, AbortSignal.timeout(timeoutMs)]),
      ...(body !== undefined && { body: JSON.stringify(body) })
    })
    const text = await answer.text()
    return { status: answer.status, body: jsonOf(text) }
  }

  cashier(more: Partial<CashierPorts> = {}): Cashier {
    return createCashier({ ...this.ports(), ...more })
  }

  /** Starts the app, as after every kill, with what differs of the cashier's ports or of the payments'. */
  app(cashier: Partial<CashierPorts> = {}, more: Partial<PaymentPorts> = {}): App {
    return startOn(this.phone, { cashier: this.cashier(cashier), ...more })
  }
}
