/** `wx`, as the app sees it: WeChat's own functions, on a phone that does what a test says. */
import { webcrypto } from 'node:crypto'
import { ANSWERED, NO_ANSWER, Refusal } from '../calls'
import { navigation } from './navigation'
import type { Reply } from '../calls'
import { respond } from './respond'
import type { Options } from './respond'
import type { Gesture, Wx, WxPorts } from './ports'

export function createWx(ports: WxPorts): Wx {
  return {
    ...answered(ports),
    ...storageOf(ports),
    ...navigation(ports),
    ...system(ports),
    ...generator(ports),
    ...ports.listeners.functions()
  }
}

/** Milliseconds that a dialog of WeChat's is open. */
const DIALOG_MS = 300

const NEEDS_GESTURE: Readonly<Record<string, readonly Gesture[]>> = {
  addPhoneCalendar: ['tap'],
  navigateToMiniProgram: ['tap'],
  requestSubscribeMessage: ['tap', 'payment'],
  shareFileMessage: ['tap']
}

function answered(ports: WxPorts): Wx {
  const { calls, gesture, isDead, complain, onLeave } = ports
  return Object.fromEntries(
    ANSWERED.map((name) => [
      name,
      (options: Options = {}) => {
        const answer = respond(ports, name, options, () => {
          if (isDead()) return NO_ANSWER
          const args = calls.note(name, options)
          const needs = NEEDS_GESTURE[name]
          if (needs && !needs.includes(gesture.now)) return new Refusal('can only be invoked by user TAP gesture.')
          const reply = calls.reply(name, args)
          if (reply === null) {
            complain(`the test does not say what wx.${name} answers`)
            return NO_ANSWER
          }
          if (name === 'navigateToMiniProgram' && !(reply instanceof Refusal)) onLeave()
          return name === 'requestPayment' ? behindDialog(ports, reply) : reply
        })
        return name === 'request' ? { abort: () => undefined } : answer
      }
    ])
  )
}

/** The pay dialog covers the app, which is told so before it hears what came of it. */
async function behindDialog({ timers, onLeave, onReturn }: WxPorts, reply: Reply | Promise<Reply>): Promise<Reply> {
  onLeave()
  const result = await reply
  await new Promise<void>((done) => void timers.later(done, DIALOG_MS))
  onReturn()
  return result
}

function storageOf({ storage, files }: WxPorts): Wx {
  return {
    getFileSystemManager: () => ({
      writeFileSync: (path: string, text: string) => void files.set(path, text),
      readFileSync(path: string) {
        const text = files.get(path)
        if (text === undefined) throw new Error(`readFileSync:fail no such file or directory ${path}`)
        return text
      }
    }),
    getStorageSync: (key: string) => storage().read(key),
    setStorageSync: (key: string, value: unknown) => storage().write(key, value),
    removeStorageSync: (key: string) => storage().remove(key),
    getStorageInfoSync: () => storage().info()
  }
}

function generator(ports: WxPorts): Wx {
  return {
    getRandomValues: (options: Options & { length: number }) =>
      respond(ports, 'getRandomValues', options, () => ({
        randomValues: webcrypto.getRandomValues(new Uint8Array(options.length)).buffer
      }))
  }
}

function system({ look, launched, entered }: WxPorts): Wx {
  const device = { platform: 'android', system: 'Android 13', model: 'phone', brand: 'phone' }
  const window = {
    windowWidth: 375,
    windowHeight: 667,
    screenWidth: 375,
    screenHeight: 667,
    pixelRatio: 2,
    statusBarHeight: 20
  }
  const app = () => ({ SDKVersion: '3.8.0', version: '8.0.50', language: 'zh_CN', fontSizeSetting: 16, ...look })
  return {
    canIUse: () => true,
    nextTick: (run: () => void) => void Promise.resolve().then(run),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getSystemInfoSync: () => ({ ...device, ...window, ...app() }),
    getDeviceInfo: () => device,
    getWindowInfo: () => window,
    getAppBaseInfo: app,
    getLaunchOptionsSync: () => launched,
    getEnterOptionsSync: entered
  }
}
