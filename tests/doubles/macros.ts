import operator from '../../config/operator.json'

// Taro's build replaces these two calls; in a test they hand the config back. It puts the operator's configuration in as well.
Object.assign(globalThis, {
  OPERATOR: operator,
  WITH_CASHIER: true,
  WITH_FEED: true,
  defineAppConfig: (config: unknown) => config,
  definePageConfig: (config: unknown) => config
})
