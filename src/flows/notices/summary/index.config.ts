export default definePageConfig({ navigationBarTitleText: '打印一页纸' })
