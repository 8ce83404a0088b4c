/** From how many members on they are looked after like a village: rows instead of cards, one reminder for all, nobody chosen beforehand. */
const A_FAMILY = 8

/** Whether these are more than a family. */
export function isMany(members: number): boolean {
  return members > A_FAMILY
}
