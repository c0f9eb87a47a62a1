import {down, isDown, shortUrl} from '../http-answers.ts'
import {httpParams, judgeAnswer, requestOf} from '../http-assertions.ts'
import {JSON_PATH_WORDS} from '../json-path.ts'
import {defineVerifier} from '../verifier.ts'

/** Loads what few checks ask for. */
const openSchema = async (...given: Parameters<typeof import('../json-schema.ts').openSchema>) =>
  (await import('../json-schema.ts')).openSchema(...given)

export default defineVerifier({
  kind: 'http',
  summary: 'An HTTP address answers as it should.',
  lifecycle: 'stable',
  params: httpParams,
  needs: ['http', 'files'],
  permission: null,
  passes: `All given assertions hold for one answer: \`status\` (a code, a class such as \`2xx\`, any of a list, or one comparison), \`header.NAME\`, \`json.PATH\`, \`schema\` (the body is JSON and valid under it), \`body\` (\`~\` takes an RE2 pattern), \`contains\` (literal text), \`duration\` (from sending to the last byte). Without \`status\` the answer must be 2xx. ${JSON_PATH_WORDS} The same goes for headers; cookies are compared one by one. The schema is that of the commit under judgement; its patterns are RE2's, and \`format\` is checked for dates, times, durations, addresses (URI, e-mail, host, IP), UUIDs and JSON pointers. Redirects are followed only as far as \`redirects\` (0 to 3) says.`,
  fails:
    'An assertion does not hold, or the file of `schema` is absent or no JSON Schema. 5xx and 429 fail a check whose assertion is the status, written or (with nothing else asserted) implied: such a check is about being up.',
  unverifiable:
    'Nothing answered (DNS, connection, TLS, deadline): from here that cannot be told from a fault in between, so it settles nothing even where a status is asserted. A check of something else than the status got 5xx or 429: the service is down, not wrong. The address is not in `allow-hosts`, or the answer is over 5 MB. The schema refers to another file or address (`$ref`; nothing is fetched) or uses what is not judged: patterns with look-around, `$dynamicRef`, `format: regex`. The answer or the schema is too large to be judged in a second.',
  remedy: 'Repair the endpoint, or correct what the check expects of it.',
  examples: [
    'http url=/health status=200 json.$.status="healthy" duration<800ms',
    'http url=https://api.example.com/v1/items status=401',
    'http url=/login method=POST request-body="{}" status=4xx',
    'http url=/v1/items schema=schemas/items.schema.json',
    'http url=/ header.cache-control~"max-age=[1-9]" contains="</html>"'
  ],
  async verify(given, {http, files}, signal) {
    const schema = given.schema === undefined ? null : await openSchema(files, given.schema, signal)
    if (schema && 'status' in schema) return schema

    const response = await http.send(requestOf(given), signal)
    const asksMore = [given.header, given.json, given.schema, given.body, given.contains, given.duration].some(Boolean)
    if (isDown(response.status) && given.status === undefined && asksMore) return down(response)

    const results = await judgeAnswer(given, response, schema)
    const wrong = results.filter(({holds}) => !holds)
    const words = (wrong.length > 0 ? wrong : results).map(({text}) => text)
    const said = `${given.method} ${shortUrl(response.url)}: ${words.join('; ')}`
    return wrong.length > 0 ? {status: 'failed', reason: said} : {status: 'passed', evidence: said}
  }
})
