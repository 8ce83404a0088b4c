/**
 * Taro's runtime names a node by a number, and what it is told by others; the templates are written for the same numbers. What either
 * side knows and the other does not shifts them, and nothing says so: the wrong tag is drawn, or the wrong attribute set.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
// @ts-expect-error it declares no types
import { components as ofAlipay } from '@tarojs/plugin-platform-alipay/dist/runtime-utils'
import { getComponentsAlias, internalComponents, mergeInternalComponents, toDashed } from '@tarojs/shared'
import spoken from '../../../config/aria/attributes'
import type { Template } from './templates'

/** How the runtime numbers a tag and its attributes. */
type Numbers = Record<string, Record<string, string> | undefined>

/** Forms of a tag that Taro draws by a template of their own, with the tag that each is. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  view: ['view', 'pure-view', 'static-view', 'catch-view', 'click-view'],
  text: ['text', 'static-text'],
  image: ['image', 'static-image']
}

/** As the runtime in the build makes them: Taro's own table, Alipay's and this project's. */
function numbers(): Numbers {
  mergeInternalComponents(ofAlipay as Parameters<typeof mergeInternalComponents>[0])
  mergeInternalComponents(spoken)
  return getComponentsAlias(internalComponents)
}

/** What the pages are made of: the tags that src takes from Taro. */
function tagsOfApp(): string[] {
  const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
  const sources = all.filter(
    (path) => path.endsWith('.tsx') && !path.endsWith('.h5.tsx') && !all.includes(path.replace(/\.tsx$/, '.alipay.tsx'))
  )
  const names = sources.flatMap((path) =>
    [...readFileSync(join('src', path), 'utf8').matchAll(/import \{([^}]+)\} from '@tarojs\/components'/g)].flatMap(
      ([, list = '']) => list.split(',')
    )
  )
  return [...new Set(names.map((name) => toDashed(name.trim()).replace(/^-/, '')))]
}

/** Where the templates lack what the runtime can ask for, or understand another attribute by a number. */
export function complaintsOf({ elements }: Template): string[] {
  const known = numbers()
  const templates = new Map<string, typeof elements>()
  let open: typeof elements = []
  for (const element of elements) {
    if (element.name === 'template' && element.attributes.name !== undefined)
      templates.set(element.attributes.name, (open = []))
    else open.push(element)
  }
  return [
    ...tagsOfApp().flatMap((tag) => (FORMS[tag] ?? [tag]).map((form) => [tag, form] as const)),
    ['block', '#text'] as const
  ].flatMap(([tag, form]) => {
    const { _num: number = '', ...attributes } = known[form] ?? {}
    const drawn = [...templates]
      .filter(([name]) => new RegExp(`^tmpl_0_${number}(_focus|_blur)?$`).test(name))
      .flatMap(([, inside]) => inside)
      .filter(({ name }) => name === tag)
    if (drawn.length === 0) return [`base.axml has no template that draws ${form} (tmpl_0_${number})`]
    return drawn.flatMap(({ attributes: written, place }) =>
      Object.entries(written).flatMap(([name, value]) => {
        const asked = /\bi\.(p\d+)\b/.exec(value)?.[1]
        return asked === undefined || attributes[camelCase(name)] === asked
          ? []
          : [`${place} ${name} is ${asked}, and ${attributes[camelCase(name)] ?? 'nothing'} to the runtime`]
      })
    )
  })
}

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
