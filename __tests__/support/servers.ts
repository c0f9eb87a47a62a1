/** Loopback servers for tests, well-behaved and hostile. All of them close when the test ends. */
export {type Certificate, type CertificateOptions, certificate} from './servers/certificate.ts'
export * from './servers/hostile.ts'
export {
  type Answer,
  type Handler,
  type Hit,
  type Routes,
  type SecureServer,
  secureServer,
  server,
  type TestServer
} from './servers/http.ts'
export {type Listening, listen} from './servers/listen.ts'
