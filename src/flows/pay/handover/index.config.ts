export default definePageConfig({ navigationBarTitleText: '去缴费' })
