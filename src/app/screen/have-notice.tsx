import { Button, Press } from '@/ui'
import { noticeInHand as words } from '@/ui/text'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'

interface Props {
  /** Where it would be of; left out where that may be several places. */
  region?: string
  /** Left out where nobody was asked yet: the notice itself says which. */
  year?: number
  /** `card`: on the card of the family. */
  kind?: 'plain' | 'card'
}

/** The way in for whoever has a notice in hand that the library does not. */
export function HaveNotice({ region, year, kind = 'plain' }: Props) {
  const go = () => open(ownNoticeUrl(year, region))
  return kind === 'card' ? (
    <Press className="family__second" onPress={go}>
      {words.have}
    </Press>
  ) : (
    <Button kind="plain" onPress={go}>
      {words.have}
    </Button>
  )
}

function ownNoticeUrl(year: number | undefined, region: string | undefined): string {
  const query = [
    ...(year === undefined ? [] : [`year=${year}`]),
    ...(region === undefined ? [] : [`region=${region}`])
  ].join('&')
  return query === '' ? routes.ownNotice : `${routes.ownNotice}?${query}`
}
