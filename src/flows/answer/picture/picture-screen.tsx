import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { PICTURE_CANVAS, pictures } from '@/app/pictures'
import { ToldNotice } from '@/app/screen/told'
import type { Told } from '@/app/screen/told'
import { Screen } from '@/app/screen/screen'
import { Button, Heading, HiddenCanvas, Notice, Picture, Txt } from '@/ui'
import { picture as words } from '@/ui/text'
import { contentOf, spokenOf } from './content'
import type { Pictured } from './content'
import { useDrawn } from './use-drawn'
import './index.scss'

interface Props {
  pictured: Pictured
  /** What of it may be chosen. */
  choice?: ReactNode
}

/** The picture as it will be, to be looked at before it leaves the phone, and the ways in which it can. */
export function PictureScreen({ pictured, choice = null }: Props) {
  const content = contentOf(pictured)
  const drawn = useDrawn(content)
  const [told, setTold] = useState<Told | null>(null)
  const { save = null, send = null } = pictures ?? {}
  const give = (way: NonNullable<typeof save>) => {
    if (drawn.kind !== 'drawn') return
    setTold(null)
    void way(drawn.address, words.fileName(pictured.assessment.benefitYear)).then((outcome) => {
      if (outcome !== 'offered')
        setTold({ says: words.outcomes[outcome], failed: outcome === 'failed' || outcome === 'refused' })
    })
  }
  return (
    <Screen
      title={words.title}
      foot={
        drawn.kind === 'drawn' && (save ?? send) ? (
          <>
            {save ? <Button onPress={() => give(save)}>{words.save}</Button> : null}
            {send ? (
              <Button kind={save ? 'plain' : 'primary'} onPress={() => give(send)}>
                {words.send}
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      <Heading>{words.title}</Heading>
      <Txt block tone="second">
        {words.lead}
      </Txt>
      {choice}
      {told ? <ToldNotice told={told} /> : null}
      {drawn.kind === 'failed' ? (
        <Notice tone="red" live>
          {words.failed}
        </Notice>
      ) : drawn.kind === 'drawing' ? (
        <Txt block>{words.drawing}</Txt>
      ) : (
        <View className="picture">
          <Picture className="picture__image" address={drawn.address} label={spokenOf(content)} />
        </View>
      )}
      {drawn.kind === 'drawn' && !save ? <Notice>{words.hold}</Notice> : null}
      <HiddenCanvas id={PICTURE_CANVAS} />
    </Screen>
  )
}
