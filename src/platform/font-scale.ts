import Taro from '@tarojs/taro'

/** How much larger than usual the phone's owner wants text; 1: as usual, also where WeChat is too old to say. */
export function fontScale(): number {
  const said: object = Taro.getAppBaseInfo() // whose type is older than this field
  return 'fontSizeScaleFactor' in said && typeof said.fontSizeScaleFactor === 'number' ? said.fontSizeScaleFactor : 1
}
