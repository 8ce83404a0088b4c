import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'

// Proves that the linter bites: each line is linted as if it stood in the file named.
// The types are left out, for the files do not exist.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked })

async function broken(file: string, line: string): Promise<string[]> {
  const results = await eslint.lintText(line, { filePath: file })
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message))
}

const imports = (path: string) => `export * from '${path}'\n`

const direction = 'import-x/no-restricted-paths'
const calculator = 'src/calculator/example.ts'

/** The picture of docs/architecture.md, from the ground up: nobody imports from their own row or from one above. */
const rows = [
  ['calculator'],
  ['notice', 'storage'],
  ['policy'],
  ['household', 'payment', 'reminder', 'operator'],
  ['platform', 'ui'],
  ['app'],
  ['flows', 'pages', 'server']
]

const src = `${import.meta.dirname}/../src`

/** One file of a folder, as it is imported: not every folder has an index. */
function aFileOf(folder: string): string {
  const files = readdirSync(`${src}/${folder}`, { recursive: true, encoding: 'utf8' }).sort()
  const file = files.find((name) => /\.tsx?$/.test(name))
  return `@/${folder}/${file?.replace(/\.tsx?$/, '')}`
}

test('src holds the folders of the picture, the drawings of the tab bar, and no other', () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  assert.deepEqual(
    folders.map(({ name }) => name).sort(),
    ['custom-tab-bar', 'customize-tab-bar', ...rows.flat()].sort()
  )
})

rows.forEach((row, height) => {
  for (const folder of row) {
    test(`the linter refuses each import of ${folder} from beside it or above`, async () => {
      const others = rows.slice(height).flat()
      for (const other of others.filter((name) => name !== folder)) {
        const line = `import type { Some } from '${aFileOf(other)}'\nexport type Other = Some\n`
        assert.deepEqual(await broken(`src/${folder}/example.ts`, line), [direction], `${folder} from ${other}`)
      }
    })
  }
})

const forbidden: [why: string, file: string, line: string, rule: string][] = [
  ['calculator knows no policy files', calculator, imports('@/policy'), direction],
  ['calculator knows no policy files by a relative path either', calculator, imports('../policy'), direction],
  ['calculator uses no package but dayjs', calculator, imports('valibot'), 'no-restricted-imports'],
  ['storage knows nothing of what it keeps', 'src/storage/example.ts', imports('@/household'), direction],
  ['storage does not even know the law', 'src/storage/example.ts', imports('@/calculator'), direction],
  ['the calculator keeps nothing', calculator, imports('@/storage'), direction],
  ['ui keeps nothing', 'src/ui/example.tsx', imports('@/storage'), direction],
  ['the reader of notices knows no policy', 'src/notice/example.ts', imports('@/policy'), direction],
  ['policy is below household', 'src/policy/example.ts', imports('@/household'), direction],
  ['payment knows no operator', 'src/payment/example.ts', imports('@/operator'), direction],
  ['reminders know no operator', 'src/reminder/example.ts', imports('@/operator'), direction],
  ['the library knows no operator', 'src/policy/example.ts', imports('@/operator'), direction],
  ['the words know no operator', 'src/ui/example.ts', imports('@/operator'), direction],
  ['the server knows no app', 'src/server/example.ts', imports('@/app/family'), direction],
  ['the server keeps no household', 'src/server/example.ts', imports('@/household'), direction],
  ["the server is no client of an operator's", 'src/server/example.ts', imports('@/operator/messages'), direction],
  [
    'the server speaks no Chinese',
    'src/server/example.ts',
    "export const title = '缴费'\n",
    'house/chinese-in-text-only'
  ],
  ['a page knows no operator', 'src/pages/example/index.tsx', imports('@/operator'), direction],
  ['a flow knows no operator', 'src/flows/pay/example.tsx', imports('@/operator'), direction],
  ['an operator knows no payment', 'src/operator/example.ts', imports('@/payment'), direction],
  ['an operator knows no reminders', 'src/operator/example.ts', imports('@/reminder'), direction],
  ['the contract needs no http', 'src/operator/contract/example.ts', imports('../http'), direction],
  ['the contract needs no policies', 'src/operator/contract/example.ts', imports('@/policy'), direction],
  ['ui knows no household', 'src/ui/example.tsx', imports('@/household'), direction],
  ['household does not reach for the phone', 'src/household/example.ts', imports('@/platform/storage'), direction],
  ['a page does not reach for the phone', 'src/pages/example/index.tsx', imports('@/platform/storage'), direction],
  ['a flow does not reach for the phone', 'src/flows/pay/example.tsx', imports('@/platform/storage'), direction],
  ['a flow knows no other flow', 'src/flows/pay/example.tsx', imports('@/flows/answer/ask-year'), direction],
  [
    'a flow knows no other flow by a relative path either',
    'src/flows/pay/example.tsx',
    imports('../answer/ask-year'),
    direction
  ],
  ['a tab knows no flow', 'src/pages/home/example.tsx', imports('@/flows/answer/ask-year'), direction],
  ['the application layer knows no flow', 'src/app/example.ts', imports('@/flows/answer/ask-year'), direction],
  ['ui knows no application layer', 'src/ui/example.tsx', imports('@/app/navigation'), direction],
  ['a page reads no policy file', 'src/pages/example/index.tsx', imports('@policies/regions.json'), direction],
  [
    'the product does not use its scripts',
    'src/household/example.ts',
    imports('../../scripts/lib/command.mjs'),
    direction
  ],
  ...[
    ['@/calculator', 'assess'],
    ['@/calculator', 'project'],
    ['@/calculator', 'changePoints'],
    ['@/calculator', 'mayEndSooner'],
    ['@/calculator', 'premiumFor'],
    ['@/policy', 'shelfFor']
  ].flatMap(([path, name]) =>
    ['src/pages/example/index.tsx', 'src/flows/pay/example.tsx'].map((file): [string, string, string, string] => [
      `${file} computes nothing with ${name}`,
      file,
      `export { ${name} } from '${path}'\n`,
      '@typescript-eslint/no-restricted-imports'
    ])
  ),
  [
    'the calculator does not ask for the time',
    calculator,
    'export const today = Date.now()\n',
    'no-restricted-properties'
  ],
  ['the calculator makes no date of today', calculator, 'export const today = new Date()\n', 'no-restricted-syntax'],
  [
    'the calculator makes no day of today with dayjs',
    calculator,
    "import dayjs from 'dayjs'\nexport const today = dayjs()\n",
    'no-restricted-syntax'
  ],
  [
    'the calculator does nothing at random',
    calculator,
    'export const dice = Math.random()\n',
    'no-restricted-properties'
  ],
  [
    'the calculator depends on no locale',
    calculator,
    'export const format = new Intl.NumberFormat()\n',
    'no-restricted-globals'
  ],
  ['the calculator reads no storage', calculator, 'export const kept = localStorage\n', 'no-restricted-globals'],
  ['the calculator reads no environment', calculator, 'export const zone = process.env.TZ\n', 'no-restricted-globals'],
  ['the calculator speaks no Chinese', calculator, "export const says = '等待期'\n", 'house/chinese-in-text-only'],
  [
    'policy speaks no Chinese',
    'src/policy/example.ts',
    'export const says = `等 ${90} days`\n',
    'house/chinese-in-text-only'
  ],
  [
    'a page holds no words of its own',
    'src/pages/example/index.tsx',
    'export const Page = () => <b>缴费</b>\n',
    'house/chinese-in-text-only'
  ],
  ['file names are ASCII', 'src/ui/按钮.ts', "export const label = 'button'\n", 'house/ascii-file-name']
]

for (const [why, file, line, rule] of forbidden) {
  test(`the linter refuses what breaks: ${why}`, async () => {
    assert.deepEqual(await broken(file, line), [rule])
  })
}

const allowed: [why: string, file: string, line: string][] = [
  ['calculator uses its own files', calculator, imports('./civil-date')],
  ['calculator uses dayjs', calculator, imports('dayjs')],
  ['policy uses the calculator', 'src/policy/example.ts', imports('@/calculator')],
  ['policy reads the policy files', 'src/policy/example.ts', imports('@policies/regions.json')],
  ...['household', 'payment', 'reminder', 'operator', 'platform'].map((part): [string, string, string] => [
    `${part} uses storage`,
    `src/${part}/example.ts`,
    imports('@/storage')
  ]),
  ['storage uses valibot and zustand', 'src/storage/example.ts', imports('valibot') + imports('zustand/vanilla')],
  [
    'a page uses household and policy',
    'src/pages/example/index.tsx',
    imports('@/household') + "export { policiesOf } from '@/policy'\n"
  ],
  ['platform implements what household declares', 'src/platform/example.ts', imports('@/household')],
  ['the contract has days and regions', 'src/operator/contract/example.ts', imports('@/policy/shapes')],
  ['platform implements what an operator declares', 'src/platform/example.ts', imports('@/operator')],
  ['the application layer puts an operator in its place', 'src/app/example.ts', imports('@/operator')],
  [
    'the server reads a feed as the app does',
    'src/server/example.ts',
    imports('@/operator/contract') + imports('@/operator/feed/read') + imports('@/operator/feed/errors')
  ],
  ['the server checks and answers', 'src/server/example.ts', imports('@/policy/check') + imports('@/calculator')],
  ['the application layer hands out the phone', 'src/app/example.ts', imports('@/platform/storage')],
  ['the catalogue speaks Chinese', 'src/ui/text/example.ts', "export const pay = '缴费'\n"],
  ['a comment names a clause in its own words', calculator, '/** 二（五）: the wait. */\nexport const days = 90\n'],
  [
    'a page has its title in its configuration',
    'src/pages/example/index.tsx',
    "definePageConfig({ navigationBarTitleText: '缴费' })\n"
  ],
  [
    'a page takes days and types from the calculator',
    'src/pages/example/index.tsx',
    "import { addDays } from '@/calculator'\nimport type { Assessment } from '@/calculator'\nexport const next = ({ asOf }: Assessment) => addDays(asOf, 1)\n"
  ],
  ['the application layer asks the calculator', 'src/app/example.ts', "export { assess } from '@/calculator'\n"],
  ['a flow uses the application layer', 'src/flows/pay/example.tsx', imports('@/app/navigation')]
]

for (const [why, file, line] of allowed) {
  test(`the linter lets pass: ${why}`, async () => {
    assert.deepEqual(await broken(file, line), [])
  })
}
