import { createContext, forwardRef, useContext, useState } from 'react'
import type { ChangeEvent, CSSProperties, ReactNode } from 'react'

/**
 * Stand-ins for @tarojs/components: the nearest real element, so that Testing Library finds
 * them by role and name. Events carry Taro's `detail.value`. What the DOM does not know is dropped.
 */

interface Props {
  children?: ReactNode
  className?: string
  disabled?: boolean
  id?: string
  style?: CSSProperties
  [other: string]: unknown
}

type Heard = ((event: { detail: { value: unknown } }) => void) | undefined

const tell = (listener: Heard, value: unknown) => {
  listener?.({ detail: { value } })
}

const kept = new Set(['id', 'className', 'style', 'role', 'tabIndex', 'onClick', 'aria-level'])

/** Only what the DOM knows, in the DOM's spelling: `ariaLabel` becomes `aria-label`. */
function dom(props: Props): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(props)) {
    if (/^aria[A-Z]/.test(name)) result[`aria-${name.slice(4).toLowerCase()}`] = value
    else if (kept.has(name) || name.startsWith('data-')) result[name] = value
  }
  return result
}

/** A view can be held on to, as on the phone. */
export const View = forwardRef<HTMLDivElement, Props>(({ children, ...props }: Props, ref) => (
  <div ref={ref} {...dom(props)}>
    {children}
  </div>
))
View.displayName = 'View'
export const ScrollView = (props: Props) => <View {...props} />
export const Text = (props: Props) => <span {...dom(props)}>{props.children}</span>
export const Label = (props: Props) => <label {...dom(props)}>{props.children}</label>
export const Block = ({ children }: Props) => <>{children}</>

interface ImageProps extends Props {
  src?: string
}
export const Image = ({ src, ...props }: ImageProps) => <img {...dom(props)} src={src} alt="" />

export const Canvas = (props: Props) => <canvas {...dom(props)} />

interface ButtonProps extends Props {
  openType?: string
}
export const Button = ({ openType, ...props }: ButtonProps) => (
  <button type="button" {...dom(props)} disabled={props.disabled} data-open-type={openType}>
    {props.children}
  </button>
)

interface FieldProps extends Props {
  value?: string
  placeholder?: string
  maxlength?: number
  focus?: boolean
  onInput?: Heard
  onBlur?: Heard
  onFocus?: Heard
}

function field({ value, placeholder, maxlength, focus, onInput, onBlur, onFocus, ...props }: FieldProps) {
  type Change = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>
  return {
    ...dom(props),
    value,
    placeholder,
    maxLength: maxlength,
    autoFocus: focus,
    disabled: props.disabled,
    onChange: (event: Change) => {
      tell(onInput, event.target.value)
    },
    onBlur: (event: Change) => {
      tell(onBlur, event.target.value)
    },
    onFocus: (event: Change) => {
      tell(onFocus, event.target.value)
    }
  }
}

export const Input = (props: FieldProps) => <input {...field(props)} />
export const Textarea = (props: FieldProps) => <textarea {...field(props)} />

interface SwitchProps extends Props {
  checked?: boolean
  onChange?: Heard
}
export const Switch = ({ checked, onChange, ...props }: SwitchProps) => (
  <input
    type="checkbox"
    role="switch"
    {...dom(props)}
    checked={checked ?? false}
    disabled={props.disabled}
    onChange={(event) => {
      tell(onChange, event.target.checked)
    }}
  />
)

interface OptionProps extends Props {
  value: string
  checked?: boolean
}
interface GroupProps extends Props {
  onChange?: Heard
}

const Group = createContext<(value: string, checked: boolean) => void>(() => undefined)

const option = (type: 'radio' | 'checkbox') =>
  function Option({ value, checked, ...props }: OptionProps) {
    const choose = useContext(Group)
    return (
      <>
        <input
          type={type}
          {...dom(props)}
          checked={checked ?? false}
          disabled={props.disabled}
          onChange={(event) => {
            choose(value, event.target.checked)
          }}
        />
        {props.children}
      </>
    )
  }

export const Radio = option('radio')
export const Checkbox = option('checkbox')

export const RadioGroup = ({ onChange, ...props }: GroupProps) => (
  <Group.Provider
    value={(value) => {
      tell(onChange, value)
    }}
  >
    <div role="radiogroup" {...dom(props)}>
      {props.children}
    </div>
  </Group.Provider>
)

export function CheckboxGroup({ onChange, ...props }: GroupProps) {
  const [chosen, setChosen] = useState<string[]>([])
  const choose = (value: string, checked: boolean) => {
    const next = checked ? [...chosen, value] : chosen.filter((one) => one !== value)
    setChosen(next)
    tell(onChange, next)
  }
  return (
    <Group.Provider value={choose}>
      <div role="group" {...dom(props)}>
        {props.children}
      </div>
    </Group.Provider>
  )
}

interface PickerProps extends Props {
  mode?: 'selector' | 'date'
  range?: readonly unknown[]
  rangeKey?: string
  value?: string | number
  start?: string
  end?: string
  onChange?: Heard
}

/** A selector becomes a native select whose options carry the index, as Taro's event does. */
export function Picker({
  mode = 'selector',
  range = [],
  rangeKey,
  value,
  start,
  end,
  onChange,
  children,
  ...props
}: PickerProps) {
  if (mode === 'date') {
    return (
      <label>
        {children}
        <input
          type="date"
          {...dom(props)}
          value={value}
          min={start}
          max={end}
          onChange={(event) => {
            tell(onChange, event.target.value)
          }}
        />
      </label>
    )
  }
  const text = (item: unknown) => String(rangeKey ? (item as Record<string, unknown>)[rangeKey] : item)
  return (
    <label>
      {children}
      <select
        {...dom(props)}
        value={value}
        onChange={(event) => {
          tell(onChange, Number(event.target.value))
        }}
      >
        {range.map((item, index) => (
          <option key={index} value={index}>
            {text(item)}
          </option>
        ))}
      </select>
    </label>
  )
}
