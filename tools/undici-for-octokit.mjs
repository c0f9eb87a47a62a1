// What @actions/github takes of undici, for the bundle. Node's own fetch is the same code and there already; the half
// megabyte of undici is loaded only where a proxy stands between the runner and GitHub.

/** Stands in for the dispatcher until a request is made through it: its makers do not wait. */
export class ProxyAgent {
  constructor(options) {
    this.options = options
  }

  async open() {
    const undici = await import('undici')
    this.agent ??= new undici.ProxyAgent({...this.options, allowH2: false})
    return {fetch: undici.fetch, agent: this.agent}
  }
}

export const fetch = async (url, {dispatcher, ...options} = {}) => {
  if (dispatcher === undefined) return globalThis.fetch(url, options)
  const {fetch: fetchThrough, agent} = await dispatcher.open()
  return fetchThrough(url, {...options, dispatcher: agent})
}
