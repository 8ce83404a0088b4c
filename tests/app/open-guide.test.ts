/** The ways into the guide. */
import Taro from '@tarojs/taro'
import { openGuide } from '@/app/open-guide'

const lie = (...routes: string[]) =>
  jest.mocked(Taro.getCurrentPages).mockReturnValue(routes.map((route) => ({ route })))

test('opening the guide goes back to one that lies below, so that it is there once', () => {
  lie('pages/home/index', 'flows/guide/index', 'flows/answer/index')
  openGuide()
  expect(Taro.navigateBack).toHaveBeenCalledWith({ delta: 1 })
  expect(Taro.navigateTo).not.toHaveBeenCalled()
})

test('opening the guide opens a new page where there is none below', () => {
  lie('pages/home/index', 'flows/answer/index')
  openGuide()
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/flows/guide/index' })
})
