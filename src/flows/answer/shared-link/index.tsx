import { useRouter } from '@tarojs/taro'
import { guarded } from '@/app/screen/guarded'
import { Broken } from './broken'
import { readLink } from '@/app/shared-link'
import { SharedAnswer } from './shared-answer'

/** What a shared link opens: the answer for an ordinary resident of that place and year, ready to be read. */
function SharedLink() {
  const { params } = useRouter()
  const link = readLink(params)
  return link.kind === 'broken' ? <Broken part={link.part} /> : <SharedAnswer link={link} />
}

export default guarded(SharedLink)

definePageConfig({
  navigationBarTitleText: '居民医保',
  enableShareAppMessage: true,
  enableShareTimeline: true
})
