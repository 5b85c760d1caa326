import { resources } from '../playbook/content/resources.ts'
import { command, pair, UsageError, wholeNumber } from './cli.ts'
import { checkLinks, type LinkState } from './link-check.ts'

await command(
  {
    call: 'npm run -s check-links -- [--map HOST=ORIGIN …] [--timeout MILLISECONDS]',
    about: `Requests every link of the playbook and prints its state. Needs the internet.

ok, moved (permanently: change it), sign-in (exists, but needs a sign-in) or dead. The last line is JSON; the exit
code is 1 if a link is dead. --map aka.ms=http://127.0.0.1:8080 requests another origin instead. A link that does not
answer within --timeout (15000) is dead.`,
    options: { map: { type: 'string', multiple: true, default: [] }, timeout: { type: 'string', default: '15000' } },
  },
  async ({ values }) => {
    const map = new Map(values.map.map(mapped))
    const timeoutMs = wholeNumber('--timeout', values.timeout, 1, 600_000)
    const checked = await checkLinks(resources, { map, timeoutMs, atOnce: 4 })
    for (const { id, state, url, detail } of checked) {
      console.log([state.padEnd(8), id.padEnd(28), url, detail && `→ ${detail}`].filter(Boolean).join(' '))
    }
    const count = (state: LinkState): number => checked.filter((each) => each.state === state).length
    const dead = count('dead')
    console.log(
      JSON.stringify({ n: checked.length, ok: count('ok'), moved: count('moved'), signIn: count('sign-in'), dead }),
    )
    process.exitCode = dead > 0 ? 1 : 0
  },
)

function mapped(value: string): [host: string, origin: string] {
  const [host, origin] = pair('--map', value, 'HOST=ORIGIN')
  if (URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol)) return [host, origin]
  throw new UsageError(`--map must name an origin like http://127.0.0.1:8080, not “${origin}”.`)
}
