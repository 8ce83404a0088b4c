/** What stands in a web page before its first script. Mini-programs have none. */
export function endFirstWords(): void {
  // Their platform shows its own.
}
