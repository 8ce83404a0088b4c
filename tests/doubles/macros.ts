import operator from '../../config/operator.json'

// Taro's build replaces these two calls; in a test they hand the config back. It puts the operator's configuration in as well.
Object.assign(globalThis, {
  OPERATOR: operator,
  // Whoever has the code of a cashier offers it; a feed and messages are asked for only where they are configured.
  WITH_CASHIER: false,
  WITH_FEED: true,
  WITH_MESSAGES: true,
  defineAppConfig: (config: unknown) => config,
  definePageConfig: (config: unknown) => config
})
