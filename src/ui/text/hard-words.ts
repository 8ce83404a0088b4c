/** Words of the field that cannot be done without, each with what it means in one plain sentence. */
export const hardWords = {
  waiting: { word: '等待期', says: '缴了费，还要等过这些天才能报销；等的时候看病，医保不管。' },
  ceiling: { word: '封顶线', says: '得了大病，大病保险最多能报多少钱，就叫封顶线。' },
  'zero-claim': { word: '零报销', says: '一整年没用医保报过钱，就叫零报销。' },
  channel: { word: '渠道', says: '就是能缴费的地方：官方的小程序、公众号、手机应用，或银行、办事窗口。' }
} as const

export type HardWord = keyof typeof hardWords

/** The question that one taps. */
export const askWord = (word: string) => `什么叫${word}？`

/** The hard words that are in a text, each once. */
export function hardWordsIn(text: string): HardWord[] {
  return (Object.keys(hardWords) as HardWord[]).filter((key) => text.includes(hardWords[key].word))
}
