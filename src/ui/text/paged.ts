/** Lists too long to be drawn at once. */
export const paged = {
  more: (next: number, rest: number) => (next === rest ? `看最后 ${rest} 位` : `再看 ${next} 位（还有 ${rest} 位）`),
  working: (people: number) => `正在算 ${people} 位的…`
}
