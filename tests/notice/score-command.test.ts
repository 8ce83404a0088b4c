/** `npm run notice:score`: what it prints of a folder, and when it fails. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(__dirname, '..', '..')

function scoreOf(texts: Record<string, string>): { status: number | null; printed: string } {
  const folder = mkdtempSync(join(tmpdir(), 'notices-'))
  try {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
    const tsx = join(ROOT, 'node_modules', '.bin', 'tsx')
    const { status, stdout } = spawnSync(tsx, ['scripts/notice-score.ts', folder], { cwd: ROOT, encoding: 'utf8' })
    return { status, printed: stdout }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

it('prints a text of which nothing is expected, without a score', () => {
  const { status, printed } = scoreOf({
    'unknown.txt': '2027年度居民医保个人缴费标准为每人每年420元。',
    'note.md': 'x'
  })
  expect(status).toBe(0)
  expect(printed).toContain('unknown: nothing is expected of it.')
  expect(printed).not.toContain('note')
})

it('fails and names the figure where one is wrong', () => {
  const { status, printed } = scoreOf({ 'gansu-2026.txt': '2026年度居民医保个人缴费标准为每人每年999元。' })
  expect(printed).toMatch(/^wrong +gansu-2026: premiums\.standard\.all\.fen: expected 40000, got 99900$/m)
  expect(status).toBe(1)
})
