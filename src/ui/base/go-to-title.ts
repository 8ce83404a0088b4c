import Taro from '@tarojs/taro'

/** Shows the top of a page whose content has changed altogether. */
export function goToTitle(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
}
