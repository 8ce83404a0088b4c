import { useDidHide, useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { isNewcomer } from '@/app/newcomer'
import { FamilyHome, loadFamilyHome, openExample } from './loaded'
import { NewcomerHome } from './newcomer-home'

/** The first tab. On the web a newcomer's consists of few scripts: what answers and keeps comes when it is needed. */
export default function Home() {
  const [isNew, setNew] = useState(isNewcomer)
  useDidShow(() => setNew(isNewcomer()))
  // Whoever comes back has begun something.
  useDidHide(loadFamilyHome)
  const showExample = () => void openExample().then(() => setNew(isNewcomer()))
  return isNew ? <NewcomerHome onExample={showExample} /> : <FamilyHome />
}

definePageConfig({ navigationBarTitleText: '不断保' })
