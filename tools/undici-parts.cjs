// What this program and its packages use of undici. Its index loads everything else it has: fetch, mock, cache, websocket …
const Dispatcher = require('undici/lib/dispatcher/dispatcher.js')

// As the index does, which gives every dispatcher stream, pipeline and upgrade as well. A proxy is asked by `connect`.
Dispatcher.prototype.request = require('undici/lib/api/api-request')
Dispatcher.prototype.connect = require('undici/lib/api/api-connect')

exports.Agent = require('undici/lib/dispatcher/agent.js')
exports.ProxyAgent = require('undici/lib/dispatcher/proxy-agent.js')
