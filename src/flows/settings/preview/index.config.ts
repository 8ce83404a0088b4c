export default definePageConfig({ navigationBarTitleText: '换一天看看' })
