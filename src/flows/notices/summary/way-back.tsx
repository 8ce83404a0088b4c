import { View } from '@tarojs/components'
import { sharing } from '@/app/services'
import { ownNoticeOf, sentLink } from '@/app/notice/share'
import { qrImageOf } from '@/app/qr-code'
import { routes } from '@/app/routes'
import { sharedLinkQuery } from '@/app/shared-link'
import { Picture, Txt } from '@/ui'
import type { LocalPolicy } from '@/policy'
import { summary as words } from '@/ui/text'

/** The code of the shared link, or of the own notice, which nobody else has: from the wall to everybody's own phone. */
export function WayBack({ region, policy }: { region: string; policy: LocalPolicy }) {
  const own = ownNoticeOf(policy)
  const link = own
    ? sentLink(own)
    : sharing.linkTo(`${routes.sharedLink}?${sharedLinkQuery(region, policy.benefitYear)}`)
  if (link === null) return null
  return (
    <View className="way-back">
      <Picture className="way-back__code" address={qrImageOf(link)} label={own ? words.codeOfNotice : words.code} />
      <Txt block size="note" className="way-back__words">
        {own ? words.scanNotice : words.scan}
      </Txt>
    </View>
  )
}
