import Taro from '@tarojs/taro'

/** Alipay says the size of its own text, in px; this is what it is for whoever never changed it. */
const USUAL = 16

/** How much larger than usual the phone's owner wants text; 1: as usual, also where Alipay is too old to say. */
export function fontScale(): number {
  return (Taro.getSystemInfoSync().fontSizeSetting ?? USUAL) / USUAL
}
