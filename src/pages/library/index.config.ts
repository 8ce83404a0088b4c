export default definePageConfig({ navigationBarTitleText: '收录的通知' })
