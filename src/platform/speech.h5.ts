/** Reading aloud in a browser. */
import type { Speech } from './speech'

export type { Speech } from './speech'

/** Not every browser has it, whatever the type says. */
const synthesis = (): SpeechSynthesis | undefined =>
  (window as Partial<Pick<Window, 'speechSynthesis'>>).speechSynthesis

/** Voices that lie elsewhere are left alone: what is read would be sent there. Cantonese is no reading of these texts. */
function voiceOf(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const own = voices.filter(({ lang, localService }) => localService && /^(zh|cmn)\b/i.test(lang.replace(/_/g, '-')))
  return own.find(({ lang }) => /CN|Hans|^cmn/i.test(lang)) ?? own.find(({ lang }) => !/HK|MO/i.test(lang))
}

/** A little slower than people talk. */
const RATE = 0.9

export const speech: Speech = {
  watch(onChange) {
    const voices = synthesis()
    if (!voices) {
      onChange(false)
      return () => undefined
    }
    const tell = () => onChange(voiceOf(voices.getVoices()) !== undefined)
    tell()
    // Old Safari knows its voices at once and has nothing to listen to.
    const heard = voices as Partial<Pick<SpeechSynthesis, 'addEventListener' | 'removeEventListener'>>
    heard.addEventListener?.('voiceschanged', tell)
    return () => heard.removeEventListener?.('voiceschanged', tell)
  },
  say(sentences, onEnd) {
    const voices = synthesis()
    const voice = voices && voiceOf(voices.getVoices())
    if (!voices || !voice) {
      onEnd()
      return
    }
    voices.cancel()
    sentences.forEach((sentence, index) => {
      const spoken = new SpeechSynthesisUtterance(sentence)
      spoken.voice = voice
      spoken.lang = voice.lang
      spoken.rate = RATE
      spoken.onerror = onEnd
      if (index === sentences.length - 1) spoken.onend = onEnd
      voices.speak(spoken)
    })
  },
  stop: () => synthesis()?.cancel()
}
