/** Which consent is used for which reminder: a consent to a template is one message. */

/**
 * Gives each reminder, the earliest first, a template that was consented to and serves its kind; a template is used once.
 * An earlier reminder is never left out for a later one, and as many as can be get one.
 */
export function assign<Reminder>(
  reminders: readonly Reminder[],
  templates: readonly string[],
  serves: (template: string, reminder: Reminder) => boolean
): Map<Reminder, string> {
  const given = new Map<string, Reminder>()

  /** Finds a template for the reminder, where need be by giving another reminder another one. */
  function place(reminder: Reminder, tried: Set<string>): boolean {
    for (const template of templates) {
      if (tried.has(template) || !serves(template, reminder)) continue
      tried.add(template)
      const holder = given.get(template)
      if (holder === undefined || place(holder, tried)) {
        given.set(template, reminder)
        return true
      }
    }
    return false
  }

  for (const reminder of reminders) {
    if (given.size === new Set(templates).size) break
    place(reminder, new Set())
  }
  return new Map([...given].map(([template, reminder]) => [reminder, template]))
}
