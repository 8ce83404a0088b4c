import { screen } from '@testing-library/react'
import Home from '@/pages/home'
import Privacy from '@/flows/settings/privacy'
import { storage } from '@/platform/storage'
import { answered, freshApp, onDay, show } from './support'

beforeEach(() => {
  onDay('2025-11-01')
  freshApp()
})

test('answers and the chosen place are stored before a member is kept, and the pages say so', () => {
  answered({ region: '620102', who: { relation: 'self', nickname: '我' } })
  expect(storage.read('buduanbao/draft')).toContain('620102')
  expect(storage.read('buduanbao/recent-regions')).toContain('620102')
  expect(storage.read('buduanbao/members')).toBeNull()
  show(Privacy)
  expect(screen.getByText(/^没答完的题和选过的地方也留在手机里/)).toBeInTheDocument()
})

test('the first screen promises only that what is filled in stays on this phone', () => {
  show(Home)
  expect(screen.getByText('您填的只留在这台手机上')).toBeInTheDocument()
})
