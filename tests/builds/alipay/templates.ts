/** Alipay's templates (.axml), read strictly: what is wrong with them, with file, line and column. */
import { posix } from 'node:path'
import { Script } from 'node:vm'
import { transformSync } from 'esbuild'
import { SaxesParser } from 'saxes'
import { isKnownAttribute, isKnownTag } from './known'

interface Element {
  name: string
  attributes: Record<string, string>
  /** `file:line:column` */
  place: string
}

export interface Template {
  elements: Element[]
  complaints: string[]
}

/** Reads a template as XML without a root. Complains of what does not nest or close. */
export function readTemplate(path: string, text: string): Template {
  const parser = new SaxesParser<{ xmlns: false; fragment: true; fileName: string }>({
    xmlns: false,
    fragment: true,
    fileName: path
  })
  const elements: Element[] = []
  const complaints: string[] = []
  parser.on('error', ({ message }) => complaints.push(message))
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes, place: `${path}:${parser.line}:${parser.column}` })
  })
  parser.write(text).close()
  return { elements, complaints }
}

/** The files that a template or script needs, by path in the build. */
function needed(path: string, { name, attributes }: Element): string[] {
  const file =
    name === 'import-sjs' ? attributes.from : name === 'import' || name === 'include' ? attributes.src : undefined
  if (file === undefined) return []
  return [file.startsWith('/') ? file.slice(1) : posix.join(posix.dirname(path), file)]
}

/**
 * What is wrong with the templates of a build.
 *
 * @param files templates and scripts by path
 * @param components names that a template's own settings give to components
 */
export function complaintsOf(
  files: ReadonlyMap<string, string>,
  components: (path: string) => readonly string[]
): string[] {
  const templates = new Map(
    [...files].filter(([path]) => path.endsWith('.axml')).map(([path, text]) => [path, readTemplate(path, text)])
  )
  const scripts = new Map(
    [...files].filter(([path]) => path.endsWith('.sjs')).map(([path, text]) => [path, readScript(path, text)])
  )

  /** A template, and those that it imports. */
  const reached = (path: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(path)) return seen
    seen.add(path)
    for (const element of templates.get(path)?.elements ?? [])
      for (const other of needed(path, element)) reached(other, seen)
    return seen
  }

  return [...templates]
    .flatMap(([path, { elements, complaints }]) => {
      const around = [...reached(path)]
      const defined = new Set(
        around
          .flatMap((file) => templates.get(file)?.elements ?? [])
          .flatMap(({ name, attributes }) =>
            name === 'template' && attributes.name !== undefined ? [attributes.name] : []
          )
      )
      return [
        ...complaints,
        ...elements.flatMap((element) => [
          ...needed(path, element)
            .filter((file) => !files.has(file))
            .map((file) => `${element.place} ${file} is missing`),
          ...ofTag(element, components(path)),
          ...ofTemplate(element, defined),
          ...ofExpressions(element, exported(elements, path, scripts))
        ])
      ]
    })
    .concat([...scripts.values()].flatMap(({ complaint }) => complaint ?? []))
}

function ofTag({ name, attributes, place }: Element, components: readonly string[]): string[] {
  if (components.includes(name)) return []
  if (!isKnownTag(name)) return [`${place} Alipay has no <${name}>`]
  return Object.keys(attributes)
    .filter((attribute) => !isKnownAttribute(name, attribute))
    .map((attribute) => `${place} <${name}> has no ${attribute}`)
}

/** A name that is made up while the app runs is looked into by another test, against what the runtime can make up. */
function ofTemplate({ name, attributes: { is }, place }: Element, defined: ReadonlySet<string>): string[] {
  if (name !== 'template' || is === undefined || is.includes('{{') || defined.has(is)) return []
  return [`${place} there is no template ${is}`]
}

const EXPRESSION = /\{\{(.*?)\}\}/gs

function ofExpressions(
  { name, attributes, place }: Element,
  scripts: ReadonlyMap<string, readonly string[]>
): string[] {
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    if (/\{\{|\}\}/.test(value.replace(EXPRESSION, ''))) return [`${place} ${attribute} leaves a brace open`]
    return [...value.matchAll(EXPRESSION)].flatMap(([, expression = '']) => {
      const isObject = name === 'template' && attribute === 'data'
      return [
        ...syntaxError(isObject ? `({${expression}})` : `(${expression})`).map(
          (error) => `${place} ${attribute}: ${error}`
        ),
        ...[...expression.matchAll(/\b(\w+)\.(\w+)\(/g)].flatMap(([, script = '', member = '']) => {
          const members = scripts.get(script)
          return members === undefined || members.includes(member)
            ? []
            : [`${place} ${attribute}: ${script} has no ${member}`]
        })
      ]
    })
  })
}

function syntaxError(expression: string): string[] {
  try {
    new Script(expression)
    return []
  } catch (error) {
    return [String(error)]
  }
}

interface SjsScript {
  exports: readonly string[]
  complaint?: string
}

/** A script for templates is an ES module; what it exports by default, a template calls. */
function readScript(path: string, text: string): SjsScript {
  try {
    const { code } = transformSync(text, { loader: 'js', format: 'cjs', sourcefile: path })
    const module = { exports: {} as { default?: object } }
    const run = new Script(`(function (module) {${code}\n})`).runInThisContext() as (into: typeof module) => void
    run(module)
    return { exports: Object.keys(module.exports.default ?? {}) }
  } catch (error) {
    return { exports: [], complaint: `${path} ${String(error)}` }
  }
}

/** By the name that the template gives to the script. */
function exported(
  elements: readonly Element[],
  path: string,
  scripts: ReadonlyMap<string, SjsScript>
): Map<string, readonly string[]> {
  return new Map(
    elements
      .filter(({ name }) => name === 'import-sjs')
      .map((element) => [element.attributes.name ?? '', scripts.get(needed(path, element)[0] ?? '')?.exports ?? []])
  )
}
