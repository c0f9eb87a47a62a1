/** What the program uses of ECMAScript 2024 and Node 22, for Node 20, which many machines still have. */
export const fillIn = (): void => {
  Map.groupBy ??= (items, keyOf) => {
    const groups = new Map()
    let index = 0
    for (const item of items) {
      const key = keyOf(item, index++)
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
    return groups
  }
  Promise.withResolvers ??= <T>() => {
    const resolvers = {} as PromiseWithResolvers<T>
    resolvers.promise = new Promise<T>((resolve, reject) => Object.assign(resolvers, {resolve, reject}))
    return resolvers
  }
  URL.parse ??= (address, base) => (URL.canParse(address, base) ? new URL(address, base) : null)
}
