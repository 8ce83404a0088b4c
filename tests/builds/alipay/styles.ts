/** Alipay's styles (.acss): CSS without attribute selectors, without its own class names, with addresses from the build's folder. */
import { posix } from 'node:path'
import postcss from 'postcss'

/** @param files the texts of a build by path */
export function complaintsOf(files: ReadonlyMap<string, string>): string[] {
  return [...files].filter(([path]) => path.endsWith('.acss')).flatMap(([path, text]) => ofStyle(path, text, files))
}

function ofStyle(path: string, text: string, files: ReadonlyMap<string, string>): string[] {
  let style
  try {
    style = postcss.parse(text, { from: path })
  } catch (error) {
    return [String(error)]
  }
  const complaints: string[] = []
  style.walkRules(({ selector }) => {
    if (/\[/.test(selector)) complaints.push(`${path} ${selector}: Alipay has no attribute selectors`)
    if (/\.am?-/.test(selector)) complaints.push(`${path} ${selector}: .a- and .am- are Alipay's own`)
  })
  style.walkDecls(({ prop, value }) => {
    if (/url\(\s*["']?\./.test(value)) complaints.push(`${path} ${prop}: an address must begin with /`)
  })
  style.walkAtRules('import', ({ params }) => {
    const file = posix.join(posix.dirname(path), params.replace(/["']/g, ''))
    if (!files.has(file)) complaints.push(`${path} @import: ${file} is missing`)
  })
  return complaints
}
