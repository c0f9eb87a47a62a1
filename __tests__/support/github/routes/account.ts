import {ApiError} from '../errors.ts'
import type {RateLimit} from '../rate.ts'
import {renderSelf} from '../render/user.ts'
import {ok, type Routes} from '../route.ts'

/** Who asks, and how often it may. */
export const accountRoutes = (rate: RateLimit): Routes => ({
  'users/get-authenticated': {
    needs: [],
    answer({world, token}) {
      if (!token) throw new ApiError(401, 'Requires authentication')
      if (token.kind === 'installation') throw new ApiError(403, 'Resource not accessible by integration')
      return ok(renderSelf(world, token.user))
    }
  },
  'rate-limit/get': {needs: [], answer: () => ok(rate.overview())}
})
