import {generateKeyPairSync, type KeyObject, randomBytes, sign} from 'node:crypto'
import {isIP} from 'node:net'

/** A key with its certificate, as PEM. */
export interface Certificate {
  key: string
  cert: string
  /** The certificate and its issuers, as a server sends them. */
  chain: string
  /** The certificate to trust. */
  ca: string
  issue: {name: string; key: KeyObject}
}

export interface CertificateOptions {
  /** DNS names and IPv4 addresses it is for. */
  names?: readonly string[]
  notBefore?: Date
  notAfter?: Date
  /** Signed by this certificate instead of by itself. */
  issuer?: Certificate
  isAuthority?: boolean
}

// Just enough DER to write an X.509 certificate: Node can read them but not make them.
const der = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts)
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body])
  const size = Buffer.from(body.length.toString(16).padStart(body.length > 0xff ? 4 : 2, '0'), 'hex')
  return Buffer.concat([Buffer.from([tag, 0x80 + size.length]), size, body])
}
const sequence = (...parts: Uint8Array[]): Buffer => der(0x30, ...parts)
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))
const text = (value: string): Buffer => der(0x0c, Buffer.from(value))
const yes = der(0x01, Buffer.from([0xff]))
const time = (date: Date): Buffer => der(0x18, Buffer.from(`${date.toISOString().replaceAll(/[-:T]|\.\d+/g, '')}`))
const commonName = (name: string): Buffer => sequence(der(0x31, sequence(oid('550403'), text(name))))
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))

const alternativeNames = (names: readonly string[]): Buffer =>
  sequence(
    ...names.map(name =>
      isIP(name) === 4 ? der(0x87, Buffer.from(name.split('.').map(Number))) : der(0x82, Buffer.from(name))
    )
  )

const extensions = (names: readonly string[], isAuthority: boolean): Buffer => {
  const basic = sequence(oid('551d13'), yes, der(0x04, sequence(...(isAuthority ? [yes] : []))))
  const alternative = sequence(oid('551d11'), der(0x04, alternativeNames(names)))
  return der(0xa3, sequence(basic, ...(names.length > 0 ? [alternative] : [])))
}

const pem = (bytes: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(bytes)
    .toString('base64')
    .replaceAll(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`

const day = 86_400_000

/** Makes a P-256 certificate: valid from yesterday for 90 days, for loopback, signed by itself, unless asked otherwise. */
export const certificate = (options: CertificateOptions = {}): Certificate => {
  const {names = ['localhost', '127.0.0.1'], issuer, isAuthority = issuer === undefined} = options
  const notBefore = options.notBefore ?? new Date(Date.now() - day)
  const notAfter = options.notAfter ?? new Date(Date.now() + 90 * day)
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'})
  const name = isAuthority ? 'Test Authority' : (names[0] ?? 'nobody')
  const serial = randomBytes(8)
  serial[0] = 0x40 // positive and never zero

  const toBeSigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ecdsaWithSha256,
    commonName(issuer?.issue.name ?? name),
    sequence(time(notBefore), time(notAfter)),
    commonName(name),
    publicKey.export({type: 'spki', format: 'der'}),
    extensions(names, isAuthority)
  )
  const signature = sign('sha256', toBeSigned, issuer?.issue.key ?? privateKey)
  const cert = pem(sequence(toBeSigned, ecdsaWithSha256, der(0x03, Buffer.from([0]), signature)))
  return {
    key: privateKey.export({type: 'pkcs8', format: 'pem'}).toString(),
    cert,
    chain: cert + (issuer?.chain ?? ''),
    ca: issuer?.ca ?? cert,
    issue: {name, key: privateKey}
  }
}
