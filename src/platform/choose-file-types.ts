/** A file that the resident chose, read as text. */
export interface ChosenFile {
  name: string
  text: string
}

/** Inside a tap. Answers `null` where none is chosen, rejects where it cannot be read. */
export type ChooseFile = () => Promise<ChosenFile | null>
