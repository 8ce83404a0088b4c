import { longDate } from './format'

type Data = Readonly<Record<string, string | number>>

/** What is wrong with an answer, and what would be right. Keys are the codes of the guide's errors. */
export const guideErrors = {
  'answer-missing': () => '请选一项',
  'birth-date-missing': () => '请填出生的年、月、日',
  'birth-date-other-year': ({ year = '' }: Data) => `出生日期要在 ${year} 年里`,
  'birth-year-invalid': () => '请填四位数的出生年份，例如 1964',
  'birth-year-out-of-range': ({ from = '', to = '' }: Data) => `出生年份要在 ${from} 年到 ${to} 年之间`,
  'choice-twice': () => '有一项选了两次，请重新选',
  'choice-unknown': () => '这里没有这一项，请重新选',
  'date-before-birth': ({ birthYear = '' }: Data) => `这一天早于出生（${birthYear} 年），请再看看`,
  'date-in-future': ({ asOf = '' }: Data) => `这一天还没到，请填${asOf === '' ? '今天' : longDate(String(asOf))}或以前的日子`,
  'date-invalid': ({ date = '' }: Data) => (date === '' ? '请把年、月、日都填上' : '没有这一天，请看看年、月、日'),
  'history-year-missing': ({ year = '' }: Data) => `${year} 年还没选`,
  'nickname-id-number': () => '不要写身份证号或手机号，写个小名就行',
  'nickname-missing': () => '请写一个称呼，小名就行',
  'nickname-too-long': ({ max = '' }: Data) => `称呼最多 ${max} 个字`,
  'not-asked': () => '这一题不用答了，请接着往下走',
  'not-eligible': () => '有职工医保，不能参加居民医保',
  'region-unknown': () => '没有找到这个地方，请重新选'
}

/** What is wrong with the things kept on the phone. Keys are the kinds of the household's health. */
export const health = {
  damaged: {
    title: '有一份记录坏了',
    says: (kept: boolean) =>
      kept ? '已经把它单独留在手机里，没有删掉。您可以接着用，再填一次就好。' : '手机没有空间另存它，所以原样留着，没有动它。'
  },
  'partly-damaged': {
    title: '有几条记录坏了',
    says: (kept: boolean) =>
      kept
        ? '没坏的都在。坏了的单独留在手机里，没有删掉；看看少了谁，再填一次就好。'
        : '没坏的都在。手机没有空间另存坏了的，所以原样留着，没有动它；先清理手机空间，再打开一次。'
  },
  'newer-version': {
    title: '这份记录是更新的版本存的',
    says: (kept: boolean) => (kept ? '已经原样留着。请更新应用，它就会回来。' : '请先更新应用，再用这里的记录。')
  },
  full: { title: '手机存不下了', says: () => '刚才的改动只在这次打开时有效。请清理手机空间，再保存一次。' },
  'changed-elsewhere': {
    title: '另一个窗口改过这些资料',
    says: () => '为了不盖掉那边的改动，这里刚才的改动没有存。请重新读取，看看最新的，再改一次。'
  },
  unreadable: { title: '手机不让读写记录', says: () => '可能开了无痕模式或禁用了存储。照样能算，但关掉后不会保留。' }
}
export const healthDismiss = '知道了'
/** The way on where another window has changed something. */
export const healthReload = '重新读取'

/** What is wrong with a backup, and what to do. Keys are the codes of the household's backup errors. */
export const backupErrors = {
  'not-a-backup': '这不是不断保的备份。请找到当时导出的那份，整份复制过来。',
  damaged: '这份备份不完整，或者被改过，没有恢复任何东西。请整份重新复制一次，或换一份备份。',
  'newer-version': '这份备份是更新的版本导出的。请先更新应用，再来恢复。',
  'too-large': '这份内容太大，不像是备份。请看看是不是选错了。',
  'no-room': '手机存不下这份备份，原来的资料都没有动。请清理手机空间，再恢复一次。',
  'changed-elsewhere': '另一个窗口刚改过这些资料，所以没有恢复。请重新读取，再恢复一次。',
  'storage-fault': '手机里原有的资料读不出来，为了不盖掉它，没有恢复。请重新打开应用，再试一次。'
}

export const crash = {
  title: '这一页出了点问题',
  says: '您保存过的资料没有丢。回到首页再试一次；还是不行，就关掉应用重新打开。',
  again: '再试一次'
}

export const lost = {
  title: '没有这个页面',
  says: '链接可能过期了，或者抄错了。您可以回到首页，重新算一算。'
}

