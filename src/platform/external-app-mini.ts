/** The way out of a mini-program: into another one. Pages of others cannot be opened from within one. */
import Taro from '@tarojs/taro'
import type { Opening, Platform, ExternalApp } from '@/payment'
import { copyText } from './clipboard'
import { isCancel } from './failure'

export function externalAppOf(platform: Exclude<Platform, 'h5'>): ExternalApp {
  return { platform, openMiniProgram, openLink: () => Promise.resolve('failed'), copy: copyText }
}

/** Inside a tap. `opened` says nothing of what is done there. */
async function openMiniProgram(appId: string, path: string): Promise<Opening> {
  try {
    // Without callbacks, or there is no promise.
    await Taro.navigateToMiniProgram(path === '' ? { appId } : { appId, path })
    return 'opened'
  } catch (error) {
    return isCancel(error) ? 'cancelled' : 'failed'
  }
}
