export default definePageConfig({ navigationBarTitleText: '如果我在这天缴费' })
