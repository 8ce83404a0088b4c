import { NO_ANSWER, Refusal } from '../calls'
import type { Arguments, Reply } from '../calls'
import type { WxPorts } from './ports'

/** What WeChat's functions are called with. */
export interface Options extends Arguments {
  success?: (result: object) => void
  fail?: (result: object) => void
  complete?: (result: object) => void
}

/** What is handed to `fail`, or what a promise is rejected with. */
class WxFailure extends Error {
  constructor(
    readonly errMsg: string,
    numbers: Refusal['numbers']
  ) {
    super(errMsg)
    Object.assign(this, numbers)
  }
}

/** Milliseconds until WeChat answers. */
const LATENCY = 5

/** Answers a call later, as WeChat does: to its callbacks, or by a promise where it has none. */
export function respond(
  { timers, gesture }: WxPorts,
  name: string,
  { success, fail, complete }: Options,
  work: () => Reply | Promise<Reply>
): Promise<object> | undefined {
  const answer = new Promise<object>((resolve, reject) => {
    const tell = (reply: Reply) =>
      void timers.later(() => {
        if (name === 'requestPayment') gesture.now = 'payment'
        if (reply instanceof Refusal) {
          const failure = new WxFailure(`${name}:fail ${reply.reason}`, reply.numbers)
          fail?.(failure)
          complete?.(failure)
          reject(failure)
        } else {
          const result = { errMsg: `${name}:ok`, ...reply }
          success?.(result)
          complete?.(result)
          resolve(result)
        }
      }, LATENCY)
    const reply = work()
    if (reply === NO_ANSWER) return
    if (reply instanceof Promise) timers.waitFor(reply.then(tell))
    else tell(reply)
  })
  if (!success && !fail && !complete) return answer
  answer.catch(() => undefined) // the callback was told
  return undefined
}
