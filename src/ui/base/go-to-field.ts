import Taro from '@tarojs/taro'

/** Brings a field into sight, once what has changed is drawn. One that is gone meanwhile is no reason to stop. */
export function goToField(id: string): void {
  Taro.nextTick(() => {
    Taro.pageScrollTo({ selector: `#${id}`, duration: 120 }).catch(() => undefined)
  })
}
