/**
 * @typedef {object} Task
 * @property {string} name
 * @property {() => Promise<unknown>} run
 * @property {readonly string[]} [after] names of the tasks that must be done before
 * @property {boolean} [alone] nothing else may run beside it
 */

/**
 * Runs tasks, so many at once, each as early as its place in the list allows. When one fails, nothing more is begun, those
 * under way are stopped, and its error is the outcome.
 *
 * @param {readonly Task[]} tasks
 * @param {number} lanes
 * @param {() => void} stop ends what is under way, early
 */
export async function inLanes(tasks, lanes, stop) {
  const waiting = [...tasks]
  const done = new Set()
  /** @type {Map<Task, Promise<void>>} */
  const underWay = new Map()
  /** @type {{ error: unknown } | undefined} */
  let failure

  const start = (/** @type {Task} */ task) => {
    waiting.splice(waiting.indexOf(task), 1)
    const ended = task
      .run()
      .then(
        () => {
          done.add(task.name)
        },
        (/** @type {unknown} */ error) => {
          if (!failure) stop()
          failure ??= { error }
        }
      )
      .finally(() => underWay.delete(task))
    underWay.set(task, ended)
  }

  const next = () => {
    const ready = waiting.filter(({ after = [] }) => after.every((name) => done.has(name)))
    return ready.find(({ alone }) => !alone) ?? (underWay.size === 0 ? ready[0] : undefined)
  }

  for (;;) {
    while (!failure && underWay.size < lanes && ![...underWay.keys()].some(({ alone }) => alone)) {
      const task = next()
      if (!task) break
      start(task)
    }
    if (underWay.size === 0) break
    await Promise.race(underWay.values())
  }
  if (failure) throw failure.error
  if (waiting.length > 0) throw new Error(`Nothing lets these begin: ${waiting.map(({ name }) => name).join(', ')}`)
}
