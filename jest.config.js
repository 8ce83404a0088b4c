/** Sides of the house that never draw: they run without a DOM, which is quicker and proves they need none. */
const withoutScreen = ['calculator', 'household', 'payment', 'policies', 'policy', 'reminder', 'scripts']
const onScreen = ['app', 'pages', 'platform', 'ui']

const shared = {
  rootDir: __dirname,
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2020'
        },
        module: { type: 'commonjs' }
      }
    ]
  },
  moduleNameMapper: {
    '^@tarojs/taro$': '<rootDir>/tests/doubles/taro.ts',
    '^@tarojs/components$': '<rootDir>/tests/doubles/components.tsx',
    '\\.scss$': '<rootDir>/tests/doubles/style.ts',
    '^@/policy/bundled$': '<rootDir>/src/policy/bundled.node.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@policies/(.*)$': '<rootDir>/policies/$1'
  },
  modulePathIgnorePatterns: ['<rootDir>/(dist|reports|\\.stryker-tmp)/'],
  setupFiles: ['<rootDir>/tests/doubles/macros.ts']
}

const testsOf = (folders) => folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`)

module.exports = {
  projects: [
    { ...shared, displayName: 'rules', testEnvironment: 'node', testMatch: testsOf(withoutScreen) },
    {
      ...shared,
      displayName: 'screens',
      testEnvironment: 'jsdom',
      testMatch: testsOf(onScreen),
      setupFilesAfterEnv: ['<rootDir>/tests/doubles/setup-screen.ts']
    }
  ],
  collectCoverageFrom: ['src/calculator/**/*.ts'],
  coverageReporters: ['text-summary', 'lcov'],
  coverageThreshold: {
    './src/calculator/': { branches: 95, functions: 100, lines: 98, statements: 98 }
  }
}
