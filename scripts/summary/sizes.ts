/** What the builds weigh, beside what they may weigh. */
import { LIMIT } from '../../tests/builds/limits'
import type { Table } from './table'

/** As `npm run sizes` writes it; bytes. */
export type Sizes = Readonly<Record<string, { bytes: number; packages: readonly { name: string; bytes: number }[] }>>

/** Scripts of the first page of the web build, bytes. */
export interface FirstLoad {
  gzipped: number
}

export function sizesTable(sizes: Sizes): Table {
  return {
    title: 'Sizes',
    columns: ['KB', 'at most'],
    rows: Object.entries(sizes).flatMap(([build, { bytes, packages }]) => [
      ...(packages.length > 1
        ? packages.map(({ name, bytes: own }) => [`${build}, ${name}`, kilobytes(own), limitOf(build, name)])
        : []),
      [`${build}, in all`, kilobytes(bytes), build.startsWith('weapp') ? kilobytes(LIMIT.weappWhole) : '']
    ])
  }
}

export function firstLoadTable({ gzipped }: FirstLoad): Table {
  return {
    title: 'First load',
    columns: ['KB', 'at most'],
    rows: [['h5, scripts, gzipped', kilobytes(gzipped), kilobytes(LIMIT.h5FirstLoad)]]
  }
}

function limitOf(build: string, name: string): string {
  if (!build.startsWith('weapp')) return ''
  return kilobytes(name === 'main' ? LIMIT.weappMain : LIMIT.weappPackage)
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}
