/** States of taking in a notice that come only of what is pasted, typed or sent. */
import type { Locator } from 'playwright-core'
import { button, title } from '../own-notice-steps'
import { press } from './shot'
import type { Shot } from './shot'

const today = '2026-11-01'
const doors = 'flows/own-notice/index'

/** The poster of Qingdao for 2027, as it is sent: 450 yuan until 31 December 2026. */
const QINGDAO = 'BDB1.370200.1kb..1.0.A.yq0.0.1.0.A..-1.....0.............0.0.319bd463'
const received = (code: string) => `flows/own-notice/receive/index?n=${code}`

async function place(screen: Locator): Promise<void> {
  await press(/^填五项/)(screen)
  await screen.getByRole('searchbox').fill('qd')
  await press(/^青岛市/)(screen)
  await press(/^就选青岛市/)(screen)
  await button(screen, '下一步').waitFor()
}

export const ownNoticeStates: Shot[] = [
  {
    name: 'own-notice-paste-refused',
    today,
    route: doors,
    act: async (screen) => {
      await press(/^粘贴通知/)(screen)
      await screen.getByLabel('通知的文字').fill('今天天气很好')
      await press('看看写了什么')(screen)
      await screen.getByRole('alert').waitFor()
    }
  },
  { name: 'own-notice-place-chosen', today, route: doors, act: place },
  {
    name: 'own-notice-fill-error',
    today,
    route: doors,
    act: async (screen) => {
      await place(screen)
      await press('下一步')(screen)
      await title(screen, '填五项')
      await press('下一步')(screen)
      await screen.getByRole('alert').waitFor()
    }
  },
  { name: 'own-notice-received-damaged', today, route: received(QINGDAO.slice(0, -1)) },
  {
    name: 'own-notice-kept-received',
    today,
    route: received(QINGDAO),
    act: async (screen) => {
      await press('存下，按它算')(screen)
      await title(screen, '存好了')
    }
  }
]
