/** The few words of own notices that stand outside of their own pages: those come with the first package, the others later. */
export const noticeInHand = {
  have: '我手上有通知',
  haveHint: '粘贴通知、填五项，或打开别人发来的，就能算',
  saysNothing: '通知没写'
}
