/** The app as a browser keeps it, and pages that do not arrive. */
import type Taro from '@tarojs/taro'
import type { PageLoad } from '@/platform/page-load'
import type { WebApp } from '@/platform/web-app'

interface Modules {
  webApp: WebApp
  pageLoad: PageLoad
  taro: typeof Taro
}

/** As after a start. */
function started(): Modules {
  let modules: Modules | undefined
  jest.isolateModules(() => {
    modules = {
      ...jest.requireActual<Pick<Modules, 'webApp'>>('@/platform/web-app.h5'),
      ...jest.requireActual<Pick<Modules, 'pageLoad'>>('@/platform/page-load.h5'),
      taro: jest.requireActual<{ default: typeof Taro }>('@tarojs/taro').default
    }
  })
  return modules!
}

afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

describe('the app as a browser keeps it', () => {
  /** A browser with this in place of its service workers. */
  function withWorkers(serviceWorker: object | undefined): void {
    Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: serviceWorker })
  }

  /** Waits for more than the app does in a browser that does not tell when it is idle. */
  const whileLater = () => jest.advanceTimersByTimeAsync(5_000)

  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'serviceWorker')
  })

  test('is fetched only when the page has nothing else to do', async () => {
    const register = jest.fn().mockResolvedValue(new EventTarget())
    withWorkers({ register, controller: null })
    started().webApp.keep()
    expect(register).not.toHaveBeenCalled()
    await whileLater()
    expect(register).toHaveBeenCalledWith('service-worker.js')
  })

  test.each([
    ['has no service workers', undefined],
    ['refuses them', { register: () => Promise.reject(new DOMException('denied', 'SecurityError')) }]
  ])('is not kept, and nothing breaks, where the browser %s', async (_, workers) => {
    withWorkers(workers)
    const app = started().webApp
    app.keep()
    await whileLater()
    expect(app.hasUpdate.getState()).toBe(false)
  })

  test.each([
    ['a version that waits behind another is told', {}, true],
    ['the first version is none that is newer', null, false]
  ])('%s', async (_, controller, told) => {
    const registration = Object.assign(new EventTarget(), {
      waiting: null as object | null,
      installing: new EventTarget()
    })
    withWorkers({ register: () => Promise.resolve(registration), controller })
    const app = started().webApp
    app.keep()
    await whileLater()
    expect(app.hasUpdate.getState()).toBe(false)
    registration.dispatchEvent(new Event('updatefound'))
    registration.waiting = {}
    registration.installing.dispatchEvent(new Event('statechange'))
    expect(app.hasUpdate.getState()).toBe(told)
  })
})

describe('a page that does not arrive', () => {
  const watching = () => {
    const { pageLoad, taro } = started()
    pageLoad.watch()
    return { load: pageLoad, taro }
  }

  /** A promise was rejected, and nobody was there to hear of it. Answers whether the browser complains. */
  const rejected = (reason: unknown): boolean =>
    window.dispatchEvent(Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason }))

  test.each([
    ['script', Object.assign(new Error('Loading chunk 5 failed'), { name: 'ChunkLoadError' })],
    ['stylesheet', Object.assign(new Error('Loading CSS chunk 5 failed'), { code: 'CSS_CHUNK_LOAD_FAILED' })]
  ])('is noticed by its %s, and asked for again', (_, reason) => {
    const { load, taro } = watching()
    expect(rejected(reason)).toBe(false)
    expect(load.hasFailed.getState()).toBe(true)
    window.location.hash = '#/flows/guide/index?q=birth'
    load.again()
    expect(load.hasFailed.getState()).toBe(false)
    expect(taro.reLaunch).toHaveBeenCalledWith({ url: '/flows/guide/index?q=birth' })
  })

  test('is no more spoken of once it is given up', () => {
    const { load } = watching()
    rejected(Object.assign(new Error('x'), { name: 'ChunkLoadError' }))
    load.dismiss()
    expect(load.hasFailed.getState()).toBe(false)
  })

  test('is not taken for any other error', () => {
    const { load } = watching()
    expect(rejected(new Error('something else'))).toBe(true)
    expect(rejected('a text')).toBe(true)
    expect(load.hasFailed.getState()).toBe(false)
  })
})
