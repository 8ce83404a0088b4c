import jest from './jest.config.js'

// Without its rootDir, which would lead Stryker's copy of the project back to the original.
const { rootDir, ...rules } = jest.projects[0]

/** Are the tests of the calculator sharp? Each change that Stryker makes to it must turn one of them red. */
export default {
  mutate: ['src/calculator/**/*.ts'],
  ignorePatterns: [
    'dist',
    'reports',
    'docs',
    '.wireit',
    'src/{app,flows,household,pages,payment,platform,reminder,ui}',
    'tests/!(calculator|doubles)/**'
  ],
  disableTypeChecks: false,
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    enableFindRelatedTests: false,
    config: {
      ...rules,
      roots: ['<rootDir>/src/calculator', '<rootDir>/tests/calculator'],
      testMatch: ['<rootDir>/tests/calculator/together.ts']
    }
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  // A second run asks only what changed since the first.
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  thresholds: { high: 95, low: 92, break: 90 },
  reporters: ['clear-text', 'progress', 'html'],
  tempDirName: '.stryker-tmp'
}
