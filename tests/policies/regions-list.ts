import regions from '@policies/regions.json'

export interface Region {
  code: string
  name: string
  parent: string | null
}

export const list: Region[] = regions.regions
export const byCode = new Map(list.map((region) => [region.code, region]))
export const childrenOf = (parent: string | null): Region[] => list.filter((region) => region.parent === parent)
export const grandchildrenOf = (parent: string): Region[] =>
  childrenOf(parent).flatMap((child) => childrenOf(child.code))
