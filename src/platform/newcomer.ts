/** Whether the app may begin without what answers and keeps. A mini-program has all of that from the start. */
export function isNewcomer(): boolean {
  return false
}
