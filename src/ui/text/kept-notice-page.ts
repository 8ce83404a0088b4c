/** The page of one own notice that is kept, and handing it on. */
export const keptNoticePage = {
  savedTitle: '存好了',
  notSavedTitle: '没有存下',
  notSaved: '您核对过的还在：到“我手上有通知”里点“接着弄”，就能再存一次。',
  saved: '从现在起，这个地方这一年就按它算。数字旁边都会写着是谁录的。',
  toAnswer: '看看该缴多少',
  open: '逐条看',
  openHint: '每个数字，和它在通知里的原话',
  correct: '改一改',
  shareHint: '只带数字和日子，不带家人的任何资料',
  copyText: '复制成文字',
  copyHint: '不到九百字，能贴进群里',
  copied: '已经复制，去群里粘贴就行。',
  copyFailed: '没能复制。请再点一次，或在手机设置里允许使用剪贴板。',
  remove: '删掉这份',
  removeTitle: '删掉这份通知？',
  removeSays: '删掉以后，这个地方这一年就算不出来了。缴费记录不会动。',
  removeConfirm: '删掉',
  missingTitle: '没有这份通知',
  missingSays: '可能已经删掉了，或者换成了新的。',
  toList: '看收录的通知'
}
