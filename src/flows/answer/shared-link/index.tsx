import { useRouter } from '@tarojs/taro'
import { guarded } from '@/app/screen/guarded'
import { SentHere } from '@/app/screen/sent-here'
import { Broken } from './broken'
import { readLink } from '@/app/shared-link'
import { SharedAnswer } from './shared-answer'

/** What a shared link opens: the answer for an ordinary resident of that place and year, ready to be read. */
function SharedLink() {
  const { params } = useRouter()
  // The timeline opens this page also for an own notice that was shared from it.
  if (params.n !== undefined) return <SentHere code={params.n} />
  const link = readLink(params)
  return link.kind === 'broken' ? <Broken part={link.part} /> : <SharedAnswer link={link} />
}

export default guarded(SharedLink)

definePageConfig({
  navigationBarTitleText: '居民医保',
  enableShareAppMessage: true,
  enableShareTimeline: true
})
