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

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/reminders/index', 'pages/policies/index', 'pages/me/index', 'pages/lost/index'],
  // What a tab leads to comes as one package after the tabs: with two, what both use would be carried twice or by the tabs.
  subPackages: [
    {
      root: 'flows',
      pages: [
        'guide/index',
        'answer/index',
        'answer/not-eligible/index',
        'answer/pay-day/index',
        'answer/shared-link/index',
        'pay/index',
        'pay/channel/index',
        'pay/handover/index',
        'pay/paid/index',
        'pay/status/index',
        'plan/index',
        'plan/ceiling/index',
        'notices/search/index',
        'notices/policy/index',
        'notices/compare/index',
        ...(isH5 ? ['notices/summary/index'] : []),
        'reminders/settings/index',
        'settings/members/index',
        'settings/backup/index',
        'settings/restore/index',
        'settings/display/index',
        'settings/preview/index',
        'settings/privacy/index'
      ]
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
