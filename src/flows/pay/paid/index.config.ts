export default definePageConfig({ navigationBarTitleText: '记下缴费' })
