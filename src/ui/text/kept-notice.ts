import { longDate, yuan } from './format'

/** Own notices that are kept, wherever they are named. */
export const keptNotice = {
  listTitle: '自己录的',
  title: (place: string, year: number) => `${place} ${year} 年度`,
  origin: {
    pasted: (day: string) => `${day}从通知里读的`,
    'filled-in': (day: string) => `${day}自己填的`,
    received: (day: string) => `${day}别人发来的（未核对）`
  },
  main: (fen: number | null, closesOn: string | null) =>
    [fen === null ? '' : `${yuan(fen)} 元`, closesOn === null ? '' : `缴到 ${longDate(closesOn)}`]
      .filter((part) => part !== '')
      .join('，'),
  removed: (title: string) => `已经删掉${title}的通知。`,
  undo: '放回来',
  undoSpoken: (title: string) => `把${title}的通知放回来`,

  replacedTitle: (title: string) => `${title}的官方通知有了`,
  replaced: '从现在起按官方的算，和您存的不一样的，以官方的为准。您存的那份留着，不再用。',
  replacedLook: '看哪里不一样',
  replacedKnown: '知道了',
  notUsed: '官方的有了，这份不再用'
}
