/** Every place of China as the build carries it, as config/places/list.js writes it. */
export interface PlacesContent {
  /** Code, usual short name, and what that leaves out of the name; in the order of codes. */
  places: readonly string[]
  /** The characters of the names by how they are read. */
  letters: Readonly<Record<string, string>>
  /** Names in which a character is read otherwise: a syllable a character. */
  readings: Readonly<Record<string, string>>
  /** Parts of a city that are managed on their own, with the codes they lie in. */
  zones: readonly { name: string; within: readonly string[] }[]
}
