/** Mini-programs cannot print. */
export const canPrint: boolean = false

export function printPage(): void {
  throw new Error('nothing here can print')
}
