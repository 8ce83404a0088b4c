import type { ReactNode } from 'react'
import type { Season } from '@/policy'
import { Card, Txt } from '@/ui'
import { answer, season as words } from '@/ui/text'
import { DialButton } from '@/app/screen/dial-button'
import { HaveNotice } from '@/app/screen/have-notice'
import { Said } from '@/app/screen/said'

interface Props {
  season: Season
  region: string
  sayPaid: ReactNode
}

/** A year without a notice: where its season stands, what to do today, whom to call, and what was usual. */
export function SeasonCard({ season, region, sayPaid }: Props) {
  const { phase, benefitYear } = season
  const act = words.act[phase]
  const later = phase === 'over' ? words.later(season) : ''
  return (
    <>
      <Card title={words.headline(season)}>
        <Said
          acts={
            <>
              <DialButton />
              <HaveNotice region={region} year={benefitYear} />
              {sayPaid}
            </>
          }
        >
          <Txt block>{words.noNotice}</Txt>
          {act === '' ? null : (
            <Txt block strong>
              {act}
            </Txt>
          )}
          {later === '' ? null : <Txt block>{later}</Txt>}
        </Said>
      </Card>
      <Card title={words.usualTitle}>
        <Txt block strong>
          {words.months(season)}
        </Txt>
        <Txt block>{words.usual(season)}</Txt>
        <Txt block size="note" tone="second">
          {words.source(season)}
        </Txt>
        <Txt block size="note" tone="second">
          {answer.noAmount}
        </Txt>
      </Card>
    </>
  )
}
