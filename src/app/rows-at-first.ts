/** How many rows of a long list are drawn at first, and more at a time: more than fit on the screen of any phone. */
export const ROWS_AT_FIRST = 16
