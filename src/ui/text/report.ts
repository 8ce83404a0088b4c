import { common } from './common'

/** Telling whoever looks after the app that something in an answer is wrong. */
export const report = {
  ask: '这里不对？',
  heading: `${common.appName}，有一处可能不对`,
  line: (label: string, value: string, clause: string) => `${label}：${value}${clause === '' ? '' : `（${clause}）`}`,
  rows: {
    place: '地方',
    year: '年度',
    edition: '依据',
    due: '普通居民应缴',
    deadline: '截止',
    cover: '保障',
    waiting: '等待期'
  },
  edition: (notice: string, policyId: string, revision: number) => `${notice}，${policyId} 第 ${revision} 版`,
  noNotice: '没有收录',
  /** What the resident writes, and what they leave out. */
  write: '哪里不对（请写在后面，不要写姓名、身份证号）：',
  copiedTo: (address: string) => `已经复制，里面没有您家人的资料。贴到 ${address}，写上哪里不对，发出去就行。`,
  copied:
    '已经复制，里面没有您家人的资料。写上哪里不对，发给把这个应用转给您的人；会上网的，也可以在这个项目的网页上说。',
  failed: (text: string) => `没能复制，请长按下面的字自己复制。\n${text}`
}
