export default definePageConfig({ navigationBarTitleText: '大病保险封顶线' })
