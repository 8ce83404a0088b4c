/** What stands in src/index.html before the first script. */

/** Takes it away, once a page of the app is drawn below it. */
export function endFirstWords(): void {
  document.querySelector('.first')?.remove()
}
