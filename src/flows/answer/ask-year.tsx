import { useState } from 'react'
import type { Member } from '@/household'
import type { YearStatus } from '@/payment'
import { household } from '@/app/services'
import { PreviewError } from '@/storage'
import { Button, Card, Dialog, TextButton, Txt } from '@/ui'
import { season as words } from '@/ui/text'
import { withYearAnswer } from '@/app/year-answer'
import { DialButton } from '@/app/screen/dial-button'
import { useStore } from '@/app/use-store'
import { Said } from '@/app/screen/said'

interface Props {
  /** `null`: not kept, so there is nowhere to write the answer down. */
  member: Member | null
  year: YearStatus
  onPreview: () => void
  onSaid?: () => void
}

/** A year that runs and of which nobody was ever asked: whether it is paid. */
export function AskYear({ member, year: { assessment, said, newbornDays }, onPreview, onSaid }: Props) {
  const [isUnsure, setUnsure] = useState(false)
  const { benefitYear } = assessment
  const say = (scheme: 'resident' | 'none') => {
    onSaid?.()
    sayOf(member, benefitYear, scheme, onPreview)
  }
  const unsure = () => {
    setUnsure(true)
    if (said !== null) sayOf(member, benefitYear, null, onPreview)
  }
  return (
    <Card title={words.askTitle(benefitYear)}>
      <Said
        acts={
          <>
            {isUnsure || newbornDays !== null ? <DialButton kind="plain" /> : null}
            {member ? (
              <>
                <Button kind="plain" onPress={() => say('resident')}>
                  {words.asked.paid}
                </Button>
                <Button kind="plain" onPress={() => say('none')}>
                  {words.asked.unpaid}
                </Button>
                {isUnsure ? null : (
                  <Button kind="plain" onPress={unsure}>
                    {words.asked.unsure}
                  </Button>
                )}
              </>
            ) : null}
          </>
        }
      >
        {newbornDays === null ? null : (
          <Txt block strong>
            {words.newborn(benefitYear, newbornDays)}
          </Txt>
        )}
        <Txt block>{isUnsure ? words.unsureSays : words.askSays(benefitYear)}</Txt>
      </Said>
    </Card>
  )
}

/** The way back from what was said of a year. */
export function ChangeSaid(props: Props) {
  const [isAsking, setAsking] = useState(false)
  if (isAsking) return <AskYear {...props} onSaid={() => setAsking(false)} />
  return <TextButton onPress={() => setAsking(true)}>{words.changeSaid}</TextButton>
}

/**
 * The coming year, paid where this app does not know what is due, as at a counter. Asked once more: the button is close
 * to the one that dials, and a year said to be paid is not reminded of.
 */
export function SayPaid({ member, year, onPreview }: Props) {
  const [isAsking, setAsking] = useState(false)
  const isPreview = useStore(household.days, ({ preview }) => preview !== null)
  if (member === null) return null
  const { benefitYear } = year.assessment
  return (
    <>
      <Button kind="plain" onPress={() => (isPreview ? onPreview() : setAsking(true))}>
        {words.alreadyPaid}
      </Button>
      {isAsking ? (
        <Dialog
          title={words.alreadyPaidTitle(benefitYear)}
          confirm={words.alreadyPaidYes}
          onConfirm={() => {
            setAsking(false)
            sayOf(member, benefitYear, 'resident', onPreview)
          }}
          onCancel={() => setAsking(false)}
        >
          <Txt block>{words.alreadyPaidSays}</Txt>
        </Dialog>
      ) : null}
    </>
  )
}

/** Nothing is written down while another day is looked at. */
function sayOf(
  member: Member | null,
  year: number,
  scheme: Parameters<typeof withYearAnswer>[2],
  onPreview: () => void
): void {
  if (!member) return
  try {
    household.updateMember(member.id, { resident: withYearAnswer(member.resident, year, scheme) })
  } catch (error) {
    if (!(error instanceof PreviewError)) throw error
    onPreview()
  }
}
