/** A file into a browser, chosen in its own dialog. */
import type { ChosenFile, ChooseFile } from './choose-file'

export const chooseFile: ChooseFile | null = choose

function choose(): Promise<ChosenFile | null> {
  const input = document.createElement('input')
  input.type = 'file'
  return new Promise((resolve, reject) => {
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const [file] = input.files ?? []
      if (file === undefined) resolve(null)
      else textOf(file).then((text) => resolve({ name: file.name, text }), reject)
    })
    input.click()
  })
}

/** Not by `file.text()`, which phones of some years ago do not have. */
function textOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsText(file)
  })
}
