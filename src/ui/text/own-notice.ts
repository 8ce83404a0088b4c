/** Taking in a notice that the resident has in hand. */

export const ownNotice = {
  doorsTitle: '把通知给应用看',
  doorsLead: '当地今年的通知、海报、村群里的消息都行。读出来的数字先给您看，您点了头才算数。',
  doors: {
    paste: { label: '粘贴通知', hint: '有通知的文字，公众号文章、短信、群消息都行' },
    fill: { label: '填五项', hint: '只有海报或照片，照着填，两分钟' },
    receive: { label: '别人发来的', hint: '家人、邻居用不断保发来的链接或文字' }
  },
  resumeTitle: '上次没弄完的',
  resume: '接着弄',
  startAnyway: '重新弄一份',
  draftSays: '重新弄一份，上次没弄完的就不留了。',
  keptHere: '只存在这台手机上，不上传。',

  placeTitle: '通知是哪里发的',
  placeLead: '选发通知的那一级：市里发的选市，县里发的选县。',
  placeYear: '缴的是哪一年的',
  placeYearHint: '缴了管哪一年，就填哪一年，不一定是标题里那年',
  next: '下一步',
  placeMissing: '请选一个地方',
  placeNone: '没有找到。换个写法试试，比如只写两个字。',
  placeFailed: '地名表没有取到。请看看网络，再试一次。',
  again: '再试一次',

  pasteTitle: '粘贴通知',
  pasteLead: '整篇粘贴最好，不用自己挑。',
  pasteField: '通知的文字',
  pasteHint: '长按下面的框，也能粘贴',
  paste: '粘贴',
  pasted: (characters: number) => `粘贴好了，共 ${characters} 个字。`,
  clear: '清空',
  look: '看看写了什么',
  looking: '正在读……',
  howTitle: '微信文章怎么复制',
  how: '打开文章，手指按住正文里的一个字不放，出来菜单后点“全选”，再点“复制”，回到这里点“粘贴”。',
  photoTitle: '手里是照片或海报？',
  photo: '图片里的字，这里读不了。照着填五项就行。',
  toFill: '去填五项',
  clipboard: {
    empty: '剪贴板里没有文字。先到文章里点“全选”“复制”，再回来粘贴。图片复制了也读不了。',
    refused: '手机没让看剪贴板。请长按下面的框，点“粘贴”；或者到手机设置里允许使用剪贴板。',
    unable: '这个浏览器不让应用看剪贴板。请长按下面的框，点“粘贴”。'
  },

  readTitle: '没有读到居民医保的缴费通知',
  textEmpty: '还没有文字。请先粘贴通知。',
  textTooLong: (characters: number) =>
    `这段文字有 ${characters} 个字，太长了，不像一份通知。请只复制通知那一篇，再粘贴。`,
  about: {
    'employee-insurance': '这段文字说的是职工医保。这里算的是自己缴的居民医保，请找居民医保的缴费通知。',
    pension: '这段文字说的是养老保险，不是医保。请找居民医保的缴费通知。',
    'long-term-care': '这段文字说的是长期护理保险。请找居民医保的缴费通知。',
    tender: '这段文字像是招标采购的公告。请找居民医保的缴费通知。',
    'other-insurance': '这段文字说的是别的保险。请找居民医保的缴费通知。',
    'foreign-language': '这段文字不是中文，这里读不了。请找中文的缴费通知。',
    empty: '还没有文字。请先粘贴通知。',
    'not-a-notice': '这段文字里没有缴多少、缴到哪天，不像缴费通知。看看是不是复制错了；也可以照着填五项。'
  },
  readerFailed: '读通知的那部分没有取到。请看看网络，再试一次；也可以先照着填五项。',

  checkTitle: '请核对',
  checkLead: '有一处不对，点它改。数字下面是通知里的原话。',
  checkFilledLead: '看一遍，不对的点它改。',
  openTitle: (count: number) => `先看这 ${count} 处`,
  openLead: '这几处读不准，或者没读到，您定。',
  cards: {
    who: '哪里、哪一年',
    money: '缴多少',
    when: '什么时候缴',
    waiting: '断了要等多久',
    special: '特殊人群',
    rest: '别的'
  },
  answerIt: '定一下',
  leftTitle: (count: number) => `没用上的句子（${count}）`,
  leftLead: '这几句有钱、日子或天数，应用没有用。看看有没有漏掉要紧的。',
  showLeft: '看一看',
  hideLeft: '收起来',
  removed: '去掉了，不算',
  assumed: '通知没写，按您来的地方填的',
  leftOutWindow: '通知没写哪天截止，这一段先不算',
  channels: '通知里的缴费渠道和电话，这里一律不用：缴费请走税务的官方渠道，或打 12366。',
  keep: '核对好了，存下',
  keepOver: '换成这份',
  openLeft: (count: number) => `还有 ${count} 处没有定，请先看上面。`,
  rereadTitle: '应用更新过，又读了一遍',
  reread: '这份通知读出来的和上次不一样，上次答的不能照搬，请重新看一遍。',

  standInTitle: '断保的规矩，通知没写',
  standIn: '要不要先按别的规矩推算？推算的数字都会注明。',
  standInOptions: {
    none: { label: '不推算', hint: '断保要等多久就不说' },
    'newest-local-policy': (year: number) => ({ label: `按 ${year} 年的规矩推算`, hint: '当地上一份通知的规矩' }),
    'national-mechanism': { label: '按国家的规矩推算', hint: '国办发〔2024〕38号，各地多照这个定' }
  },

  holdsTitle: '这一年的官方通知，应用里有',
  holds: '所以不用存您手上的这份，算的时候用官方的。',
  holdsSame: '两份说的一样。',
  holdsDiffers: '有这些地方不一样：',
  toOfficial: '看官方的通知',
  compareBoth: '放在一起比',

  beforeHere: {
    title: (name: string) => `${name}，您存过一份`,
    differs: '存下就会换掉原来那份。不一样的地方：',
    same: '和原来那份一样。'
  },
  beforeAbove: {
    title: (name: string) => `这里现在按您存的“${name}”算`,
    differs: '存下以后，这里改按这一份算，原来那份留着。不一样的地方：',
    same: '两份说的一样。'
  },
  deeperTitle: '有的地方还按另一份算',
  deeper: (places: readonly string[]) => `${places.join('、')}，您另外存过一份，那里的人接着按那份算。`,
  differs: (before: string, now: string) => `原来 ${before} ≠ 现在 ${now}`,
  nothing: '没写',

  correctTitle: '改一改',
  candidates: '通知里可能是这些',
  other: '都不是，我来填',
  asRead: '对的，就按这个',
  asReadValue: (value: string) => `对的，就是 ${value}`,
  notWanted: '这一整条都不对，去掉',
  putBack: '找回来',
  done: '好了',
  missing: '请选一个，或填上',

  fillTitle: '填五项',
  fillOf: (place: string, year: number) => `${place} ${year} 年度`,
  fillLead: '照着通知或海报填。前两项要有，别的写了就填，没写就空着。',
  amount: '一个人缴多少元',
  amountHint: '个人缴费标准，不是财政补助，也不是两样加起来的',
  closesOn: '缴到哪天',
  closesOnHint: '集中缴费的最后一天',
  coverFrom: '从哪天起能报销',
  coverFromHint: '多数地方是 1 月 1 日；没写就空着',
  opensOn: '从哪天开始缴（知道就填）',
  lateTitle: '过了最后一天还能不能缴（知道就填）',
  lateUntil: '最晚缴到哪天',
  lateAmount: '那时一个人缴多少元',
  lateAmountHint: '有的地方要连财政补助一起缴，照通知填',
  lateWait: '那时缴，要等多久才能报销',
  lateWaitHint: '没写就空着',
  lateWaitUnit: '按什么算',
  units: { day: '天', month: '个月' },
  typed: {
    missing: (label: string) => `“${label}”要填`,
    'no-amount': (label: string) => `“${label}”要填钱数，比如 400 或 400.50`,
    'no-day': (label: string) => `“${label}”没有这一天，请看看年月日`,
    'no-number': (label: string) => `“${label}”要填数字，比如 90`,
    'late-until-missing': () => '请填最晚缴到哪天；不知道，就把下面两项也空着',
    'late-amount-missing': () => '请填那时一个人缴多少元；不知道，就把这三项都空着'
  },

  inPreview: '现在看的是别的日子，不能存。回到今天就可以。'
}

/** A notice that somebody sends. */
export const sentNotice = {
  title: '别人发来的通知',
  lead: '打开链接，或把整段文字粘贴到这里。',
  field: '发来的文字',
  look: '看看里面有什么',
  asksTitle: '先看清楚，再存',
  asks: '这些数字是别人录的，没有人核对过。拿不准，打 12393 或 12366 问。里面没有缴费的地方：缴费只走税务的官方渠道。',
  keep: '存下，按它算',
  notNow: '不存',
  keptTitle: '您存过一样的',
  kept: '数字都一样，不用再存，还用您存的那份。',
  source: '别人发来的，没有核对过',
  nothing: '这段文字里没有发来的通知。请让对方再发一次，整段复制过来。要是通知的原文，请去“粘贴通知”。',
  toPaste: '去粘贴通知',
  refusedTitle: '这份不能用',
  faults: {
    'too-large': (characters: number) => `这段文字有 ${characters} 个字，太长了，不是不断保发的。什么都没有存。`,
    'not-ours': '这不是不断保发的通知。什么都没有存，请让对方用不断保再发一次。',
    'other-version': '这份是别的版本的不断保发的，这里读不了。请更新应用，或让对方更新后再发一次。',
    damaged: '这份不完整，或者被改过。什么都没有存，请让对方再发一次。',
    implausible: '里面有不合常理的数字，不能用。什么都没有存，请照着通知原文填五项。'
  },
  cardTitle: (title: string) => `${title}居民医保的通知`,
  textHead: (title: string) => `【${title}居民医保】我从通知里录的，没有核对过：`,
  textFoot: '在“不断保”里打开“我手上有通知”，点“别人发来的”，粘贴这一整段：',
  textLine: (label: string, value: string) => `${label}：${value}`
}
