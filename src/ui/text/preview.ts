/** Looking at another day. */
export const preview = {
  banner: (date: string) => `正在看 ${date}，不是今天`,
  backToToday: '回到今天',
  title: '换一天看看',
  lead: '选一个日子，看那一天该怎么缴、缴多少。看的时候不会记下任何东西。',
  label: '想看哪一天',
  go: '看这一天',
  quick: '常看的日子',
  opening: (place: string) => `${place} 开始缴费`,
  malformed: (text: string) => `网址里的日期“${text}”不对，现在显示的是今天。`,
  clockOdd: (today: string) => `手机的日期是 ${today}，看起来不对。请先把手机的日期调对，不然天数会算错。`,
  blocked: '正在看别的日子，不能保存。先回到今天，再算一次。'
}
