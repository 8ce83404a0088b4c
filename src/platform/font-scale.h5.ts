/** Sizes of text, in px, for whoever never changed them: in browsers, and in iOS's own apps. */
const USUAL = { browser: 16, ios: 17 }

/** A length that can be measured. */
const HUNDRED = 100

/**
 * How much larger than usual the owner of phone or browser wants text; 1: as usual. Browsers tell in different ways:
 * in the size of text that nobody styled, on iOS in its named style, and in newer ones as a factor of the system.
 */
export function fontScale(): number {
  const probe = document.createElement('div')
  probe.style.cssText = `position: absolute; visibility: hidden; font-size: medium; width: calc(${HUNDRED}px * env(preferred-text-scale, 1))`
  document.body.append(probe)
  const { fontSize, width } = getComputedStyle(probe)
  const told = [parseFloat(fontSize) / USUAL.browser, parseFloat(width) / HUNDRED]
  if (CSS.supports('font', '-apple-system-body')) {
    probe.style.font = '-apple-system-body'
    told.push(parseFloat(getComputedStyle(probe).fontSize) / USUAL.ios)
  }
  probe.remove()
  return Math.max(1, ...told.filter(Number.isFinite))
}
