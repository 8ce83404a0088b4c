/** The sorts of channel. */
export const channelKinds = {
  'official-mini-program': '微信小程序',
  'alipay-city': '支付宝',
  'official-app': '手机应用',
  bank: '银行',
  'cloud-quick-pass': '云闪付',
  counter: '柜台',
  school: '学校',
  cashier: '在线付'
}
