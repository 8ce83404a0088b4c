/**
 * What Alipay's documentation (opendocs.alipay.com, mini/framework and mini/component) says may stand in a mini-program's
 * settings and templates.
 */

/** Fields of app.json. */
export const APP: readonly string[] = [
  'entryPagePath',
  'pages',
  'window',
  'tabBar',
  'subPackages',
  'preloadRule',
  'plugins',
  'useDynamicPlugins',
  'usingComponents',
  'lazyCodeLoading',
  'permission',
  'behavior',
  'networkTimeout',
  'workers'
]

/** Fields of `window`, which a page's own file may have as well. */
export const WINDOW: readonly string[] = [
  'allowsBounceVertical',
  'backgroundColor',
  'backgroundImageColor',
  'backgroundImageUrl',
  'defaultTitle',
  'enableScrollBar',
  'gestureBack',
  'navigationBarFrontColor',
  'onReachBottomDistance',
  'pullRefresh',
  'responsive',
  'showTitleLoading',
  'titleBarColor',
  'titleImage',
  'titlePenetrate',
  'transparentTitle'
]

export const PAGE: readonly string[] = [...WINDOW, 'optionMenu', 'barButtonTheme', 'usingComponents']

export const COMPONENT: readonly string[] = ['component', 'usingComponents', 'styleIsolation']

/** `customize` and `overlay` belong to tab bars that an app draws by itself. */
export const TAB_BAR: readonly string[] = [
  'textColor',
  'selectedColor',
  'backgroundColor',
  'items',
  'customize',
  'overlay'
]

export const TAB: readonly string[] = ['pagePath', 'name', 'icon', 'activeIcon']

export const SUB_PACKAGE: readonly string[] = ['root', 'pages']

export const PRELOAD: readonly string[] = ['packages', 'network']

/** What may stand on any tag besides data-…, and aria-… with its role. */
const EVERYWHERE = [
  'id',
  'class',
  'style',
  'slot',
  'role',
  'a:if',
  'a:elif',
  'a:else',
  'a:for',
  'a:for-item',
  'a:for-index',
  'a:key'
]

/** What bubbles, so any tag may listen for it. */
const BUBBLING = ['TouchStart', 'TouchMove', 'TouchEnd', 'TouchCancel', 'Tap', 'LongTap']

const HOVER = ['hover-class', 'hover-start-time', 'hover-stay-time', 'hover-stop-propagation']

const TYPED = [
  'value',
  'name',
  'placeholder',
  'placeholder-style',
  'placeholder-class',
  'disabled',
  'maxlength',
  'focus',
  'confirm-type',
  'controlled',
  'enableNative'
]

interface Tag {
  attributes: readonly string[]
  events: readonly string[]
  /** What Taro writes because another platform knows it: Alipay passes over it, so the app must not count on it. */
  passedOver?: readonly string[]
}

const CONTROL: Readonly<Record<string, readonly string[]>> = {
  template: ['name', 'is', 'data', 'a:if', 'a:elif', 'a:else', 'a:for', 'a:for-item', 'a:for-index', 'a:key'],
  block: ['a:if', 'a:elif', 'a:else', 'a:for', 'a:for-item', 'a:for-index', 'a:key'],
  import: ['src'],
  include: ['src'],
  'import-sjs': ['name', 'from'],
  slot: ['name']
}

/** The tags that this app uses; another one is looked up there, and gets its line here. */
const TAGS: Readonly<Record<string, Tag>> = {
  view: {
    attributes: ['disable-scroll', 'hidden', 'animation', ...HOVER],
    events: [
      'TransitionEnd',
      'AnimationStart',
      'AnimationIteration',
      'AnimationEnd',
      'Appear',
      'Disappear',
      'FirstAppear'
    ]
  },
  text: { attributes: ['selectable', 'space', 'decode', 'number-of-lines'], events: [] },
  image: { attributes: ['src', 'mode', 'lazy-load', 'default-source'], events: ['Load', 'Error'] },
  button: {
    attributes: [
      'size',
      'type',
      'plain',
      'disabled',
      'loading',
      'form-type',
      'open-type',
      'scope',
      'public-id',
      ...HOVER
    ],
    events: ['GetAuthorize', 'FollowLifestyle', 'Error'],
    passedOver: ['name', 'app-parameter', 'onagreeprivacyauthorization', 'onGetUserInfo', 'onGetPhoneNumber']
  },
  input: {
    attributes: [
      ...TYPED,
      'type',
      'password',
      'confirm-hold',
      'cursor',
      'selection-start',
      'selection-end',
      'random-number',
      'always-system'
    ],
    events: ['Input', 'Confirm', 'Focus', 'Blur'],
    passedOver: ['cursor-spacing']
  },
  textarea: {
    attributes: [...TYPED, 'auto-height', 'show-count'],
    events: ['Input', 'Confirm', 'Focus', 'Blur'],
    passedOver: ['auto-focus', 'fixed', 'cursor-spacing', 'cursor', 'selection-start', 'selection-end', 'onLineChange']
  },
  'scroll-view': {
    attributes: [
      'scroll-x',
      'scroll-y',
      'upper-threshold',
      'lower-threshold',
      'scroll-top',
      'scroll-left',
      'scroll-into-view',
      'scroll-with-animation',
      'scroll-animation-duration',
      'enable-back-to-top',
      'trap-scroll',
      'disable-lower-scroll',
      'disable-upper-scroll'
    ],
    events: ['ScrollToUpper', 'ScrollToLower', 'Scroll'],
    passedOver: ['animation', 'onAnimationStart', 'onAnimationIteration', 'onAnimationEnd', 'onTransitionEnd']
  }
}

export function isKnownTag(tag: string): boolean {
  return tag in CONTROL || tag in TAGS
}

/** Whether Alipay, or the list of what it passes over, has the attribute for this tag. */
export function isKnownAttribute(tag: string, attribute: string): boolean {
  const control = CONTROL[tag]
  if (control) return control.includes(attribute)
  const { attributes, events, passedOver = [] } = TAGS[tag] ?? { attributes: [], events: [] }
  const event = /^(?:on|catch)([A-Z]\w*)$/.exec(attribute)?.[1]
  if (event !== undefined && (BUBBLING.includes(event) || events.includes(event))) return true
  return (
    EVERYWHERE.includes(attribute) ||
    /^(data|aria)-/.test(attribute) ||
    attributes.includes(attribute) ||
    passedOver.includes(attribute)
  )
}
