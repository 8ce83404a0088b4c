// npm run server: the operator's server, from a clean clone onward. Its settings are the environment's (docs/operator.md).
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { command } from './lib/command.mjs'
import { installPackages } from './lib/packages.mjs'

process.chdir(join(import.meta.dirname, '..'))

await command(() => {
  installPackages()
  const require = createRequire(import.meta.url)
  require('tsx/cjs')
  // In this process, so that it hears itself when it is told to stop.
  require('../src/server/main.ts')
})
