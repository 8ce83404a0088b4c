/** The least that Taro builds, to hold the app's own measures against: what both carry is Taro's and React's. */
export default defineAppConfig({ pages: ['pages/index/index'] })
