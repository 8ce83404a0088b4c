import { useState } from 'react'
import type { Member } from '@/household'
import { shell } from '@/app/services'
import { PreviewError } from '@/storage'
import { Button, Card, Txt } from '@/ui'
import { season as words } from '@/ui/text'
import { DialButton } from '@/app/screen/dial-button'
import { Said } from '@/app/screen/said'

interface Props {
  /** `null`: not kept, so there is nowhere to write the answer down. */
  member: Member | null
  year: number
  onPreview: () => void
}

/** A year that runs and of which nobody was ever asked: whether it is paid. */
export function AskYear({ member, year, onPreview }: Props) {
  const [isUnsure, setUnsure] = useState(false)
  const say = (scheme: 'resident' | 'none') => {
    if (!member) return
    const { resident } = member
    try {
      shell.updateMember(member.id, {
        resident: { ...resident, history: [...(resident.history ?? []), { year, scheme }] }
      })
    } catch (error) {
      if (!(error instanceof PreviewError)) throw error
      onPreview()
    }
  }
  return (
    <Card title={words.askTitle(year)}>
      <Said
        acts={
          <>
            {isUnsure ? <DialButton kind="plain" /> : null}
            {member ? (
              <>
                <Button kind="plain" onPress={() => say('resident')}>
                  {words.asked.paid}
                </Button>
                <Button kind="plain" onPress={() => say('none')}>
                  {words.asked.unpaid}
                </Button>
                {isUnsure ? null : (
                  <Button kind="plain" onPress={() => setUnsure(true)}>
                    {words.asked.unsure}
                  </Button>
                )}
              </>
            ) : null}
          </>
        }
      >
        <Txt block>{isUnsure ? words.unsureSays : words.askSays(year)}</Txt>
      </Said>
    </Card>
  )
}
