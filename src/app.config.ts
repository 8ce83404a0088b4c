// Fields that only WeChat knows: written for every platform, they would land in Alipay's app.json.
const weappOnly = {
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
  __usePrivacyCheck__: true
}

// Only the browser slides pages in by itself; here it is quicker, and kinder to who asked for less motion, without.
const h5Only = { animation: false }

const isWeapp = process.env.TARO_ENV === 'weapp'
const isH5 = process.env.TARO_ENV === 'h5'

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/reminders/index',
    'pages/policies/index',
    'pages/me/index',
    'pages/reminder-settings/index',
    'pages/members/index',
    'pages/backup/index',
    'pages/restore/index',
    'pages/guide/index',
    'pages/answer/index',
    'pages/pay/index',
    'pages/channel/index',
    'pages/handover/index',
    'pages/paid/index',
    'pages/status/index',
    'pages/skip/index',
    'pages/ready/index',
    'pages/policy/index',
    'pages/compare/index',
    ...(isH5 ? ['pages/summary/index'] : []),
    'pages/not-eligible/index',
    'pages/display/index',
    'pages/preview/index',
    'pages/privacy/index',
    'pages/lost/index'
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
        navigationBarTextStyle: 'black'
      },
  ...(isWeapp ? weappOnly : {}),
  ...(isH5 ? h5Only : {})
})
