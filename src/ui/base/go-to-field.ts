import Taro from '@tarojs/taro'

/** Brings a field into sight. */
export function goToField(id: string): void {
  void Taro.pageScrollTo({ selector: `#${id}`, duration: 120 })
}
