export default definePageConfig({ navigationBarTitleText: '两份通知比一比' })
