// A service that takes its time, as a process of its own so that it and who asks it do not wait for each other.
// `node slow-server.ts MILLISECONDS` tells its address on standard output; `/seen` answers what it has seen since.
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'

/** What the server saw since it was last asked. */
export interface Seen {
  requests: number
  connections: number
  /** Requests under way at the same time. */
  most: number
}

const latency = Number(process.argv[2])
const nothing: Seen = {requests: 0, connections: 0, most: 0}
let seen = {...nothing}
let underWay = 0

const server = createServer((request, response) => {
  response.setHeader('content-type', 'application/json')
  if (request.url === '/seen') {
    response.setHeader('connection', 'close').end(JSON.stringify(seen))
    seen = {...nothing}
    return
  }
  seen.requests += 1
  underWay += 1
  seen.most = Math.max(seen.most, underWay)
  setTimeout(() => {
    underWay -= 1
    response.end('{"up":true}')
  }, latency)
})
server.on('connection', () => {
  seen.connections += 1
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
