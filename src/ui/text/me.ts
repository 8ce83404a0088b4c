/** Settings and everything about the app itself. */
export const me = {
  title: '我的',
  display: '字号和外观',
  preview: '换一天看看',
  library: '收录的通知',
  privacy: '隐私',
  erase: '清除这台手机上的资料',

  displayTitle: '字号和外观',
  textSize: '字号',
  sizes: { normal: { label: '标准', hint: '' }, elder: { label: '大字', hint: '字更大，按钮更大' } },
  appearance: '外观',
  appearances: {
    auto: { label: '跟随手机', hint: '手机深色时，这里也深色' },
    light: { label: '浅色', hint: '' },
    dark: { label: '深色', hint: '' }
  },
  sample: '样子',
  sampleText: '应缴 400 元，12月31日前缴。',

  previewOff: '现在看的是今天',

  libraryTitle: '收录的通知',
  libraryLead: '应用里的每个数字都出自下面的通知，不在里面的不猜。',
  libraryYear: (year: number) => `${year} 年度`,
  libraryNational: '全国',
  issued: (date: string) => `${date}印发`,
  notStatedTitle: '通知没有写明的',
  libraryMissing: '找不到您的地方？那是本应用还没有收录，不是当地没有通知。请打 12393 问。',

  privacyTitle: '隐私',
  privacyLead: '一页说清楚，我们知道什么、不知道什么。',
  privacyPoints: [
    { title: '只记在这台手机上', says: '您填的内容只存在手机里，不上传，我们看不到。没有账号，也没有服务器。' },
    { title: '不问能认出您的东西', says: '不要身份证号、手机号、真实姓名、人脸、定位。称呼写小名就行。' },
    { title: '填了什么', says: '参保地、关系和称呼、出生年份（小宝宝要到日）、身份类别、往年有没有参保。' },
    { title: '只算不存', says: '不点“保存到家人”，答过的题只留作“接着算”，随时可以清除。' },
    { title: '随时清除', says: '在“我的”里点“清除这台手机上的资料”，就全部删掉，找不回来。' }
  ],
  privacyNot: '没有广告，不收费，不替您缴费。缴费请走税务部门公布的渠道。',

  eraseTitle: '清除这台手机上的资料？',
  eraseSays: '会删掉保存的家人、没答完的题、选过的地方和字号设置。删掉就找不回来了。已经缴的医保不受影响。',
  eraseConfirm: '全部清除',
  erased: '已经清除。',
  nothingToErase: '这台手机上没有保存的资料。',
  saved: (people: number) => (people === 0 ? '还没有保存家人' : `保存了 ${people} 位家人`),

  about: '关于',
  aboutSays: '不断保只做一件事：把医保通知算清楚。以当地医保、税务部门的答复为准。'
}
