/** The words of lists that are parted by bars. */
export const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap(list => list.split('|')))
