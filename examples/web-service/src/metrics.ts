export interface Metrics {
  /** Counts one answered request. */
  count(route: string, status: number): void
  /** Prometheus text exposition format. */
  render(): string
}

/** Counters in memory, by route and status. */
export const createMetrics = (): Metrics => {
  const requests = new Map<string, number>()
  return {
    count: (route, status) => {
      const labels = `route="${route}",status="${status}"`
      requests.set(labels, (requests.get(labels) ?? 0) + 1)
    },
    render: () =>
      [
        '# HELP http_requests_total Requests answered.',
        '# TYPE http_requests_total counter',
        ...[...requests].map(([labels, count]) => `http_requests_total{${labels}} ${count}`),
        '# HELP process_resident_memory_bytes Resident memory of the process.',
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
        ''
      ].join('\n')
  }
}
