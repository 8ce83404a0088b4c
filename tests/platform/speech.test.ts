import { speech } from '@/platform/speech.h5'

interface Said {
  text: string
  voice: { lang: string } | null
  onend: (() => void) | null
  onerror: (() => void) | null
}

/** A browser with these voices; answers what it was told to say, and lets voices come later. */
function browserWith(voices: { lang: string; localService: boolean }[]) {
  const said: Said[] = []
  const heard = new EventTarget()
  const synthesis = {
    getVoices: () => voices,
    speak: (utterance: Said) => said.push(utterance),
    cancel: jest.fn(() => said.splice(0)),
    addEventListener: heard.addEventListener.bind(heard),
    removeEventListener: heard.removeEventListener.bind(heard)
  }
  Object.assign(window, {
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: class {
      constructor(public text: string) {}
    }
  })
  return {
    said,
    cancel: synthesis.cancel,
    come: (lang: string) => {
      voices.push({ lang, localService: true })
      heard.dispatchEvent(new Event('voiceschanged'))
    }
  }
}

afterEach(() => {
  delete (window as { speechSynthesis?: unknown }).speechSynthesis
})

const hasVoice = (): boolean[] => {
  const told: boolean[] = []
  speech.watch((has) => told.push(has))
  return told
}

test.each([
  ['zh-CN', true, true],
  ['zh_CN', true, true],
  ['cmn-Hans-CN', true, true],
  ['zh-TW', true, true],
  ['zh-HK', true, false],
  ['en-US', true, false],
  // What is read by a voice that lies elsewhere leaves the phone.
  ['zh-CN', false, false]
])('a browser with a voice for %s, on the phone itself: %s, can read aloud: %s', (lang, localService, can) => {
  browserWith([{ lang, localService }])
  expect(hasVoice()).toEqual([can])
})

test('a browser that knows nothing of voices has none', () => {
  expect(hasVoice()).toEqual([false])
  const onEnd = jest.fn()
  speech.say(['甲'], onEnd)
  expect(onEnd).toHaveBeenCalledTimes(1)
  expect(() => speech.stop()).not.toThrow()
})

test('a voice that comes later is told of, until nobody listens', () => {
  const browser = browserWith([])
  const told: boolean[] = []
  const stop = speech.watch((has) => told.push(has))
  browser.come('zh-CN')
  stop()
  browser.come('en-US')
  expect(told).toEqual([false, true])
})

test('sentences are read one by one by the voice of the mainland, and the last one ends it', () => {
  const browser = browserWith([
    { lang: 'zh-TW', localService: true },
    { lang: 'zh-CN', localService: true }
  ])
  const onEnd = jest.fn()
  speech.say(['甲。', '乙。'], onEnd)
  expect(browser.said.map(({ text, voice }) => [text, voice?.lang])).toEqual([
    ['甲。', 'zh-CN'],
    ['乙。', 'zh-CN']
  ])
  expect(browser.said[0]?.onend).toBeUndefined()
  browser.said[1]?.onend?.()
  expect(onEnd).toHaveBeenCalledTimes(1)
})

test('what is being read is given up for what is read next, and can be stopped', () => {
  const browser = browserWith([{ lang: 'zh-CN', localService: true }])
  speech.say(['甲。'], jest.fn())
  speech.say(['乙。'], jest.fn())
  expect(browser.said.map(({ text }) => text)).toEqual(['乙。'])
  speech.stop()
  expect(browser.said).toEqual([])
})
