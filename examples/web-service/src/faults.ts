/**
 * What can be broken on purpose, one switch per fault, so that a reader (and a test) sees which readiness items notice.
 * A service in production is created with none.
 */
export const FAULTS = [
  'health-down',
  'slow-health',
  'not-ready',
  'not-live',
  'no-metrics',
  'wrong-version',
  'no-security-headers',
  'any-origin',
  'no-rate-limit-headers',
  'leaky-errors',
  'open-admin'
] as const
export type Fault = (typeof FAULTS)[number]
