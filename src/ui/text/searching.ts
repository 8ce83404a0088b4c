/** The field that searches, wherever it stands. */
export const searching = {
  clear: '清空'
}

/** Finding a place, or a rule by its words, in all the notices. */
export const policySearch = {
  title: '搜政策',
  found: (count: number) => `找到 ${count} 条`,
  foundPlaces: '按地方找',
  more: (left: number) => `还有 ${left} 条，再看几条`,
  nothing: (text: string) => `没有找到“${text}”。换个说法，或者返回看看收录的通知。`,
  notHeld: '本应用还没有收录这里的通知',
  heldFor: (title: string) => `适用：${title}`
}
