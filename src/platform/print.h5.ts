/** Printing, as browsers do it. */
export const canPrint: boolean = true

/** Opens the browser's own way of printing the page that is shown. */
export function printPage(): void {
  window.print()
}
