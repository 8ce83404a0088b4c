// npm run bench: the calculator beside other rule engines. Bundled first, as in the app: run from its sources it would
// carry the loader's own additions to every function.
import { build } from 'esbuild'
import { command, run } from './lib/command.mjs'

const BUNDLE = 'reports/bench/main.cjs'

await command(async () => {
  await build({
    entryPoints: ['scripts/bench/main.ts'],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    external: ['@gorules/zen-engine'] // native code
  })
  run(process.execPath, [BUNDLE])
})
