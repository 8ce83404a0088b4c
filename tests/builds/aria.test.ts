/** What a page says to a screen reader gets through to Alipay: every tag that it can be said of hands it on. */
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import spoken from '../../config/aria/attributes'
import { folderOf, textsOf } from './folder'

/** Tags with nothing but a look, or a look and a tap: Taro takes them only for what has nothing to say. */
const MUTE = /^<(\S+) (?:style|class|onTap|id|data-sid|\s|=|"[^"]*")*>$/

test('every tag of the Alipay build hands on its role and what a screen reader is told of it', () => {
  const lacking = [...textsOf(folderOf('alipay'), /\.axml$/)].flatMap(([path, text]) =>
    Object.keys(spoken).flatMap((component) => {
      const tag = component.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase()
      return [...text.matchAll(new RegExp(`<${tag}\\s[^>]*>`, 'g'))]
        .map(([opening]) => opening)
        .filter((opening) => /\{\{i\./.test(opening) && !MUTE.test(opening))
        .flatMap((opening) =>
          Object.keys(spoken[component] ?? {})
            .filter((name) => !new RegExp(`\\s${name}="\\{\\{i\\.p\\d+\\}\\}"`).test(opening))
            .map((name) => `${path} ${tag} lacks ${name}`)
        )
    })
  )
  assert.deepEqual(lacking, [])
})

test('the aria plugin fails the build with another version of Taro than its own, and says what to do', () => {
  const require = createRequire(import.meta.url)
  const [plugin, shared] = ['../../config/aria/plugin', '@tarojs/shared/package.json'].map((name) =>
    require.resolve(name)
  ) as [string, string]
  const load = (version: string) => {
    Reflect.deleteProperty(require.cache, plugin)
    require(shared)
    Object.assign(require.cache[shared] ?? {}, { exports: { version } })
    const apply = require(plugin) as (ctx: object) => void
    apply({ registerMethod: () => undefined })
  }
  assert.doesNotThrow(() => load('4.2.1'))
  assert.throws(() => load('4.3.0'), /plugin\.js changes the templates of Taro 4\.2\.1, but Taro 4\.3\.0 is installed/)
})
