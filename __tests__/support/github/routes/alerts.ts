import {ApiError} from '../errors.ts'
import {cursorPageOf, pageOf} from '../pages.ts'
import {renderCodeScanningAlert, renderDependabotAlert, renderSecretScanningAlert} from '../render/alerts.ts'
import {type Call, ok, type Routes, repositoryOf} from '../route.ts'
import type {Alert, AlertSource} from '../state.ts'

const alertsOf = (call: Call, source: AlertSource, otherwise: () => ApiError): Alert[] => {
  const alerts = repositoryOf(call).project.alerts.get(source)
  if (!alerts) throw otherwise()
  const state = call.query.get('state')
  return alerts.filter(alert => state === null || alert.state === state)
}

/** Security alerts. A source that was never switched on answers an error, as GitHub does. */
export const alertRoutes: Routes = {
  'code-scanning/list-alerts-for-repo': {
    needs: ['security_events'],
    confidential: true,
    answer(call) {
      const alerts = alertsOf(call, 'code-scanning', () => new ApiError(404, 'no analysis found'))
      const {entries, headers} = pageOf(call, alerts)
      return ok(
        entries.map(alert => renderCodeScanningAlert(repositoryOf(call), alert)),
        headers
      )
    }
  },
  'dependabot/list-alerts-for-repo': {
    needs: ['vulnerability_alerts'],
    confidential: true,
    answer(call) {
      const disabled = () => new ApiError(403, 'Dependabot alerts are disabled for this repository.')
      const {entries, headers} = cursorPageOf(call, alertsOf(call, 'dependabot', disabled))
      return ok(
        entries.map(alert => renderDependabotAlert(repositoryOf(call), alert)),
        headers
      )
    }
  },
  'secret-scanning/list-alerts-for-repo': {
    needs: ['secret_scanning_alerts'],
    confidential: true,
    answer(call) {
      const disabled = () => new ApiError(404, 'Secret scanning is disabled on this repository.')
      const {entries, headers} = pageOf(call, alertsOf(call, 'secret-scanning', disabled))
      const hidden = call.query.get('hide_secret') === 'true'
      return ok(
        entries.map(alert => renderSecretScanningAlert(repositoryOf(call), alert, hidden)),
        headers
      )
    }
  }
}
