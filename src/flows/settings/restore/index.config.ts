export default definePageConfig({ navigationBarTitleText: '从备份恢复' })
