/** What is wrong with the things kept on the phone. Keys are the kinds of storage issues. */
export const storageIssues = {
  damaged: {
    title: '有一份记录坏了',
    says: (kept: boolean) =>
      kept
        ? '已经把它单独留在手机里，没有删掉。您可以接着用，再填一次就好。'
        : '手机没有空间另存它，所以原样留着，没有动它。'
  },
  'partly-damaged': {
    title: '有几条记录坏了',
    says: (kept: boolean) =>
      kept
        ? '没坏的都在。坏了的单独留在手机里，没有删掉；看看少了谁，再填一次就好。'
        : '没坏的都在。手机没有空间另存坏了的，所以原样留着，没有动它；先清理手机空间，再打开一次。'
  },
  'newer-version': {
    title: '这份记录是新版的应用存的',
    says: (kept: boolean) => (kept ? '已经原样留着。请更新应用，它就会回来。' : '请先更新应用，再用这里的记录。')
  },
  full: { title: '手机存不下了', says: () => '刚才的改动只在这次打开时有效。请清理手机空间，再保存一次。' },
  'changed-elsewhere': {
    title: '另一个窗口改过这些资料',
    says: () => '为了不盖掉那边的改动，这里刚才的改动没有存。请重新读取，看看最新的，再改一次。'
  },
  unreadable: { title: '手机不让读写记录', says: () => '可能开了无痕模式或禁用了存储。照样能算，但关掉后不会保留。' },
  'for-visit': {
    title: '这次填的不会留下',
    says: () => '浏览器不让存东西，可能开了无痕模式。照样能用，关掉网页就没有了。'
  }
}
export const issueDismiss = '知道了'
/** The way on where another window has changed something. */
export const issueReload = '重新读取'

export const crash = {
  title: '这一页出了点问题',
  says: '您保存过的资料没有丢。回到首页再试一次；还是不行，就关掉应用重新打开。',
  again: '再试一次'
}

/** A page whose script did not arrive. */
export const notLoaded = {
  title: '这一页没能打开',
  says: '可能没有网络。连上网再试一次，您填的都还在。',
  again: '再试一次'
}

export const lost = {
  title: '没有这个页面',
  says: '链接可能过期了，或者抄错了。您可以回到首页，重新算一算。'
}
