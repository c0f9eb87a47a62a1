export interface Metrics {
  /** Counts one answered request. */
  count(route: string, status: number): void
  /** Prometheus text exposition format. */
  render(): string
}

/** Counters in memory, by route and status. Those of `routes` are there from the start, so that a first one is a rise. */
export const createMetrics = (routes: readonly string[]): Metrics => {
  const labels = (route: string, status: number): string => `route="${route}",status="${status}"`
  const requests = new Map(routes.map(route => [labels(route, 200), 0]))
  return {
    count: (route, status) => {
      const key = labels(route, status)
      requests.set(key, (requests.get(key) ?? 0) + 1)
    },
    render: () =>
      [
        '# HELP http_requests_total Requests answered.',
        '# TYPE http_requests_total counter',
        ...[...requests].map(([key, count]) => `http_requests_total{${key}} ${count}`),
        '# HELP process_resident_memory_bytes Resident memory of the process.',
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
        ''
      ].join('\n')
  }
}
