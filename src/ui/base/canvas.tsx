import { Canvas, View } from '@tarojs/components'
import './canvas.scss'

/** What a picture is painted on, out of sight: a mini-program paints only on a canvas of the page. */
export function HiddenCanvas({ id }: { id: string }) {
  return (
    <View ariaHidden>
      <Canvas className="canvas" type="2d" id={id} />
    </View>
  )
}
