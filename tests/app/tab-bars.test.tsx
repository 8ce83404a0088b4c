import { render } from '@testing-library/react'
import OnWechat from '@/custom-tab-bar'
import OnAlipay from '@/customize-tab-bar'

test.each([
  ['WeChat', OnWechat],
  ['Alipay', OnAlipay]
])('the tab bar that %s demands shows nothing, as each page draws its own', (_, Bar) => {
  const { container } = render(<Bar />)
  expect(container).toHaveTextContent(/^$/)
  expect(container.querySelectorAll('button, a, [role]')).toHaveLength(0)
})
