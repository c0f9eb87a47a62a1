/** The same answer each time, worked out when it is first asked for. */
export const once = <T>(read: () => T): (() => T) => {
  let known: {value: T} | null = null
  return () => {
    known ??= {value: read()}
    return known.value
  }
}
