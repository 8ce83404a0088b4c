import { useEffect, useState } from 'react'
import { pictures } from '@/app/pictures'
import type { PictureContent } from './content'
import { layPicture } from './lay'

/** What became of drawing: nothing yet, the address of the picture, or that this phone cannot. */
export type Drawn = { kind: 'drawing' } | { kind: 'drawn'; address: string } | { kind: 'failed' }

/** Draws what stands on the picture, and again where that has changed. */
export function useDrawn(content: PictureContent): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ kind: 'drawing' })
  const key = JSON.stringify(content)
  useEffect(() => {
    let isWanted = true
    const tell = (next: Drawn) => {
      if (isWanted) setDrawn(next)
    }
    const drawing = pictures?.draw(layPicture(JSON.parse(key) as PictureContent)) ?? Promise.reject(new Error('none'))
    drawing.then(
      (address) => tell({ kind: 'drawn', address }),
      () => tell({ kind: 'failed' })
    )
    return () => {
      isWanted = false
    }
  }, [key])
  return drawn
}
