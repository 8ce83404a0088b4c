/** Sides of the house that never draw: they run without a DOM, which is quicker and proves they need none. */
const withoutScreen = [
  'calculator',
  'fuzz/rules',
  'household',
  'notice',
  'operator',
  'payment',
  'policies',
  'policy',
  'reminder',
  'scripts',
  'storage'
]
const onScreen = ['app', 'fuzz/screens', 'pages', 'platform', 'ui']

const shared = {
  rootDir: __dirname,
  transform: { '^.+\\.[jt]sx?$': '<rootDir>/scripts/lib/jest-transform.mjs' },
  moduleNameMapper: {
    '^@tarojs/taro$': '<rootDir>/tests/doubles/taro.ts',
    '^@tarojs/components$': '<rootDir>/tests/doubles/components.tsx',
    '\\.scss$': '<rootDir>/tests/doubles/style.ts',
    '^@/policy/bundled$': '<rootDir>/src/policy/bundled.node.ts',
    '^@/policy/places/bundled$': '<rootDir>/src/policy/places/bundled.node.ts',
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@policies/(.*)$': '<rootDir>/policies/$1'
  },
  modulePathIgnorePatterns: ['<rootDir>/(dist|reports|\\.stryker-tmp|\\.wireit)/'],
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
  // Only to end what hangs: a busy machine may take long over what is right.
  testTimeout: 60_000,
  // The server's tests run in Node's own runner.
  collectCoverageFrom: ['src/**/*.{ts,tsx}', '!src/server/**', '!**/*.d.ts'],
  coverageDirectory: 'reports/coverage',
  coverageReporters: ['text-summary', 'json-summary', 'lcov'],
  coverageThreshold: {
    './src/calculator/': { branches: 100, functions: 100, lines: 100, statements: 100 },
    // The rest of src.
    global: { branches: 90, functions: 90, lines: 90, statements: 90 }
  }
}
