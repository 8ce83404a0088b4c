export default definePageConfig({ navigationBarTitleText: '不用缴居民医保' })
