/** How large and how bright. */
export const display = {
  title: '字号和外观',
  textSize: '字号',
  sizes: { normal: { label: '标准', hint: '' }, elder: { label: '大字', hint: '字更大，按钮更大' } },
  appearance: '外观',
  appearances: {
    auto: { label: '跟随手机', hint: '手机深色时，这里也深色' },
    light: { label: '浅色', hint: '' },
    dark: { label: '深色', hint: '' }
  },
  sample: '样子',
  sampleText: '应缴 400 元，12月31日前缴。'
}
