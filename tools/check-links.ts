/**
 * Requests every link of the playbook and prints its state. Needs the internet.
 *
 *   npm run -s check-links -- [--map HOST=ORIGIN …]
 *
 * ok, moved (permanently: change it), sign-in (exists, but needs a sign-in) or dead. The last line is JSON; the exit
 * code is 1 if a link is dead. `--map aka.ms=http://127.0.0.1:8080` requests another origin instead.
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
