/** A parcel on its way. */
export interface Parcel {
  id: string
  status: 'picked-up' | 'in-transit' | 'delivered'
  /** ISO 8601, UTC. */
  updatedAt: string
}

export interface ParcelStore {
  list(): Parcel[]
  find(id: string): Parcel | undefined
}

const samples: readonly Parcel[] = [
  {id: 'px-1001', status: 'picked-up', updatedAt: '2026-11-10T08:15:00Z'},
  {id: 'px-1002', status: 'in-transit', updatedAt: '2026-11-11T14:02:00Z'},
  {id: 'px-1003', status: 'delivered', updatedAt: '2026-11-12T17:40:00Z'}
]

/** Parcels in memory: the example runs without a database. The schema for a real one is in `migrations/`. */
export const createParcelStore = (parcels: readonly Parcel[] = samples): ParcelStore => {
  const byId = new Map(parcels.map(parcel => [parcel.id, parcel]))
  return {list: () => [...byId.values()], find: id => byId.get(id)}
}
