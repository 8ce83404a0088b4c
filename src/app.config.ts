import { routes } from './app/routes'

// Fields that only WeChat knows: written for every platform, they would land in Alipay's app.json.
const weappOnly = {
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
  __usePrivacyCheck__: true
}

// Fetched while somebody reads the first page, so that it is there before they tap, and later without a network.
const preloadRule = { 'pages/home/index': { network: 'all' as const, packages: ['flows'] } }

// Only the browser slides pages in by itself; here it is quicker, and kinder to who asked for less motion, without.
const h5Only = { animation: false }

const isWeapp = process.env.TARO_ENV === 'weapp'
const isH5 = process.env.TARO_ENV === 'h5'

const pages = Object.values(routes).map((route) => route.slice(1))
const FLOWS = 'flows/'
/** A mini-program cannot print, and Alipay offers no picture. */
const isHere = (page: string) => isH5 || (`/${page}` !== routes.summary && (isWeapp || `/${page}` !== routes.picture))

export default defineAppConfig({
  pages: pages.filter((page) => !page.startsWith(FLOWS)),
  // What a tab leads to comes as one package after the tabs: with two, what both use would be carried twice or by the tabs.
  subPackages: [
    {
      root: 'flows',
      pages: pages.filter((page) => page.startsWith(FLOWS) && isHere(page)).map((page) => page.slice(FLOWS.length))
    }
  ],
  // Drawn by the pages themselves: the platforms' own tabs neither grow with the text nor can be named.
  tabBar: {
    custom: true,
    color: '#4A5A55',
    selectedColor: '#0B7263',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: 'pages/home/index', text: '家人' },
      { pagePath: 'pages/reminders/index', text: '提醒' },
      { pagePath: 'pages/policies/index', text: '政策' },
      { pagePath: 'pages/me/index', text: '我的' }
    ]
  },
  window: isWeapp
    ? {
        navigationBarTitleText: '不断保',
        navigationBarBackgroundColor: '@ground',
        navigationBarTextStyle: '@inkStyle',
        backgroundColor: '@ground',
        backgroundTextStyle: '@loadingStyle'
      }
    : {
        navigationBarTitleText: '不断保',
        navigationBarBackgroundColor: '#F5F7F6',
        ...(isH5 ? { navigationBarTextStyle: 'black' as const } : { navigationBarFrontColor: 'black' })
      },
  ...(isWeapp ? weappOnly : {}),
  ...(isH5 ? {} : { preloadRule }),
  ...(isH5 ? h5Only : {})
})
