import type { Step } from '../../guide-steps'
import type { App } from '../../../packages/weapp-host/driver/app'

/** Answers the guide's questions, from the first one on. Every question has to be sound. */
export async function answer(app: App, steps: readonly Step[]): Promise<void> {
  app.isAt('在哪里参加医保？')
  for (const step of steps) await take(app, step)
}

async function take(app: App, step: Step): Promise<void> {
  if ('at' in step) {
    app.isAt(step.at)
    app.isSound()
  } else if ('type' in step) await app.type(step.type, step.into)
  else if ('press' in step) await app.press(step.press)
  else if ('choose' in step) await app.choose(step.choose, step.of)
  else {
    await app.press(step.next)
    app.isAt(step.title)
    app.isSound()
  }
}
