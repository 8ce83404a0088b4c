import { Card, Row, Rows } from '@/ui'
import { ownNotice as words } from '@/ui/text'
import { figuresOf } from '@/app/notice/figures'
import { CARDS } from '@/app/notice/rows'
import type { OwnNotice } from '@/policy/own-notice'

/** All figures of a notice, to look through. */
export function FiguresCards({ notice }: { notice: OwnNotice }) {
  const figures = figuresOf(notice)
  return (
    <>
      {CARDS.map((card) => {
        const own = figures.filter((figure) => figure.card === card)
        return own.length === 0 ? null : (
          <Card key={card} flush title={words.cards[card]}>
            <Rows>
              {own.map(({ label, value }, i) => (
                <Row key={`${i} ${label}`} label={label} value={value} />
              ))}
            </Rows>
          </Card>
        )
      })}
    </>
  )
}
