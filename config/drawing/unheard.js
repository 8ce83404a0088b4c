const { hooks, TaroRootElement } = require('@tarojs/runtime')

// What only a browser hears: no template names it, so handing it over would draw nothing.
const BROWSER_ONLY = ['ariaLevel', 'tabIndex']

hooks.tap('modifyHydrateData', (data) => {
  for (const name of BROWSER_ONLY) delete data[name]
})

// Nor does any template name the page itself: a tab bar that draws nothing would be handed over for that alone.
const { enqueueUpdate } = TaroRootElement.prototype

TaroRootElement.prototype.enqueueUpdate = function (payload) {
  if (payload.path !== 'root.uid') enqueueUpdate.call(this, payload)
}
