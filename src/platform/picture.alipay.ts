/** Alipay's canvas and album differ from version to version, so that no picture is promised there. */
import type { Pictures } from './picture'

export const PICTURE_CANVAS = ''

export const pictures: Pictures | null = null
