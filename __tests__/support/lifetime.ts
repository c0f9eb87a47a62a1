import {onTestFinished} from 'vitest'

/**
 * Has `dispose` called when the running test ends. Outside of a test (`beforeAll`, module level) nothing is registered:
 * there the caller disposes, for example with `afterAll(thing.dispose)`.
 */
export const disposeAfterTest = (dispose: () => void | Promise<void>): void => {
  try {
    onTestFinished(dispose)
  } catch {
    // No test is running: vitest offers no other way to ask.
  }
}
