/**
 * In place of @tarojs/components/dist/components in a browser (config/index.ts puts it there). Taro asks for web components of
 * three kinds, and brings along what runs them: its tabs, a page that is pulled to refresh, pictures that are leafed through.
 * The app draws its own tabs, and has nothing of the other two.
 */
export function defineCustomElementTaroTabbar(): void {
  // Asked for only where an app has Taro's tabs.
}

export function defineCustomElementTaroPullToRefreshCore(): void {
  // A page that is not pulled needs none.
}

export function defineCustomElementTaroSwiperCore(): void {
  // Asked for only by a preview of pictures.
}

export function defineCustomElementTaroSwiperItemCore(): void {
  // As the one before.
}
