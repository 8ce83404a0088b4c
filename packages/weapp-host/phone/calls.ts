/** What the app has asked of WeChat, and what WeChat answers. */

export type Arguments = Readonly<Record<string, unknown>>

export interface Call {
  name: string
  args: Arguments
}

/** WeChat's numbers for what went wrong; which of them there is depends on the function. */
interface Numbers {
  errno?: number
  errCode?: number
}

/** A refusal, in WeChat's words: what follows `requestPayment:fail `. */
export class Refusal {
  constructor(
    readonly reason: string,
    readonly numbers: Numbers = {}
  ) {}
}

export const refused = (reason: string, numbers?: Numbers) => new Refusal(reason, numbers)

export type Reply = Readonly<Record<string, unknown>> | Refusal

/** Always the same, or made from what was asked. */
export type Answer = Reply | ((args: Arguments) => Reply | Promise<Reply>)

/** What a phone answers if nothing is wrong with it. */
const HARMLESS = [
  'addPhoneCalendar',
  'canvasToTempFilePath',
  'hideLoading',
  'hideShareMenu',
  'hideToast',
  'makePhoneCall',
  'navigateToMiniProgram',
  'removeTabBarBadge',
  'saveImageToPhotosAlbum',
  'setClipboardData',
  'setNavigationBarColor',
  'setNavigationBarTitle',
  'setTabBarBadge',
  'shareFileMessage',
  'showLoading',
  'showShareImageMenu',
  'showShareMenu',
  'showToast',
  'stopPullDownRefresh',
  'vibrateShort'
]

/** No answer goes without saying: a test has to give one. */
const ASKING = [
  'chooseMessageFile',
  'getClipboardData',
  'login',
  'request',
  'requestPayment',
  'requestSubscribeMessage',
  'showActionSheet',
  'showModal'
]

/** Functions of WeChat that only have to be recorded and answered. */
export const ANSWERED: readonly string[] = [...HARMLESS, ...ASKING]

/** From a phone that never answers. */
export const NO_ANSWER = new Promise<Reply>(() => undefined)

export class Calls {
  readonly log: Call[] = []
  readonly #answers = new Map<string, Answer>(HARMLESS.map((name) => [name, {}]))
  readonly #next = new Map<string, Answer[]>()

  /** From now on. */
  answer(name: string, answer: Answer): void {
    this.#answers.set(name, answer)
  }

  /** The next time only; several are given one after the other. */
  answerOnce(name: string, answer: Answer): void {
    this.#next.set(name, [...(this.#next.get(name) ?? []), answer])
  }

  /** What was asked by that name, in order. */
  of(name: string): Arguments[] {
    return this.log.filter((call) => call.name === name).map(({ args }) => args)
  }

  /** For the phone: writes down what is asked, and answers that. */
  note(name: string, options: object): Arguments {
    // As it crosses to WeChat: functions stay behind, and later changes are not seen.
    const args = JSON.parse(JSON.stringify(options)) as Arguments
    this.log.push({ name, args })
    return args
  }

  /** For the phone: what to answer; `null`: nobody has said. */
  reply(name: string, args: Arguments): Reply | Promise<Reply> | null {
    const answer = this.#next.get(name)?.shift() ?? this.#answers.get(name)
    return typeof answer === 'function' ? answer(args) : (answer ?? null)
  }
}
