import { household, ownNotices } from '@/app/services'
import { Button, Card, Heading, Notice, Txt } from '@/ui'
import { keptNotice, ownNotice, preview, sentNotice as words } from '@/ui/text'
import type { OwnNotice } from '@/policy/own-notice'
import { leaveBy, openTab, replaceBy } from '@/app/navigation'
import { sayTheSame } from '@/app/notice/figures'
import { mainFigures } from '@/app/notice/main-figures'
import { leavePreview, Screen } from '@/app/screen/screen'
import { useStore } from '@/app/use-store'
import { Before } from '../check/before'
import { Held } from '../check/held'
import { statusBefore } from '../check/keep'
import { FiguresCards } from '../figures-card'
import { keptUrl } from '../urls'
import { usePlaceNaming } from '../use-place-name'

/** All figures of a notice that somebody sent, and that nobody has checked them, before anything is kept. */
export function ReceivedNotice({ notice }: { notice: OwnNotice }) {
  const inPreview = useStore(household.days, (days) => days.preview !== null)
  const { nameOf, keep: keepPlace } = usePlaceNaming()
  const { region, benefitYear } = notice
  const title = keptNotice.title(nameOf(region), benefitYear)
  const { fen, closesOn } = mainFigures(notice)
  const { held, before, deeper } = statusBefore({ notice })
  const isKept = before !== null && sayTheSame(before, notice)
  const keep = () =>
    leaveBy(() => {
      keepPlace(region)
      ownNotices.keep(notice)
      replaceBy(keptUrl(notice.id, true))
    })
  return (
    <Screen
      title={words.title}
      foot={
        inPreview ? (
          <Button onPress={leavePreview}>{preview.backToToday}</Button>
        ) : (
          <>
            {held !== null || isKept ? null : (
              <Button onPress={keep}>{before?.region === region ? ownNotice.keepOver : words.keep}</Button>
            )}
            <Button kind="plain" onPress={() => openTab('home')}>
              {words.notNow}
            </Button>
          </>
        )
      }
    >
      <Heading>{title}</Heading>
      <Notice tone="amber" title={words.asksTitle}>
        {words.asks}
      </Notice>
      {inPreview ? <Notice>{ownNotice.inPreview}</Notice> : null}
      {held ? <Held status={held} /> : null}
      {isKept ? <Notice title={words.keptTitle}>{words.kept}</Notice> : null}
      <Card>
        <Txt block size="row" strong>
          {keptNotice.main(fen, closesOn)}
        </Txt>
        <Txt block size="note" tone="second">
          {words.source}
        </Txt>
      </Card>
      <FiguresCards notice={notice} />
      {held === null ? (
        <Before before={isKept ? null : before} now={notice} deeper={deeper} placeName={nameOf} />
      ) : null}
    </Screen>
  )
}
