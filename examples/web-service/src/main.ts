import manifest from '../package.json' with {type: 'json'}
import {readConfig} from './config.ts'
import {createService} from './service.ts'

const config = readConfig(process.env, manifest.version)
const {server, stop} = createService({config})
server.listen(config.port, () => console.log(`parcels-api ${config.version} listens on port ${config.port}`))
process.once('SIGTERM', stop)
