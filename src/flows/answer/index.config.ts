export default definePageConfig({ navigationBarTitleText: '应缴与待遇', enableShareAppMessage: true })
