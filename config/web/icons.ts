/** What iOS puts on the home screen. */
export const TOUCH_ICON_SIZE = 180

/** Sizes of the icons that scripts/icons.mjs draws, in pixels; all but the one for iOS go into the manifest. */
export const ICON_SIZES = [TOUCH_ICON_SIZE, 192, 512] as const

/** A file of config/web and, under the same name, of the web build. */
export const iconFile = (size: (typeof ICON_SIZES)[number]): string => `icon-${size}.png`
