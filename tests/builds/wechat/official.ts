/**
 * Has WeChat's own tool compile a build as it does before an upload, and prints what it found. Run in a process of its own:
 * it prints much, keeps state, and starts others.
 */
import { generateKeyPairSync } from 'node:crypto'
import {
  analyseCode,
  checkCodeQuality,
  CIProject,
  DefaultProjectAttr,
  getCompiledResult,
  Project
} from 'miniprogram-ci'
import type { Findings } from './findings'

const [folder = ''] = process.argv.slice(2)

// What WeChat's server would tell about the account: the limits that hold for everybody.
const attr = () => Promise.resolve(DefaultProjectAttr)
Project.prototype.attr = attr
CIProject.prototype.attr = attr

for (const name of ['log', 'info', 'warn', 'error'] as const) console[name] = () => undefined

void (async () => {
  const findings = await look().catch((error: unknown): Findings => ({
    error: error instanceof Error ? error.message : String(error)
  }))
  process.stdout.write(JSON.stringify(findings), () => process.exit())
})()

/** What its own types leave open. */
interface Analysed {
  files: { subPackage: string | null; size: number }[]
}

async function look(): Promise<Findings> {
  const project = asProject(
    new Project({
      appid: 'wx0000000000000000',
      type: 'miniProgram',
      projectPath: folder,
      // It asks for a key, and signs nothing with it as long as nothing is uploaded.
      privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 })
        .privateKey.export({ type: 'pkcs1', format: 'pem' })
        .toString()
    })
  )
  const compiled = await getCompiledResult({
    project,
    version: '0.0.0',
    setting: { es6: false, minify: false },
    onProgressUpdate: () => undefined
  })
  const packages: Record<string, number> = {}
  for (const { subPackage, size } of ((await analyseCode(project)) as Analysed).files) {
    const name = subPackage ? subPackage : 'main'
    packages[name] = (packages[name] ?? 0) + size
  }
  const quality = await checkCodeQuality(project)
  return {
    compiled: Object.keys(compiled).sort(),
    packages,
    failed: quality.flatMap(({ success, name }) => (success ? [] : String(name)))
  }
}

/** Its class and the interface that its functions ask for are at odds under strict optional properties. */
function asProject(project: Project) {
  return project as unknown as Parameters<typeof analyseCode>[0]
}
