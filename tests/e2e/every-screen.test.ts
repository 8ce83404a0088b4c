/**
 * Every screen and state that is pictured, in normal, dark and elder mode, on the smallest screen and at letters of 30:
 * axe, roles and names, contrast, boxes; boxes in two fonts. What is added to the pictures is taken by itself.
 */
import '../doubles/macros'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { isDeep, sample } from '../depth'
import { faultsOf, settled } from './accessible'
import { boxFaults, ELDER, NORMAL } from './boxes'
import { contrastFaults } from './contrast'
import { setFonts } from './fonts'
import { HUGE } from './screens/looks'
import { shots } from './screens/screens'
import { seeding } from './screens/seeds'
import { see, showAll } from './seen'
import { inWindow } from './window'

const PHONE = 375
/** The narrowest that is still in use. */
const NARROW = 320

/** Pages that a picture has led to. */
const visited = new Set<string>()

/** As the setting does it: a mode is nothing but a class. */
const setMode = (page: Page, appearance: 'light' | 'dark', size: 'normal' | 'elder') =>
  page.evaluate(
    ([look, text]) => {
      for (const element of document.querySelectorAll('.mode')) {
        element.classList.remove('mode--auto', 'mode--light', 'mode--dark', 'mode--normal', 'mode--elder')
        element.classList.add(`mode--${look}`, `mode--${text}`)
      }
    },
    [appearance, size] as const
  )

async function boxesAt(page: Page, width: number, sizes: typeof NORMAL): Promise<string[]> {
  await showAll(page, width)
  return boxFaults(await see(page), sizes)
}

/** Normal and dark at the usual width, elder mode on a narrow screen, and there with letters of 30; then, on that screen, the boxes of all three in wide fonts. */
async function faultsInEveryMode(page: Page): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {}
  await setFonts(page, 'narrow')
  await showAll(page, PHONE)
  faults.normal = [...(await faultsOf(page)), ...(await contrastFaults(page)), ...boxFaults(await see(page), NORMAL)]
  await page.emulateMedia({ colorScheme: 'dark' })
  faults.dark = [...(await faultsOf(page, 'only')), ...(await contrastFaults(page))]
  await page.emulateMedia({ colorScheme: 'light' })
  await setMode(page, 'dark', 'elder')
  await showAll(page, NARROW)
  await settled(page)
  faults['elder and dark'] = await contrastFaults(page)
  await setMode(page, 'light', 'elder')
  faults.elder = [
    ...(await faultsOf(page, 'without')),
    ...(await contrastFaults(page)),
    ...boxFaults(await see(page), ELDER)
  ]
  const huge = await page.addStyleTag({ content: HUGE })
  faults['letters of 30'] = await boxesAt(page, NARROW, ELDER)
  await setFonts(page, 'wide')
  faults['letters of 30, wide'] = await boxesAt(page, NARROW, ELDER)
  // The window stays as narrow, and as high as the largest letters need.
  await huge.evaluate((style) => {
    style.parentElement?.removeChild(style)
  })
  faults['elder, wide'] = boxFaults(await see(page), ELDER)
  await setMode(page, 'light', 'normal')
  faults['normal, wide'] = boxFaults(await see(page), NORMAL)
  return faults
}

describe('every screen, in every mode, has no fault', { concurrency: 2 }, () => {
  for (const { name, today, route = 'pages/home/index', seed = {}, script = '', complains = false, act } of sample(
    shots,
    6
  )) {
    inWindow(
      `the screen ${name} has no fault in any mode`,
      async ({ page, screen }) => {
        await screen.locator('.heading--1').first().waitFor()
        await act?.(screen, page)
        await settled(page)
        visited.add(new URL(page.url()).hash.replace(/^#\/|\?.*$/g, ''))
        const faults = await faultsInEveryMode(page)
        assert.deepEqual(
          Object.entries(faults).flatMap(([mode, lines]) => lines.map((line) => `${mode}: ${line}`)),
          []
        )
      },
      { now: `${today}T09:00:00+08:00`, route, script: `${seeding(seed)}; ${script}`, complains }
    )
  }
})

test('every page is on one of the screens that are checked', { skip: !isDeep }, async () => {
  process.env.TARO_ENV = 'h5'
  const { default: config } = await import('@/app.config')
  const pages = [
    ...(config.pages ?? []),
    ...(config.subPackages ?? []).flatMap(({ root, pages: inner }) => inner.map((path) => `${root}/${path}`))
  ]
  assert.deepEqual(
    pages.filter((path) => !visited.has(path)),
    []
  )
})
