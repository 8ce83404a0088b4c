import type { EventKind, Student, Tier } from '@/calculator'

export interface Named {
  name: string
  /** Who or what this is, in words that need no office. */
  help: string
}

/** Words for who somebody is to the person who holds the phone. Keys as in the household. */
export const relations = {
  self: '本人',
  spouse: '爱人',
  child: '孩子',
  parent: '父母',
  grandparent: '祖父母',
  other: '其他家人'
}

/** What a nickname may be, per relation: offered, never imposed. */
export const nicknames = {
  self: ['我'],
  spouse: ['老公', '老婆', '爱人'],
  child: ['儿子', '女儿', '宝宝'],
  parent: ['爸爸', '妈妈', '公公', '婆婆'],
  grandparent: ['爷爷', '奶奶', '外公', '外婆'],
  other: ['哥哥', '姐姐', '弟弟', '妹妹']
}

export const students: Record<Student, Named> = {
  none: { name: '不是大中专学生', help: '包括小学生、中学生和不上学的人' },
  university: { name: '在校大中专学生', help: '大学、大专、中专、技校、研究生，全日制，老生' },
  'university-freshman': { name: '刚入学的大中专新生', help: '大学、大专、中专、技校、研究生，今年秋天入学' },
  'university-poor': { name: '学校认定的家庭经济困难学生', help: '只算通知点名的学校，老生' },
  'university-freshman-poor': { name: '学校认定的家庭经济困难新生', help: '只算通知点名的学校，今年秋天入学' }
}

export const events: Record<EventKind, Named & { dateLabel: string }> = {
  birth: { name: '刚出生', help: '', dateLabel: '哪天出生的' },
  'welfare-admission': { name: '儿童福利机构接收', help: '孩子由儿童福利院接收抚养', dateLabel: '哪天接收的' },
  'employee-insurance-ended': { name: '职工医保停了', help: '', dateLabel: '从哪天起没有职工医保' },
  'military-discharge': { name: '退役军人', help: '从部队退役回来', dateLabel: '哪天退役的' },
  'draft-return': { name: '征兵退回', help: '入伍后被退回', dateLabel: '哪天退回的' },
  'prison-release': { name: '刑满释放', help: '服刑期满回来', dateLabel: '哪天释放的' },
  'community-correction': { name: '社区矫正', help: '正在接受社区矫正', dateLabel: '从哪天开始的' }
}

export const tiers: Record<Tier, string> = {
  standard: '统一标准',
  'tier-1': '一档',
  'tier-2': '二档'
}
