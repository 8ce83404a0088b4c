/** The way out of a browser: another page beside this one. */
import type { ExternalApp } from '@/payment'
import { copyText } from './clipboard'

export const externalApp: ExternalApp = {
  platform: 'h5',
  openMiniProgram: () => Promise.resolve('failed'),
  openLink,
  copy: copyText
}

/** Inside a tap, or the browser blocks it; with "noopener", one that is blocked could not be told from one that opened. */
function openLink(url: string): Promise<'opened' | 'failed'> {
  const opened = window.open(url, '_blank')
  if (opened === null) return Promise.resolve('failed')
  opened.opener = null
  return Promise.resolve('opened')
}
