/** Whatever the code says to one of WeChat's own components, the templates hand on: what they lack is dropped without a word. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'
import { theBuild } from './driver/on-phone'

/** Read by React and by Taro, or told to browsers alone: what is wrong with a field, a mini-program reads out when it appears. */
const NO_ATTRIBUTE = ['key', 'ref', 'catchMove', 'tabIndex', 'aria-level', 'aria-describedby', 'aria-invalid']

test('every attribute in use has a place in the templates', () => {
  const used = usedAttributes()
  assert.ok(used.has('View hoverClass') && used.has('Input onInput'), 'the code was not read')
  const missing = [...used].filter((use) => {
    const [component = '', attribute = ''] = use.split(' ')
    return !templatesOf(component).every((template) => template.includes(` ${inTemplate(attribute)}="`))
  })
  assert.deepEqual(missing, [])
})

test('an attribute that the templates lack is found missing', () => {
  assert.ok(templatesOf('View').every((template) => !template.includes(` ${inTemplate('ariaLevel')}="`)))
})

/** As in `View hoverClass`, of all source files but the browser's. */
function usedAttributes(): Set<string> {
  const used = new Set<string>()
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.tsx') && !name.endsWith('.h5.tsx')
  )
  for (const name of files) {
    const file = ts.createSourceFile(
      name,
      readFileSync(join('src', name), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.TSX
    )
    const theirs = componentsIn(file)
    const visit = (node: ts.Node): void => {
      if (
        (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) &&
        theirs.includes(node.tagName.getText())
      ) {
        for (const attribute of attributesOf(node))
          if (!NO_ATTRIBUTE.includes(attribute)) used.add(`${node.tagName.getText()} ${attribute}`)
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return used
}

/** The components of Taro's that a file imports. */
function componentsIn(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.moduleSpecifier.getText(file) !== "'@tarojs/components'")
      return []
    const names = statement.importClause?.namedBindings
    return names && ts.isNamedImports(names) ? names.elements.map((element) => element.name.text) : []
  })
}

/** Also those that are spread in from an object written in place. */
function attributesOf({ attributes }: ts.JsxOpeningElement | ts.JsxSelfClosingElement): string[] {
  return attributes.properties.flatMap((property) => {
    if (ts.isJsxAttribute(property)) return property.name.getText()
    const found: string[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node)) found.push(node.name.getText().replace(/'/g, ''))
      else ts.forEachChild(node, visit)
    }
    visit(property.expression)
    return found
  })
}

/** The templates that draw a component and hear taps; those for what is drawn without attributes are left out. */
function templatesOf(component: string): string[] {
  const tag = component.toLowerCase()
  const all =
    theBuild()
      .files.get('base.wxml')
      ?.match(new RegExp(`<${tag} [^>]*>`, 'g')) ?? []
  assert.ok(all.length > 0, `no template draws ${tag}`)
  const most = Math.max(...all.map((template) => template.split('="').length))
  return all.filter((template) => template.split('="').length === most)
}

/** As the templates spell it. */
function inTemplate(attribute: string): string {
  if (attribute === 'className') return 'class'
  if (attribute === 'role') return 'aria-role'
  const event = /^on([A-Z]\w*)$/.exec(attribute)?.[1]?.toLowerCase()
  if (event !== undefined) return `bind${event === 'click' ? 'tap' : event}`
  return attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
