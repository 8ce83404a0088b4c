/** Copying in a browser, new and old, with a storage and without. */
import { copyText } from '@/platform/clipboard.h5'

const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))

/** A browser with this clipboard, and with this way of copying what is selected. */
function browserWith(clipboard: object | undefined, execCommand: () => boolean): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard })
  Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand })
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard')
  Reflect.deleteProperty(document, 'execCommand')
  document.body.innerHTML = ''
})

test('a text is copied, and nothing of it is kept in the storage', async () => {
  const writeText = jest.fn().mockResolvedValue(undefined)
  browserWith({ writeText }, () => false)
  await copyText('12393')
  expect(writeText).toHaveBeenCalledWith('12393')
  document.dispatchEvent(new Event('copy'))
  expect(localStorage).toHaveLength(0)
})

test.each([
  ['has no clipboard of its own', undefined],
  ['refuses it', { writeText: refuse }]
])(
  'in a browser that %s the text is selected and copied, and the keyboard stays where it was',
  async (_, clipboard) => {
    document.body.innerHTML = '<button>复制</button>'
    const button = document.querySelector('button')!
    button.focus()
    const selected: string[] = []
    browserWith(clipboard, () => {
      selected.push((document.activeElement as HTMLTextAreaElement).value)
      return true
    })
    await copyText('12393')
    expect(selected).toEqual(['12393'])
    expect(document.activeElement).toBe(button)
    expect(document.querySelector('textarea')).toBeNull()
  }
)

test.each([
  ['says that it did not', () => false],
  [
    'throws',
    () => {
      throw new DOMException('denied')
    }
  ]
])('copying rejects where the browser %s', async (_, execCommand) => {
  browserWith(undefined, execCommand)
  await expect(copyText('12393')).rejects.toThrow('refuses')
})
