import { readdirSync } from 'node:fs'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * Which part of src/ may import which, besides itself. Nobody may import `platform` but `app`: it hands the phone to the
 * interfaces the others declare, and pages ask it for what came of that. `operator`, which not every build has, is known
 * to these two alone, and its contract and what reads a feed to the operator's server, which no app knows.
 */
const mayImport = {
  calculator: [],
  storage: [],
  notice: ['calculator'],
  policy: ['notice', 'calculator'],
  household: ['policy', 'storage', 'calculator'],
  payment: ['policy', 'storage', 'calculator'],
  reminder: ['policy', 'storage', 'calculator'],
  operator: ['policy', 'storage', 'calculator'],
  ui: ['policy', 'notice', 'calculator'],
  platform: ['operator', 'household', 'payment', 'reminder', 'policy', 'storage', 'calculator'],
  app: ['ui', 'platform', 'operator', 'reminder', 'payment', 'household', 'policy', 'notice', 'storage', 'calculator'],
  pages: ['app', 'ui', 'reminder', 'payment', 'household', 'policy', 'notice', 'storage', 'calculator'],
  flows: ['app', 'ui', 'reminder', 'payment', 'household', 'policy', 'notice', 'storage', 'calculator'],
  server: ['operator/contract', 'operator/feed/read.ts', 'operator/feed/errors.ts', 'policy', 'notice', 'calculator']
}

const oneWay = Object.entries(mayImport).map(([part, others]) => ({
  target: `./src/${part}`,
  from: './src',
  except: [part, ...others].map((allowed) => `./${allowed}`),
  message: `${part} may import from ${['itself', ...others].join(', ')} only.`
}))

/** A flow knows no other: what two of them need is in `app` or `ui`. */
const flowsApart = readdirSync(`${import.meta.dirname}/src/flows`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    target: `./src/flows/${name}`,
    from: './src/flows',
    except: [`./${name}`],
    message: 'A flow imports no other flow; what two need belongs into app or ui.'
  }))

/** A server imports the contract as it stands. */
const contractAlone = {
  target: './src/operator/contract',
  from: './src',
  except: ['./operator/contract', './policy/shapes.ts', './calculator'],
  message: "The contract imports the shapes of policy's values and the calculator's words only."
}

/** A page shows an answer that `app` has asked for: it computes no figure, no certainty and no choice of its own. */
const pagesComputeNothing = {
  files: ['src/{pages,flows}/**/*.{ts,tsx}'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      ...[
        [
          '@/calculator',
          [
            'assess',
            'bestRepair',
            'changePoints',
            'chooseYear',
            'firstPlanYear',
            'mayEndSooner',
            'naturalYear',
            'premiumFor',
            'project'
          ]
        ],
        ['@/policy', ['library', 'seasonFor', 'shelfFor']],
        ['@/payment', ['assessed', 'memberYearOf', 'memberYearsOf', 'onDayPaid', 'warningsFor']]
      ].map(([name, importNames]) => ({ name, importNames, message: 'A page shows what app has asked for.' }))
    ]
  }
}

const policyFiles = {
  target: './src/!(policy)/**/*',
  from: './policies',
  message: 'Only src/policy reads the policy files; ask its library.'
}

const productOnly = {
  target: './src',
  from: ['./tests', './scripts', './config', './packages'],
  message: 'The product does not depend on its tests, scripts or build.'
}

const noClock = 'The calculator reads no clock: today is an argument (asOf).'
const noWorld = 'The calculator is pure: no storage, locale, time zone or process.'

const calculatorIsPure = {
  files: ['src/calculator/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(?!\\.\\.?/|@/|dayjs($|/plugin/))',
            message: 'The calculator imports its own files and dayjs, nothing else.'
          }
        ]
      }
    ],
    'no-restricted-globals': [
      'error',
      ...[
        'Intl',
        'localStorage',
        'sessionStorage',
        'process',
        'window',
        'document',
        'navigator',
        'fetch',
        'setTimeout',
        'setInterval'
      ].map((name) => ({ name, message: noWorld })),
      { name: 'performance', message: noClock }
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: noClock },
      { object: 'Math', property: 'random', message: 'Same input, same output.' },
      ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare'].map((property) => ({
        property,
        message: noWorld
      }))
    ],
    'no-restricted-syntax': [
      'error',
      ...[
        'NewExpression[callee.name="Date"][arguments.length=0]',
        'CallExpression[callee.name="Date"]',
        'CallExpression[callee.name="dayjs"][arguments.length=0]',
        'CallExpression[callee.object.name="dayjs"][callee.property.name="utc"][arguments.length=0]'
      ].map((selector) => ({ selector, message: noClock }))
    ]
  }
}

const CHINESE = /\p{Script=Han}/u

/** The titles of pages and tabs: the platforms read them before any code runs. */
const isTitle = ({ type, callee }) =>
  type === 'CallExpression' && (callee.name === 'definePageConfig' || callee.name === 'defineAppConfig')

const house = {
  rules: {
    'chinese-in-text-only': {
      create: (context) => {
        const refuse = (node, text) => {
          if (!CHINESE.test(text) || context.sourceCode.getAncestors(node).some(isTitle)) return
          context.report({ node, message: 'Words for residents belong into src/ui/text.' })
        }
        return {
          Literal: (node) => refuse(node, String(node.value)),
          TemplateElement: (node) => refuse(node, node.value.raw),
          JSXText: (node) => refuse(node, node.value)
        }
      }
    },
    'ascii-file-name': {
      create: (context) => ({
        Program(node) {
          if (/[^\x20-\x7e]/.test(context.filename)) {
            context.report({ node, message: 'File names are ASCII; Chinese lives in data and in the text catalogue.' })
          }
        }
      })
    }
  }
}

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'reports/', '.stryker-tmp/', '.wireit/'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house, 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      eqeqeq: 'error',
      'house/ascii-file-name': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        { zones: [...oneWay, ...flowsApart, contractAlone, policyFiles, productOnly] }
      ]
    }
  },
  {
    files: ['**/*.{ts,tsx}', 'scripts/**/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a sentence is what this product is made of.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => save(x)` reads better than braces around it.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error'
    }
  },
  {
    files: ['src/!(server)/**/*.{ts,tsx}', 'src/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended]
  },
  {
    // The reader's vocabulary is Chinese: what notices say, not what residents are told.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/ui/text/**', 'src/notice/**'],
    rules: { 'house/chinese-in-text-only': 'error' }
  },
  calculatorIsPure,
  pagesComputeNothing,
  {
    files: ['src/{app,flows,pages}/**/*.{ts,tsx}'],
    ignores: ['src/app/use-store.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'zustand',
              importNames: ['useStore'],
              message: 'app/use-store lets pages that are not seen stand still.'
            }
          ]
        }
      ]
    }
  },
  {
    // Repeats the type parameters that Taro declares, so it has no choice in them.
    files: ['config/aria/types.d.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-empty-object-type': 'off'
    }
  },
  {
    // JSDoc cannot say that parsed JSON has a shape without assigning it.
    files: ['scripts/**/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' }
  },
  {
    // In a test a wrong assumption turns the test red, which is its job.
    files: ['{packages,tests}/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off', // jest's matchers are any
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off', // expect(Taro.navigateTo).toHaveBeenCalled()
      // node:test hands back promises that its own runner awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'describe', 'it'] }]
        }
      ]
    }
  }
)
