export default definePageConfig({
  navigationBarTitleText: '居民医保',
  enableShareAppMessage: true,
  enableShareTimeline: true
})
