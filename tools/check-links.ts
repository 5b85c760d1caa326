/**
 * Asks for every link of the playbook and prints how it was found. Needs the internet.
 *
 *   npm run -s check-links -- [--map HOST=ORIGIN …]
 *
 * ok, moved (for good: change it), sign-in (there, for who signs in) or dead. The last line is JSON; ends with 1 when a link is
 * dead. `--map aka.ms=http://127.0.0.1:8080` asks there instead.
 */
import { parseArgs } from 'node:util'
import { resources } from '../playbook/content/resources.ts'
import { checkLinks, type LinkState } from './link-check.ts'

const { values } = parseArgs({
  options: { map: { type: 'string', multiple: true, default: [] }, timeout: { type: 'string', default: '15000' } },
})
const map = new Map(
  values.map.map((pair): [string, string] => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at), pair.slice(at + 1)]
  }),
)
const checked = await checkLinks(resources, { map, timeoutMs: Number(values.timeout), atOnce: 4 })
for (const { id, state, url, detail } of checked) {
  console.log([state.padEnd(8), id.padEnd(28), url, detail && `→ ${detail}`].filter(Boolean).join(' '))
}
const count = (state: LinkState): number => checked.filter((each) => each.state === state).length
const dead = count('dead')
console.log(
  JSON.stringify({ n: checked.length, ok: count('ok'), moved: count('moved'), signIn: count('sign-in'), dead }),
)
process.exitCode = dead > 0 ? 1 : 0
