export default definePageConfig({ navigationBarTitleText: '断保会怎样' })
