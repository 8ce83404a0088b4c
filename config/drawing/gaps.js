// A list that is handed over can grow at its end, but not lose an entry: to take one node away, Taro hands over all that
// stand beside it once more, so that closing a sheet draws the whole page again. Here an empty text stays in its place,
// and gives it up to the next node that comes there.
const { TaroNode, TaroText, eventSource, hydrate } = require('@tarojs/runtime')

const { insertBefore, removeChild, updateChildNodes } = TaroNode.prototype

const gaps = new WeakSet()

const isGap = (node) => gaps.has(node)

TaroNode.prototype.removeChild = function (child, options) {
  const isDrawn = this._root && !(options && options.doUpdate === false)
  const leavesOthers = this.childNodes.some((node) => node !== child && !isGap(node))
  if (!isDrawn || !leavesOthers || !this.childNodes.includes(child)) return removeChild.call(this, child, options)
  const place = this.childNodes.indexOf(child)
  removeChild.call(this, child, Object.assign({}, options, { doUpdate: false }))
  const gap = new TaroText('')
  gaps.add(gap)
  gap.parentNode = this
  this.childNodes.splice(place, 0, gap)
  this.enqueueUpdate({ path: gap._path, value: () => hydrate(gap) })
  return child
}

TaroNode.prototype.insertBefore = function (child, next, isReplace) {
  if (!this._root || isReplace || child.nodeName === 'document-fragment')
    return insertBefore.call(this, child, next, isReplace)
  child.remove({ cleanRef: false })
  const place = gapBefore(this.childNodes, next)
  if (place === -1) return insertBefore.call(this, child, next)
  forget(this.childNodes[place])
  this.childNodes[place] = child
  child.parentNode = this
  this.enqueueUpdate({ path: child._path, value: () => hydrate(child) })
  return child
}

// Whatever hands over all of them needs no gaps any more.
TaroNode.prototype.updateChildNodes = function (isClean) {
  this.childNodes.filter(isGap).forEach(forget)
  this.childNodes = this.childNodes.filter((node) => !isGap(node))
  return updateChildNodes.call(this, isClean)
}

/** The first of the gaps right before a node, or at the end: those that follow stay free for what comes after. */
function gapBefore(nodes, next) {
  const end = next ? nodes.indexOf(next) : nodes.length
  let place = end
  while (place > 0 && isGap(nodes[place - 1])) place -= 1
  return place === end ? -1 : place
}

function forget(gap) {
  gap.parentNode = null
  eventSource.removeNode(gap)
}
