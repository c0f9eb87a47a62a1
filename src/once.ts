/** The same answer each time, worked out when it is first asked for. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let known: {value: Value} | null = null
  return () => {
    known ??= {value: make()}
    return known.value
  }
}

/** The same answer for each thing, worked out when it is first asked for and forgotten with the thing. */
export const oncePer = <Thing extends object, Value extends object>(
  make: (thing: Thing) => Value
): ((thing: Thing) => Value) => {
  const made = new WeakMap<Thing, Value>()
  return thing => {
    const before = made.get(thing)
    if (before !== undefined) return before
    const value = make(thing)
    made.set(thing, value)
    return value
  }
}
