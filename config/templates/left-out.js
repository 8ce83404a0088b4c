// What this app asks of no element. The templates repeat each attribute at every level of nesting, so that these alone
// would take 25 KB. One table for the template and for the runtime: Taro numbers attributes on both sides.
const motion = ['animation', 'bindAnimationStart', 'bindAnimationIteration', 'bindAnimationEnd', 'bindTransitionEnd']
const touch = ['bindTouchStart', 'bindTouchMove', 'bindTouchEnd', 'bindTouchCancel', 'bindLongTap', 'bindLongPress']
const hover = ['hover-stop-propagation', 'hover-start-time']

/** Attributes by component. */
const attributes = {
  View: [...motion, ...touch, ...hover],
  Text: [...touch, 'selectable', 'space', 'decode', 'user-select', 'overflow', 'max-lines']
}

/** Templates that Taro writes whether anything is drawn with them or not. */
const templates = ['scroll-view', 'image', 'static-image']

/**
 * Takes the attributes out of a table of components.
 *
 * @param {Record<string, Record<string, string>>} components
 */
function leaveOut(components) {
  for (const [name, list] of Object.entries(attributes))
    for (const attribute of list) delete components[name]?.[attribute]
}

module.exports = { leaveOut, templates }
