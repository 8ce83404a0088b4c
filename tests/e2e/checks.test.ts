/** That the checks of every screen see what is wrong: each fault is put on a page, and has to be found. */
import assert from 'node:assert/strict'
import { faultsOf } from './accessible'
import { boxFaults, ELDER } from './boxes'
import { inBrowser } from './browser'
import { contrastFaults } from './contrast'
import { setFonts } from './fonts'
import { see, showAll } from './seen'

/** Appended to a page that is as it should be. */
const FAULTS: { what: string; html: string; told: RegExp }[] = [
  { what: 'pale words', html: '<p style="color:#9aa">FAULT</p>', told: /"FAULT" .* contrast of 2\.\d/ },
  {
    what: 'words on hatching of their own colour',
    html: '<p style="color:#0b7263;background:repeating-linear-gradient(#0b7263 0 2px,#fff 2px 6px)">FAULT</p>',
    told: /"FAULT" .* contrast of 1\.00/
  },
  {
    what: 'pale words on what a sibling has painted',
    html: '<div style="position:relative"><i style="position:absolute;inset:0;background:#777"></i><p style="position:relative;color:#555">FAULT</p></div>',
    told: /"FAULT" .* contrast of 1\.\d/
  },
  {
    what: 'words below something',
    html: '<div style="position:relative"><p>FAULT</p><i style="position:absolute;inset:0;background:#fff"></i></div>',
    told: /"FAULT" lies below/
  },
  {
    what: 'words that are cut off',
    html: '<p style="width:40px;overflow:hidden;white-space:nowrap">FAULT FAULT FAULT</p>',
    told: /"FAULT FAULT FAULT" .* sticks out of/
  },
  {
    what: 'words wider than the screen',
    html: '<p style="white-space:nowrap">FAULT FAULT FAULT FAULT FAULT FAULT FAULT FAULT</p>',
    told: /wider than the screen|sticks out of the window/
  },
  {
    what: 'words on words',
    html: '<p>FAULT</p><p style="margin-top:-20px">FAULT</p>',
    told: /"FAULT" .* and "FAULT" .* overlap/
  },
  {
    what: 'a button on a button',
    html: '<button class="press" style="height:60px">ONE</button><button class="press" style="height:60px;margin-top:-40px">TWO</button>',
    told: /ONE.* and .*TWO.* overlap/
  },
  {
    what: 'a small button',
    html: '<button class="press" style="width:60px;height:50px">FAULT</button>',
    told: /"FAULT" is 60 x 50, less than 60/
  },
  { what: 'small letters', html: '<p style="font-size:16px">FAULT</p>', told: /"FAULT" .* is 16 high, less than 18/ },
  {
    what: 'narrow lines',
    html: '<p style="line-height:1.2">FAULT</p>',
    told: /"FAULT" .* lines of 24 for letters of 20/
  },
  {
    what: 'words in a font of their own',
    html: '<p style="font-family:serif">FAULT</p>',
    told: /"FAULT" .* has a font of its own: serif/
  },
  {
    what: 'a button without a name',
    html: '<button class="press" style="width:60px;height:60px"><i></i></button>',
    told: /no role or no name: <button/
  },
  { what: 'a role that axe knows to be wrong', html: '<p role="button" aria-checked="what">FAULT</p>', told: /aria-/ }
]

inBrowser(
  'every fault put on a page is found',
  async ({ page, screen }) => {
    await screen.locator('.mode--elder .heading--1').first().waitFor()
    await setFonts(page, 'narrow')
    const faults = async () => {
      await showAll(page, 320)
      return [...boxFaults(await see(page), ELDER), ...(await contrastFaults(page)), ...(await faultsOf(page))]
    }
    for (const { what, html, told } of FAULTS) {
      assert.deepEqual(await faults(), [], `before ${what}`)
      await screen.locator('.page__body').evaluate((body, added) => {
        body.insertAdjacentHTML('beforeend', `<div id="fault" style="margin:24px 0">${added}</div>`)
      }, html)
      assert.match((await faults()).join('\n'), told, what)
      await screen.locator('#fault').evaluate((fault) => {
        fault.remove()
      })
    }
  },
  {
    route: 'flows/settings/privacy/index',
    script: `localStorage.setItem('buduanbao/settings', '{"version":1,"data":{"textSize":"elder","appearance":"light"}}')`
  }
)

inBrowser(
  'a tap handler on an element without a role is found',
  async ({ page, screen }) => {
    await screen.locator('.heading--1').first().waitFor()
    assert.deepEqual(await faultsOf(page), [])
    await screen.locator('.heading--1').evaluate((title) => {
      const props = Object.keys(title).find((key) => key.startsWith('__reactProps$'))!
      Object.assign((title as unknown as Record<string, object>)[props]!, { onClick: () => undefined })
    })
    assert.match((await faultsOf(page)).join('\n'), /no role or no name/)
  },
  { route: 'flows/settings/privacy/index' }
)

inBrowser('every icon is a drawing that the browser can read', async ({ page }) => {
  const shapes = await page.evaluate(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
    const named = rules.flatMap((rule) => (rule instanceof CSSStyleRule ? [rule] : []))
    const drawn = named.map((rule) => [rule.selectorText, rule.style.getPropertyValue('--shape').trim()] as const)
    return Promise.all(
      drawn
        .filter(([, shape]) => shape !== '')
        .map(async ([selector, shape]) => {
          const image = new Image()
          image.src = shape.replace(/^url\("(.*)"\)$/s, '$1')
          return [
            selector,
            await image.decode().then(
              () => image.width > 0,
              () => false
            )
          ] as const
        })
    )
  })
  assert.ok(shapes.length > 20, `only ${shapes.length} icons`)
  assert.deepEqual(
    shapes.filter(([, isDrawn]) => !isDrawn),
    []
  )
})
