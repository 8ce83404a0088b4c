// Taro's build replaces these two calls; in a test they hand the config back.
Object.assign(globalThis, {
  defineAppConfig: (config: unknown) => config,
  definePageConfig: (config: unknown) => config
})
