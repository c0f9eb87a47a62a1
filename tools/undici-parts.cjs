// What this program and its packages use of undici. Its index loads everything else it has: mock, cache, websocket …
const Dispatcher = require('undici/lib/dispatcher/dispatcher.js')

// As the index does: request, stream, pipeline, connect and upgrade are methods of every dispatcher.
Object.assign(Dispatcher.prototype, require('undici/lib/api'))

exports.Agent = require('undici/lib/dispatcher/agent.js')
exports.ProxyAgent = require('undici/lib/dispatcher/proxy-agent.js')
exports.fetch = require('undici/lib/web/fetch/index.js').fetch
