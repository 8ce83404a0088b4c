/** Brings a field, a list or what is told into sight and puts the keyboard into it. Hidden pages may hold a field of the same id. */
export function goToField(id: string): void {
  const fields = [...document.querySelectorAll<HTMLElement>(`[id="${id}"]`)]
  const field = fields.find((candidate) => candidate.offsetParent !== null)
  if (!field) return
  const isTall = field.offsetHeight > window.innerHeight / 2
  field.scrollIntoView({ block: isTall ? 'start' : 'center' })
  const target = field.hasAttribute('tabindex') ? field : field.querySelector<HTMLElement>('input, textarea, button')
  target?.focus({ preventScroll: true })
}
