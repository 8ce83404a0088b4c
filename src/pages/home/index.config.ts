export default definePageConfig({ navigationBarTitleText: '不断保' })
