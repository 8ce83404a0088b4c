import { execFileSync } from 'node:child_process'
import whole from './stryker.config.mjs'

/** What of the calculator the change under test touches: since it left main, or, on main itself, in the last commit. */
export default {
  ...whole,
  mutate: changedFiles(),
  // Nothing of it was touched, or there is no history to ask: nothing to try.
  allowEmpty: true,
  incremental: false,
  reporters: ['clear-text'],
  clearTextReporter: { logTests: false, allowColor: false }
}

function changedFiles() {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  const since = (commit) =>
    git('diff', '--name-only', '--diff-filter=d', commit, '--', 'src/calculator/*.ts').split('\n')
  for (const start of [() => git('merge-base', 'HEAD', 'origin/main'), () => 'HEAD~1']) {
    try {
      const commit = start()
      if (commit !== git('rev-parse', 'HEAD')) return since(commit).filter((file) => file !== '')
    } catch {
      // no such branch, or no commit before this one
    }
  }
  return []
}
