/** A browser whose settings refuse the storage: everything works for the visit. */
import { residents } from '../residents'
import { take } from './answering'
import { finger } from './hands'
import { inBrowser } from './browser'

/** As with cookies blocked: the access itself throws. */
const REFUSED = `
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } });
`

const [lanzhou] = residents

inBrowser(
  'without a storage the answer is found and kept for the visit, and the resident is told once that it will be gone',
  async ({ screen }) => {
    const told = screen.getByText('这次填的不会留下')
    await told.waitFor()
    await screen.getByRole('button', { name: '知道了' }).tap()
    await told.waitFor({ state: 'detached' })
    await screen.getByRole('button', { name: '算一算' }).tap()
    for (const step of lanzhou!.steps) await take(step, screen, finger())
    await screen.getByRole('button', { name: '保存到家人' }).tap()
    await screen.getByText('现在要缴的 1 人，共 400 元').waitFor()
    await told.waitFor({ state: 'detached' })
    await screen.getByRole('tab', { name: '我的' }).tap()
    await screen.getByRole('heading', { level: 1, name: '我的' }).waitFor()
    await told.waitFor({ state: 'detached' })
  },
  { now: '2025-11-01T09:00:00+08:00', script: REFUSED }
)
