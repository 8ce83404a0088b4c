// What a page may say to a screen reader, in the web's own words. One table for the
// template and for the runtime: Taro numbers a component's attributes on both sides,
// and the numbers agree only if the tables do.
const spoken = [
  'role',
  'aria-checked',
  'aria-disabled',
  'aria-expanded',
  'aria-hidden',
  'aria-label',
  'aria-live',
  'aria-modal',
  'aria-selected'
]

const components = [
  'Button',
  'Checkbox',
  'CheckboxGroup',
  'Form',
  'Image',
  'Input',
  'Label',
  'Picker',
  'Radio',
  'RadioGroup',
  'ScrollView',
  'Switch',
  'Text',
  'Textarea',
  'View'
]

const attributes = () => Object.fromEntries(spoken.map((name) => [name, '']))

module.exports = Object.fromEntries(components.map((name) => [name, attributes()]))
