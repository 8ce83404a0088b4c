/** Backing up everything that is kept, and bringing it back. */
export const backup = {
  title: '备份和恢复',
  lead: '把家人、缴费记录和提醒设置存成一份。换了手机，或手机清理过，还能找回来。',
  holdsTitle: '这台手机上现在有',
  family: '家人',
  payments: '缴费记录',
  notices: '自己录的通知',
  people: (count: number) => `${count} 位`,
  records: (count: number) => `${count} 笔`,
  copies: (count: number) => `${count} 份`,
  keep: '备份里没有身份证号，但写着家人的情况，请放在自己信得过的地方。',
  saveFile: '存为文件',
  copy: '复制成文字',
  outcomes: {
    given: '交给浏览器存了，请到手机的“下载”里看看有没有。换手机时，把这个文件带过去。',
    shared: '已经发出去了。换手机时，从聊天里选这个文件，就能恢复。',
    copied: '已经复制。请贴到备忘录或微信的“文件传输助手”里，存好。',
    cancelled: '没有存。再点一次就可以存。'
  },
  textOnlyTitle: '微信里存不了文件',
  textOnly:
    '请复制成文字，贴到“文件传输助手”里。想存成文件，点右上角的“…”，选“在浏览器打开”，先在那边把这段文字恢复进去，再存。',
  copyFailed: '没能复制。请再点一次；还是不行，换“存为文件”，或在手机设置里允许使用剪贴板。',
  saveFailed: '没能存成文件，请改用“复制成文字”。',
  nothingTitle: '这台手机上还没有家人',
  nothingSays: '有备份的话，可以从备份里恢复。',
  toRestore: '从备份恢复',
  toRestoreNote: '贴上备份文字，或选备份文件',
  quarantineTitle: '坏了的记录',
  quarantineSays: '下面几份读不出来，一直原样留在手机里，没有删。可以复制出来，交给会看的人。',
  quarantineLabel: '原样留着的一份',
  quarantined: (store: string, number: number) => `${number}. ${store}`,
  stores: {
    members: '家人',
    draft: '没答完的题',
    settings: '字号和外观',
    'recent-regions': '最近选过的地方',
    payments: '缴费记录',
    reminders: '提醒',
    'own-notices': '自己录的通知',
    'own-notices-told': '看过的通知',
    'notice-draft': '没录完的通知',
    'place-names': '地名',
    'roster-draft': '没记完的名单'
  }
}

export const restore = {
  title: '从备份恢复',
  lead: '先看备份里有什么，再合并。手机上已有的不会删，也不会多出重复的。',
  text: '备份文字',
  textOr: '或者，贴上备份文字',
  textHint: '长按下面的框，选“粘贴”',
  chooseFile: '选备份文件',
  chosen: (name: string) => `已经选了“${name}”。`,
  look: '看看里面有什么',
  foundTitle: (date: string) => `${date}的备份`,
  people: (count: number) => (count === 0 ? '没有' : `${count} 位`),
  records: (count: number) => (count === 0 ? '没有' : `${count} 笔`),
  copies: (count: number) => (count === 0 ? '没有' : `${count} 份`),
  fresh: (total: number, fresh: number) => {
    if (total === 0) return ''
    if (fresh === 0) return '这台手机上都有'
    return fresh === total ? '这台手机上都没有' : `其中 ${fresh} 个这台手机上没有`
  },
  mergeSays: '同一位家人两边都有的，留下改得晚的那份。',
  merge: '合并到这台手机',
  another: '换一份',
  doneTitle: '已经合并好了',
  added: '新添的家人',
  updated: '换成备份里那份的',
  same: '没有变的',
  doneSays: '缴费记录和提醒设置也一起合并了。手机日历里的提醒不在备份里，要到“提醒”里重新加。',
  toFamily: '看看家人',
  inPreview: '现在看的是别的日子，不能恢复。回到今天就可以。',
  fileUnreadable: '这个文件打不开。请换一个，或者把备份文字贴在下面。'
}

/** What is wrong with a backup, and what to do. Keys are the codes of the household's backup errors. */
export const backupErrors = {
  'not-a-backup': '这不是不断保的备份。请找到当时存的那份，整份复制过来。',
  damaged: '这份备份不完整，或者被改过，没有恢复任何东西。请整份重新复制一次，或换一份备份。',
  'newer-version': '这份备份是新版的应用存的。请先更新应用，再来恢复。',
  'too-large': '这份内容太大，不像是备份。请看看是不是选错了。',
  'no-room': '手机存不下这份备份，原来的资料都没有动。请清理手机空间，再恢复一次。',
  'changed-elsewhere': '另一个窗口刚改过这些资料，所以没有恢复。请重新读取，再恢复一次。',
  'storage-fault': '手机里原有的资料读不出来，为了不盖掉它，没有恢复。请重新打开应用，再试一次。'
}
