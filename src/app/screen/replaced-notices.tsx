import { ownPolicyId } from '@/policy'
import { ownNotices } from '@/app/services'
import { Notice, TextButton } from '@/ui'
import { keptNotice as words } from '@/ui/text'
import { placeName } from '@/app/assessed'
import { officialOver } from '@/app/notice/own-policies'
import { open } from '@/app/navigation'
import { routes } from '@/app/routes'
import { useStore } from '@/app/use-store'

/** Says once of each own notice that an official policy answers in its place now, and leads to what differs. */
export function ReplacedNotices() {
  const { notices, told } = useStore(ownNotices.state)
  return (
    <>
      {notices
        .filter(({ id }) => !told.includes(id))
        .map((notice) => {
          const official = officialOver(notice)
          if (official === null) return null
          const known = () => ownNotices.tell(notice.id)
          const look = () => {
            known()
            open(`${routes.compare}?a=${ownPolicyId(notice)}&b=${official.id}`)
          }
          return (
            <Notice
              key={notice.id}
              tone="amber"
              title={words.replacedTitle(words.title(placeName(notice.region), notice.benefitYear))}
              action={{ words: words.replacedLook, onPress: look }}
            >
              {words.replaced}
              <TextButton onPress={known}>{words.replacedKnown}</TextButton>
            </Notice>
          )
        })}
    </>
  )
}
