/** What people write in lists beside a name: around a day of birth, of groups, of columns, and what nobody needs here. */

/** Relations by which families call each other, and lists the members of a household. */
const RELATIONS =
  '配偶|夫|妻|丈夫|妻子|爱人|老伴|老公|老婆|子|女儿|儿子|之子|之女|长子|次子|三子|长女|次女|三女|父|母|父亲|母亲|爸爸|妈妈|爸|妈|爷爷|奶奶|外公|外婆|公公|婆婆|岳父|岳母|儿媳|媳妇|女婿|孙子|孙女|孙|外孙|外孙女|哥哥|弟弟|姐姐|妹妹|兄|弟|姐|妹|侄子|侄女|孙媳'

const AROUND_BIRTH = '生|生于|出生|出生于|年生|年出生|生人|日生|日出生|岁|周岁|虚岁|年'

/** What people write before what they say, as a column would be called. */
const LABELS =
  '序号|姓名|名字|称呼|性别|民族|年龄|出生日期|出生年月日?|出生年份?|生日|电话|电话号码|联系电话|手机|手机号|手机号码|身份证|身份证号|身份证号码|证件号码|组别|身份|人员身份|人员类别|与户主关系|关系|住址|地址|备注'

/** What else stands in a list that no group is called by. */
const DESCRIPTION = '残|低保|低边|特困|五保|监测|贫|困难|孤|学生|军人|计生|户主|配偶|儿子|女儿|医保|缴费|参保|住院|外出'

export const rosterReading = {
  /** Stands where a long number was. */
  takenOut: '〔号码去掉了〕',
  /** Stands where a day, a year or an age was. */
  bornHere: '出生',
  year: '年',
  month: '月(?:份)?',
  day: '日|号',
  age: '(?:周岁|虚岁|岁)(?!以)',
  /** Between a name and the day that somebody was born on. */
  bornAfter: /(?:出?生于|出生)$/,
  /** Words that are understood, and that nobody needs here. */
  plain: new RegExp(`^(?:男|女|男性|女性|汉|[\u4e00-\u9fff]{1,3}族|户主|本人|${AROUND_BIRTH}|${LABELS})$`),
  relation: new RegExp(`^(?:${RELATIONS})$`),
  /** Says that what stands beside it was, will be or is not. */
  denial: /停|取消|消除|解除|退出|退保|注销|不|非|未|没|无|否|原|曾|申请|拟|待|疑|以前|去年|到期/,
  /** Not of an identity. */
  noDenial: /^(?:无|未婚|无业|未就业|不在(?:家|村)|非农.*|[未没待](?:参保|[缴交]费?))$/,
  /** A word of this form is a group wherever it stands. */
  group:
    /^(?:[\u4e00-\u9fff\dA-Za-z]{1,8}组|[\u4e00-\u9fff\dA-Za-z]{1,6}队|(?:第?[一二三四五六七八九十\d]{1,3}(?:社|村|屯|号楼|栋|幢|单元|室|楼))+)$/,
  /** A word of this form is a group, but may be somebody's name as well. */
  place: /^[\u4e00-\u9fff]{1,6}(?:社|社区|小区|村|屯|湾|寨|庄|坪|坝|沟|堡|塘|坡|岭|冲|楼)$/,
  /** Of these forms hardly anybody's name. */
  surePlace: /^[\u4e00-\u9fff]{2,5}(?:社|社区|小区|村|屯)$/,
  /** Of these forms, and no group. */
  noGroup: new RegExp(
    `${DESCRIPTION}|^(?:农|驻|进|本|外|在|不在|离|出|返|回)村$|[部军排归连舰乐]队$|(?:领导|工作|党)小组$|(?:供销|合作|旅行|报)社$`
  ),
  /** Names of columns. The first that fits counts. */
  columns: [
    { is: 'skipped', names: /身份证|证件|证号|电话|手机|联系|监护|经办|开户|银行|账号|卡号/ },
    { is: 'skipped', names: /^(?:序号?|编号|户号|行号|性别|民族|no\.?)$/i },
    { is: 'householder', names: /^(?:户主|户主姓名|户主名字|家长姓名)$/ },
    { is: 'skipped', names: /关系/ },
    { is: 'age', names: /年龄|周岁/ },
    { is: 'birth', names: /出生|生日/ },
    { is: 'name', names: /(?:姓名|称呼|名字)$|^参保人$/ },
    { is: 'identity', names: /身份|类别|类型|属性|性质|特殊|人员/ },
    {
      is: 'group',
      names: /^(?:组|组别|村组|小组|所在组|所属组|村民小组|分组|队|社|组名|组\(社\)|自然村|所在村组?|村|村名)$/
    },
    { is: 'note', names: /备注|说明|情况|住址|地址|残疾|低保|等级|是否/ }
  ],
  ofColumn: (column: string, said: string) => `${column}：${said}`,
  /** A column of remarks of all kinds. */
  remarks: /备注|说明|情况|身份|类别|类型|属性|性质|人员/,
  /** A line with such a word is the title or the foot of a list. */
  title: /名单|名册|花名册|登记表|统计表|汇总表|明细表|合计|小计|制表|填表|填报/,
  /** A number and what it counts are one word, with a space between or not. */
  glued: /(\d)\s+(?=[级类组队])/g,
  /** Between several things said in one word. */
  joints: [/\s+/, /[、/+&]+/, /[()[\]【】:"“”]+/],
  /** The same between identities alone: these are in names as well. */
  identityJoints: /[和兼及且又]/,
  /** What names of identities end in, and people leave out. */
  identityEndings: /(对象|人员|家庭成员|儿童|人口|户|人)$/
}
