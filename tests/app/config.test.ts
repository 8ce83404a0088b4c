/** What the app says of itself to each platform. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  tabBar: { list: { pagePath: string }[] }
  window: Record<string, string>
  [field: string]: unknown
}

function configOf(platform: string): AppConfig {
  const { TARO_ENV } = process.env
  process.env.TARO_ENV = platform
  try {
    let config: unknown
    jest.isolateModules(() => {
      config = jest.requireActual<{ default: unknown }>('@/app.config').default
    })
    return config as AppConfig
  } finally {
    process.env.TARO_ENV = TARO_ENV
  }
}

const routesOf = ({ pages, subPackages }: AppConfig) => [
  ...pages,
  ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
]

test.each(['weapp', 'alipay', 'h5'])(
  '%s: every page is listed once, and every tab is one of the first package',
  (platform) => {
    const config = configOf(platform)
    const routes = routesOf(config)
    expect(new Set(routes).size).toBe(routes.length)
    for (const { pagePath } of config.tabBar.list) expect(config.pages).toContain(pagePath)
  }
)

test('the browser lists every page there is; WeChat lacks the one that is only for printing, Alipay that of a picture, too', () => {
  const root = join(__dirname, '../../src')
  const inSource = ['pages', 'flows'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /(^|[\\/])index\.tsx$/.test(path))
      .map((path) => `${folder}/${path.replace(/\.tsx$/, '')}`)
  )
  expect(routesOf(configOf('h5')).sort()).toEqual(inSource.sort())
  const lackingIn = (platform: string) => inSource.filter((route) => !routesOf(configOf(platform)).includes(route))
  expect(lackingIn('weapp')).toEqual(['flows/notices/summary/index'])
  expect(lackingIn('alipay')).toEqual(['flows/answer/picture/index', 'flows/notices/summary/index'])
})

test('settings that only WeChat knows are given to WeChat only', () => {
  expect(configOf('weapp')).toMatchObject({
    lazyCodeLoading: 'requiredComponents',
    darkmode: true,
    __usePrivacyCheck__: true
  })
  for (const platform of ['alipay', 'h5']) {
    for (const field of ['lazyCodeLoading', 'darkmode', 'themeLocation', 'sitemapLocation', '__usePrivacyCheck__']) {
      expect(configOf(platform)).not.toHaveProperty(field)
    }
  }
})

test('the bar over the page has the colours of the theme, in the spelling of each platform', () => {
  expect(configOf('weapp').window).toMatchObject({ navigationBarTextStyle: '@inkStyle' })
  expect(configOf('alipay').window).toMatchObject({ navigationBarFrontColor: 'black' })
  expect(configOf('h5').window).toMatchObject({ navigationBarTextStyle: 'black' })
})
