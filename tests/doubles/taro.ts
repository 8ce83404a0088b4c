import { useEffect } from 'react'
import type RealTaro from '@tarojs/taro'

/**
 * A stand-in for @tarojs/taro: calls are recorded and succeed, storage works and is
 * emptied between tests. A test that needs a failure says so with
 * `jest.mocked(Taro.showModal).mockRejectedValueOnce(…)`.
 */

const stored = new Map<string, unknown>()

/** What the app wrote into its own folder. */
export const writeFileSync = jest.fn()

const succeeds = () => jest.fn(() => Promise.resolve({ errMsg: 'ok' }))

/** The canvas of a page: a test puts one here that draws. */
export const canvasOfPage: { node: unknown } = { node: null }

const createSelectorQuery = () => {
  const asked: (() => void)[] = []
  const query = {
    select: () => query,
    fields: (_: unknown, tell: (found: unknown) => void) => {
      asked.push(() => tell(canvasOfPage.node === null ? null : { node: canvasOfPage.node }))
      return query
    },
    exec: () => asked.forEach((tell) => tell())
  }
  return query
}

const calls = {
  navigateTo: succeeds(),
  navigateBack: succeeds(),
  redirectTo: succeeds(),
  reLaunch: succeeds(),
  switchTab: succeeds(),
  navigateToMiniProgram: succeeds(),
  login: jest.fn(() => Promise.resolve({ code: 'code', errMsg: 'ok' })),
  request: jest.fn((): Promise<Record<string, unknown>> =>
    Promise.resolve({ statusCode: 200, data: {}, errMsg: 'ok' })
  ),
  requestPayment: succeeds(),
  tradePay: jest.fn((): Promise<Record<string, unknown>> => Promise.resolve({ resultCode: '9000' })),
  setNavigationBarTitle: succeeds(),
  setNavigationBarColor: succeeds(),
  setTabBarBadge: succeeds(),
  removeTabBarBadge: succeeds(),
  nextTick: jest.fn((run: () => void) => run()),
  pageScrollTo: succeeds(),
  showToast: succeeds(),
  showModal: jest.fn(() => Promise.resolve({ confirm: true, cancel: false, errMsg: 'ok' })),
  addPhoneCalendar: succeeds(),
  requestSubscribeMessage: jest.fn((): Promise<Record<string, unknown>> => Promise.resolve({ errMsg: 'ok' })),
  makePhoneCall: succeeds(),
  shareFileMessage: succeeds(),
  createSelectorQuery: jest.fn(createSelectorQuery),
  canvasToTempFilePath: jest.fn(() => Promise.resolve({ tempFilePath: 'wxfile://tmp/picture.png', errMsg: 'ok' })),
  saveImageToPhotosAlbum: succeeds(),
  showShareImageMenu: succeeds(),
  chooseMessageFile: jest.fn((): Promise<{ tempFiles: { name: string; path: string }[] }> =>
    Promise.resolve({ tempFiles: [] })
  ),
  getFileSystemManager: jest.fn(() => ({ writeFileSync })),
  setClipboardData: succeeds(),
  getClipboardData: jest.fn(() => Promise.resolve({ data: '', errMsg: 'ok' })),
  getLaunchOptionsSync: jest.fn(() => ({ path: '', query: {} })),
  getAppBaseInfo: jest.fn(() => ({ fontSizeScaleFactor: 1, theme: 'light' })),
  getSystemInfoSync: jest.fn(() => ({ fontSizeSetting: 16 })),
  getCurrentPages: jest.fn((): RealTaro.Page[] => []),

  // As on the phone: a key that is not there reads as an empty string.
  getStorageSync: jest.fn((key: string): unknown => stored.get(key) ?? ''),
  setStorageSync: jest.fn((key: string, value: unknown) => void stored.set(key, value)),
  removeStorageSync: jest.fn((key: string) => void stored.delete(key)),
  clearStorageSync: jest.fn(() => {
    stored.clear()
  }),
  getStorageInfoSync: jest.fn(() => ({ keys: [...stored.keys()], currentSize: 0, limitSize: 10240 }))
}

type Parameters = Record<string, string>

/** `mockReturnValue` it to open a page with parameters. */
export const useRouter = jest.fn(() => ({ path: '', params: {} }))

const onMount = (run: () => void) => {
  useEffect(run, [])
}

export const useLaunch = onMount
export const useReady = onMount
export const useDidShow = onMount
export const useLoad = (run: (parameters: Parameters) => void) => {
  const { params } = useRouter()
  onMount(() => {
    run(params)
  })
}
export const useUnload = (run: () => void) => {
  useEffect(() => run, [])
}
export const useDidHide = (run: () => void) => {
  useUnload(run)
}

const atBottom = new Set<() => void>()
export const useReachBottom = (run: () => void) => {
  useEffect(() => {
    atBottom.add(run)
    return () => void atBottom.delete(run)
  })
}
/** Scrolls to the end of what is drawn. */
export const reachBottom = () => [...atBottom].forEach((run) => run())

/** Recorded, so that a test can take the callback and ask what would be shared. */
export const useShareAppMessage = jest.fn()
export const useShareTimeline = jest.fn()

export const {
  navigateTo,
  navigateBack,
  redirectTo,
  reLaunch,
  switchTab,
  getStorageSync,
  setStorageSync,
  removeStorageSync
} = calls

export function resetTaro(): void {
  stored.clear()
  jest.clearAllMocks()
}

export default {
  ...calls,
  env: { USER_DATA_PATH: 'wxfile://usr' },
  useRouter,
  useLaunch,
  useReady,
  useDidShow,
  useLoad,
  useUnload,
  useDidHide,
  useReachBottom,
  useShareAppMessage,
  useShareTimeline
}
