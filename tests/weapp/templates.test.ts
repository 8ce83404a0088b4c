/** The templates and styles of the build are ones that WeChat takes. */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { theBuild } from './driver/on-phone'
import { readDist } from '../../packages/weapp-host/host/dist'
import type { Dist } from '../../packages/weapp-host/host/dist'
import { compileStyles, compileTemplates, RUNS_HERE } from '../../packages/weapp-host/host/official'

const official = { skip: RUNS_HERE ? false : 'WeChat has no compilers for this machine' }

test('WeChat’s engine compiles every template', () => {
  assert.deepEqual(theBuild().complaints, [])
})

test('WeChat’s compiler accepts every template', official, () => {
  compileTemplates(theBuild())
})

test('WeChat’s compiler accepts every style', official, () => {
  compileStyles(theBuild())
})

test('a broken template is refused by WeChat’s engine and compiler, with file, line and column', official, () => {
  withBroken('pages/home/index.wxml', '<view><text></view>', (broken) => {
    assert.match(broken.complaints.join(), /^pages\/home\/index\.wxml:\d+:\d+ missing end tag/)
    assert.throws(() => compileTemplates(broken), /pages\/home\/index\.wxml:\d+:\d+/)
  })
})

test('a broken style is refused by WeChat’s compiler', official, () => {
  withBroken('pages/home/index.wxss', '.a { color: "red; ', (broken) => {
    assert.throws(() => compileStyles(broken), /pages\/home\/index\.wxss/)
  })
})

function withBroken(file: string, text: string, work: (broken: Dist) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-'))
  try {
    cpSync(theBuild().folder, folder, { recursive: true })
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8') + text)
    work(readDist(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
