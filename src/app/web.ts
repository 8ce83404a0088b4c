/** What only the web has, and has from its first script on; `null` elsewhere. */
export { endFirstWords } from '@/platform/first-words'
export { pageLoad } from '@/platform/page-load'
export { webApp } from '@/platform/web-app'
