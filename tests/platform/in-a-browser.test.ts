/** Files and storage as a browser has them. */
import { chooseFile } from '@/platform/choose-file.h5'
import { storage } from '@/platform/storage.h5'

describe('a file that is chosen in a browser', () => {
  /** The browser's dialog: the resident takes these, or closes it. */
  function choosing(files: readonly File[] | null): Promise<unknown> {
    const created = jest.spyOn(document, 'createElement')
    const opened = jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => undefined)
    const chosen = chooseFile!()
    const input = created.mock.results[0]!.value as HTMLInputElement
    expect(input.type).toBe('file')
    expect(opened).toHaveBeenCalledTimes(1)
    if (files !== null) Object.defineProperty(input, 'files', { value: files })
    input.dispatchEvent(new Event(files === null ? 'cancel' : 'change'))
    return chosen
  }

  afterEach(() => jest.restoreAllMocks())

  test('is read as a text', async () => {
    await expect(choosing([new File(['妈妈'], 'backup.json')])).resolves.toEqual({ name: 'backup.json', text: '妈妈' })
  })

  test.each([
    ['the dialog was closed', null],
    ['none was taken', []]
  ])('is none where %s', async (_, files) => {
    await expect(choosing(files)).resolves.toBeNull()
  })

  test('makes the choice reject if it cannot be read', async () => {
    jest.spyOn(FileReader.prototype, 'readAsText').mockImplementation(function (this: FileReader) {
      this.onerror?.(new ProgressEvent('error') as ProgressEvent<FileReader>)
    })
    await expect(choosing([new File([''], 'gone.json')])).rejects.toThrow('unreadable')
  })
})

test('a value in the storage of a browser is read as it was written, and is gone once removed', () => {
  expect(storage.read('family')).toBeNull()
  storage.write('family', '{"妈妈":1}')
  expect([storage.read('family'), localStorage.getItem('family')]).toEqual(['{"妈妈":1}', '{"妈妈":1}'])
  storage.remove('family')
  expect(storage.read('family')).toBeNull()
})
