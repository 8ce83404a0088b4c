/** The places that a notice of the tests may name: every place of China, of which many are named like others. */
import { places as all } from '@/policy/places/fetched'

export const { places } = all()
