/** One way to write each character: width, brackets, dashes and spaces; without quotes, tags and what cannot be seen. */
import { AlignedBuilder, type Aligned } from './aligned'
import { entityAt, tagAt } from './markup'

export function normalizeCharacters(text: string): Aligned {
  const built = new AlignedBuilder()
  const dropped = { before: 0 }
  for (let index = 0; index < text.length;) {
    const tag = text[index] === '<' ? tagAt(text, index, dropped) : null
    if (tag) {
      built.add(tag.stands, index, tag.end)
      index = tag.end
      continue
    }
    const entity = text[index] === '&' ? entityAt(text, index) : null
    const end = entity?.end ?? index + 1
    built.add(normalized(entity?.stands ?? text.charAt(index), text, index, end), index, end)
    index = end
  }
  return built.build()
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ';': '；',
  '?': '？',
  '!': '！',
  '[': '〔',
  ']': '〕',
  '【': '〔',
  '】': '〕',
  '﹝': '〔',
  '﹞': '〕',
  '｡': '。',
  '､': '、',
  '•': '·',
  '‧': '·',
  '∙': '·',
  '・': '·',
  '●': '·',
  '◆': '·',
  '■': '·',
  '★': '·',
  '￥': '¥',
  '|': '\t',
  '│': '\t',
  '～': '-',
  '~': '-',
  '〜': '-',
  '﹣': '-',
  '−': '-',
  '─': '-'
}

const SPACE = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const LINE_END = /[\n\u000b\u000c\u0085\u2028\u2029]/
const DASH = /[\u2010-\u2015]/
/** Quotes tell nothing about a figure and stand in the middle of names; the rest cannot be seen. */
const DROPPED =
  /["'`“”„‟‘’‚‛「」『』〝〞＂＇\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/
/** Radicals and circled or parenthesised forms, as copying from a PDF brings them. */
const COMPATIBILITY = /[\u2474-\u249b\u2e80-\u2fdf\u3200-\u33ff\uf900-\ufaff]/

function normalized(raw: string, text: string, start: number, end: number): string {
  if (raw === '\r') return text[end] === '\n' ? '' : '\n'
  if (LINE_END.test(raw)) return '\n'
  if (SPACE.test(raw)) return ' '
  if (DROPPED.test(raw)) return ''
  if (COMPATIBILITY.test(raw)) return raw.normalize('NFKC').replace(/\(/g, '（').replace(/\)/g, '）')
  if (DASH.test(raw)) return '-'
  const narrow = narrowed(raw)
  if (narrow === ',') return comma(raw, text, start, end)
  if (narrow === ':') return isDigit(text[start - 1]) && isDigit(text[end]) ? ':' : '：'
  if (narrow === '.' && ENDS_WORD.test(text.charAt(start - 1))) return '。'
  return PUNCTUATION[narrow] ?? narrow
}

/** A point behind a Chinese word ends a sentence; 一. is a number of the outline. */
const ENDS_WORD = /(?![一二三四五六七八九十])[）)》\u4e00-\u9fa5]/

function narrowed(character: string): string {
  const code = character.charCodeAt(0)
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character
}

const THOUSANDS = /\d{3}(?!\d)/y

/** 1,070 is one number; a wide comma never stands inside one. */
function comma(raw: string, text: string, start: number, end: number): string {
  THOUSANDS.lastIndex = end
  return raw === ',' && isDigit(text[start - 1]) && THOUSANDS.test(text) ? '' : '，'
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[0-9\uff10-\uff19]/.test(character)
}
