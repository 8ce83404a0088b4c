/** The tags that WeChat brings along, as plain as a test needs them: what they are told becomes attributes of the document. */
import { Script } from 'node:vm'
import type { Context } from 'node:vm'
import { TmplGroup } from 'glass-easel-template-compiler'
import type { DOMWindow } from 'jsdom'
import type { GlassEasel } from './engine'

const SPOKEN = ['role', 'label', 'checked', 'disabled', 'expanded', 'hidden', 'live', 'modal', 'selected'].map(
  (name) => `aria-${name}`
)

/** Tags with content, and what they know besides what all tags know. */
const CONTAINERS: Readonly<Record<string, readonly string[]>> = {
  view: [],
  text: [],
  canvas: ['type'],
  image: ['src'],
  label: ['for'],
  'scroll-view': [],
  form: [],
  button: ['disabled', 'open-type']
}

/** Tags to type into; inside is the document's own. */
const FIELDS = ['input', 'textarea'] as const
const FIELD = ['value', 'placeholder', 'type', 'maxlength', 'disabled']

/** In a document, WeChat's tags are called `wx-view` and so on; `native-input` stands for the document's own `input`. */
export function documentTag(tag: string): string {
  return tag.startsWith('native-') ? tag.slice('native-'.length) : `wx-${tag}`
}

export function isKnownTag(tag: string): boolean {
  return tag.startsWith('native-') || tag in CONTAINERS || FIELDS.some((field) => field === tag)
}

/** Defines all tags. */
export function defineTags(
  space: GlassEasel.ComponentSpace,
  realm: Context
): Map<string, GlassEasel.GeneralComponentDefinition> {
  const templates = compileTemplates().runInContext(realm) as GlassEasel.template.ProcGenGroupList
  const define = (tag: string, template: string, attributes: readonly string[]) =>
    space.defineComponent({
      is: tag,
      template: { groupList: templates, content: templates[template] },
      properties: Object.fromEntries(
        [...SPOKEN, ...attributes].map((attribute) => [camelCase(attribute), reflected(attribute)])
      )
    }) as GlassEasel.GeneralComponentDefinition

  return new Map([
    ...Object.entries(CONTAINERS).map(([tag, attributes]) => [tag, define(tag, 'container', attributes)] as const),
    ...FIELDS.map((tag) => [tag, define(tag, tag, FIELD)] as const)
  ])
}

function compileTemplates(): Script {
  const group = new TmplGroup()
  group.addTmpl('container', '<slot />')
  for (const field of FIELDS) group.addTmpl(field, `<native-${field} />`)
  return new Script(group.getTmplGenObjectGroups(), { filename: 'weapp:///tags' })
}

const camelCase = (attribute: string) => attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** A property that shows as an attribute: unlike the engine's own reflecting, `false` does not look like "nothing said". */
function reflected(attribute: string) {
  return {
    type: null,
    value: undefined as unknown,
    observer(this: GlassEasel.GeneralComponent, value: string | number | boolean | null | undefined) {
      const element = this.getBackendElement() as unknown as Element
      if (value === undefined || value === null) element.removeAttribute(attribute)
      else element.setAttribute(attribute, String(value))
      const field = element.querySelector<HTMLInputElement>('input, textarea')
      if (field && attribute === 'value') field.value = String(value ?? '')
    }
  }
}

/** Element of the document that stands for a tag. */
export interface TagElement extends Element {
  __wxElement?: GlassEasel.GeneralComponent
}

const EVENTS = { input: 'input', focusin: 'focus', focusout: 'blur', keydown: 'confirm' } as const

/** What happens to the document's own fields is told to the tags around them. */
export function listenToFields({ document, KeyboardEvent }: DOMWindow): void {
  for (const [inDocument, event] of Object.entries(EVENTS)) {
    document.body.addEventListener(inDocument, (happening) => {
      if (happening instanceof KeyboardEvent && happening.key !== 'Enter') return
      const field = happening.target as HTMLInputElement
      const tag = field.parentElement as TagElement | null
      tag?.__wxElement?.triggerEvent(event, { value: field.value, cursor: field.value.length })
    })
  }
}
