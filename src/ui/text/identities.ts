import type { Identity } from '@/calculator'

export interface Named {
  name: string
  /** Who this is, in words that need no office. */
  help: string
}

/** The names of identities as on papers, and what each means in plain words. */
export const identities: Record<Identity, Named> = {
  'extreme-hardship': { name: '特困人员', help: '没有劳动能力、没有收入、也没有人能赡养，由政府供养（五保）' },
  orphan: { name: '孤儿', help: '不满 18 岁，父母都去世或找不到，民政部门认定过' },
  'unattended-child': { name: '事实无人抚养儿童', help: '父母都在，但重病、重残、服刑等，没法抚养，民政部门认定过' },
  'severe-disability': { name: '重度残疾人（1-2 级）', help: '残疾人证上写着一级或二级' },
  'rural-subsistence-1-2': { name: '农村一、二类低保', help: '农村户口，低保证上写一类或二类' },
  'rural-subsistence-3-4': { name: '农村三、四类低保', help: '农村户口，低保证上写三类或四类' },
  'urban-subsistence-full': { name: '城市全额低保', help: '城镇户口，领全额低保' },
  'urban-subsistence-partial': { name: '城市差额低保', help: '城镇户口，领差额低保' },
  subsistence: { name: '低保对象', help: '家里领最低生活保障金，有低保证' },
  'subsistence-margin': { name: '低保边缘家庭成员', help: '收入比低保线高一点，民政部门认定过' },
  'returned-to-poverty': { name: '返贫致贫人口', help: '乡村振兴（农业农村）部门认定过的返贫、致贫家庭' },
  'unstable-out-of-poverty': { name: '脱贫不稳定户', help: '已经脱贫，但仍在防返贫监测名单里' },
  'poverty-risk': { name: '边缘易致贫户', help: '不是贫困户，但在防返贫监测名单里' },
  'sudden-hardship': { name: '突发严重困难户', help: '因病、因灾、因意外突然困难，在监测名单里' },
  'stable-out-of-poverty': { name: '稳定脱贫人员', help: '原建档立卡户，已稳定脱贫' },
  'entitled-group': {
    name: '享受定期抚恤补助的优抚对象（不含在乡复员军人、“三属”）',
    help: '按月领国家抚恤或生活补助，如残疾军人；在乡复员军人和“三属”选自己的那一项'
  },
  'rural-demobilised-veteran': { name: '在乡复员军人', help: '早年参军、复员回乡，领定期补助' },
  'bereaved-three': { name: '“三属”', help: '烈士遗属、因公牺牲军人遗属、病故军人遗属' },
  'other-civil-hardship': { name: '其他特殊困难人员', help: '民政部门另外建档的困难人员' },
  'illness-poverty': { name: '因病致贫重病患者', help: '医药费太高，家里生活出现严重困难，民政部门认定过' },
  'family-planning-reward': { name: '计划生育奖励扶助人员', help: '领计划生育奖励扶助金' },
  'family-planning-special': { name: '计划生育特别扶助人员', help: '独生子女伤残或去世，领特别扶助金' },
  'family-planning-disabled-child': { name: '特别扶助人员的残疾子女', help: '父母领计划生育特别扶助金的残疾子女' },
  'family-planning-surgery': { name: '计划生育手术并发症人员', help: '有手术并发症鉴定' }
}
