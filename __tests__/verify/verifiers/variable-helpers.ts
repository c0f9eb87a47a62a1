import {createServer} from 'node:net'
import {describe, expect, it} from 'vitest'
import type {Verifier} from '../../../src/verify/verifier.ts'
import {listen} from '../../support/servers.ts'
import {environmentOf} from '../../support/verify.ts'
import {networkFor, outcomeOf, say} from './network-helpers.ts'

/**
 * What a kind with `url-env` does with the address in a variable; `answer` is what a server says to the nth write.
 */
export const describeVariable = (
  kind: Pick<Verifier, 'params'> & {verify: unknown},
  scheme: string,
  answer: (nth: number) => Buffer | string
): void => {
  const from = async (value: string | undefined, port: number) => {
    const env = environmentOf(value === undefined ? {} : {STORE: value})
    const network = networkFor(null, {allow: [`tcp://127.0.0.1:${port}`]})
    return say(await outcomeOf(kind, {'url-env': 'STORE'}, {network, env}))
  }

  describe('a variable of the job', () => {
    it('names host and port, and its password is neither told nor sent', async () => {
      const sent: string[] = []
      const {port} = await listen(
        createServer(socket =>
          socket.on('data', data => {
            sent.push(data.toString('latin1'))
            socket.write(answer(sent.length))
          })
        )
      )
      const outcome = await from(`${scheme}://app:s3same@127.0.0.1:${port}/shop`, port)
      expect(outcome).toMatch(new RegExp(`^passed: 127.0.0.1:${port} `))
      expect(outcome + sent.join()).not.toContain('s3same')
      expect(sent.length).toBeGreaterThan(0)
    })
    it.each([
      [undefined, 'is not set'],
      ['', 'is not set'],
      ['t0p-s3cret', `holds no ${scheme} address`],
      ['https://hooks.example.com/t0p-s3cret', `holds no ${scheme} address`],
      [`${scheme}://`, `holds no ${scheme} address`]
    ])('%j is unverifiable', async (value, reason) => {
      expect(await from(value, 1)).toBe(`unverifiable: the variable STORE ${reason}`)
    })
    it('leads nowhere that is not listed', async () => {
      expect(await from(`${scheme}://127.0.0.1:2`, 1)).toMatch(/^unverifiable: 127.0.0.1:2 is not in the allow-list/)
    })
  })
}
