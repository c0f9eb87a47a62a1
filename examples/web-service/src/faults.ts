/**
 * What can be broken on purpose, one switch per fault, so that a reader (and a test) sees which readiness items notice.
 * A service in production is created with none.
 */
export const FAULTS = [
  'health-down',
  'slow-health',
  'not-ready',
  'not-live',
  'pending-migration',
  'wrong-version',
  'wrong-shape',
  'no-metrics',
  'no-websocket',
  'no-https-redirect',
  'no-hsts',
  'loose-csp',
  'no-security-headers',
  'any-origin',
  'echoed-origin',
  'open-websocket',
  'no-rate-limit-headers',
  'leaky-errors',
  'open-admin'
] as const
export type Fault = (typeof FAULTS)[number]
