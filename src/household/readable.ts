/** A store to read and to subscribe to, as zustand's `useStore` takes it; writing goes through named functions. */
import type { StoreApi } from 'zustand/vanilla'

export type Readable<T> = Pick<StoreApi<T>, 'getState' | 'getInitialState' | 'subscribe'>
