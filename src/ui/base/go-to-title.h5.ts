/** Shows the top of a page whose content has changed altogether, and puts reader and keyboard on its title. */
export function goToTitle(): void {
  const page = document.querySelector('.taro_page:not(.taro_page_shade)')
  if (page) page.scrollTop = 0
  page?.querySelector<HTMLElement>('.heading--1')?.focus({ preventScroll: true })
}
