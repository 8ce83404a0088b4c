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
  /** Nobody takes reports of this edition: whom to ask about the figure itself. */
  copied: `已经复制，里面没有您家人的资料。这一版没有收报告的地方，不用发给谁。数字对不对，打 ${common.taxLine}（税务，缴多少、缴到哪天）或 ${common.insuranceLine}（医保，能报多少、从哪天起）问。`,
  failed: (text: string) => `没能复制，请长按下面的字自己复制。\n${text}`
}
