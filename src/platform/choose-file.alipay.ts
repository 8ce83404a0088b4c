/** Alipay hands out no files, and takes none in. */
import type { ChooseFile } from './choose-file'

export const chooseFile: ChooseFile | null = null
