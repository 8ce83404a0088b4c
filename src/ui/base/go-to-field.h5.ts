/** Brings a field into sight and puts the keyboard into it. Hidden pages may hold a field of the same id. */
export function goToField(id: string): void {
  const fields = [...document.querySelectorAll<HTMLElement>(`[id="${id}"]`)]
  const field = fields.find((candidate) => candidate.offsetParent !== null)
  field?.scrollIntoView({ block: 'center' })
  field?.querySelector<HTMLElement>('input, button')?.focus()
}
