/**
 * Measures turns and card actions a second for our bot and two peers, in rounds of one run. Each bot runs alone on one
 * processor, with signed tokens, and sends to a fake connector. Our bot stores everything durably; the peers only
 * repeat.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBot, type BotProcess } from './support/bot-process.ts'
import { Load, type LoadFigures, type Script } from './support/load.ts'

const CUSTOMERS = [
  'Contoso',
  'Fabrikam',
  'Tailwind',
  'Northwind',
  'Litware',
  'Adatum',
  'Woodgrove',
  'Proseware',
  'Trey',
  'Relecloud',
  'Wingtip',
]
const TRADES = [
  'Bank',
  'Energy',
  'Foods',
  'Hospitals',
  'Insurance',
  'Logistics',
  'Media',
  'Motors',
  'Pharma',
  'Retail',
  'Schools',
  'Steel',
  'Traders',
]
const SAID: readonly ((seats: number) => string)[] = [
  (n) => `Teams: nobody of ${n} people is trained and there is no champion, they won’t go live`,
  (n) => `Intune: their only admin left, the rollout to ${n} devices is on hold`,
  (n) => `SharePoint: libraries of ${n} sites are being copied, half are done`,
  (n) => `Exchange: they wait for the security review of the connector, none of the ${n} mailboxes moves before it`,
  (n) => `OneDrive: the works council has to agree first, ${n} users wait`,
  (n) => `Purview: no budget for the ${n} licences this year, the CFO stopped it`,
  (n) => `Viva Engage: I sent ${n} mails and called twice, nobody answers`,
]

/** So many combinations of a customer and a sentence come before the number in the text changes. */
const PAIRS = CUSTOMERS.length * TRADES.length * SAID.length
let situations = 0

/**
 * Each turn is about another customer, as when an FM goes through a list: a new assessment and a new card. No text
 * comes twice, so that no earlier result can be reused.
 */
const situation: Script = () => {
  const n = situations++
  // The lengths of the lists have no common divisor, so all combinations come before one is repeated.
  const customer = `${CUSTOMERS[n % CUSTOMERS.length]} ${TRADES[n % TRADES.length]}`
  const text = `${customer} ${SAID[n % SAID.length]!(120 + Math.floor(n / PAIRS))}`
  // Teams also sends the typed text as HTML.
  const attachments = [{ contentType: 'text/html', content: `<p>${text}</p>` }]
  return { wait: 'reply', activity: { type: 'message', text, textFormat: 'plain', attachments } }
}

/** A press on the shown card. In turn it opens a question, and answers it with "not sure". */
const press: Script = (turn, shown) => {
  const [, record, version] = /"record":"(\w+)","version":(\d+)/.exec(shown.json) ?? []
  const question = /"verb":"answer","record":"\w+","version":\d+,"question":"([^"]+)"/.exec(shown.json)?.[1]
  const data = question
    ? { verb: 'answer', record, version: Number(version), question, choice: 'not-sure' }
    : { verb: turn % 2 ? 'answers' : 'ask', record, version: Number(version) }
  const value = { action: { type: 'Action.Execute', verb: data.verb, data }, trigger: 'manual' }
  const activity = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: shown.id }
  return { wait: 'response', activity }
}

interface Contestant {
  readonly name: string
  readonly file: string
  readonly ours?: boolean
}

const OURS: Contestant = { name: 'this bot', file: 'bot/main.ts', ours: true }
const BOTBUILDER: Contestant = { name: 'botbuilder (echo)', file: 'bench/peers/botbuilder.ts' }
const AGENTS: Contestant = { name: 'agents-hosting (echo)', file: 'bench/peers/agents-hosting.ts' }

const ROWS: readonly { readonly contestant: Contestant; readonly work: 'turn' | 'action' }[] = [
  { contestant: OURS, work: 'turn' },
  { contestant: AGENTS, work: 'turn' },
  { contestant: BOTBUILDER, work: 'turn' },
  { contestant: OURS, work: 'action' },
  { contestant: BOTBUILDER, work: 'action' },
]

export interface TurnFigures {
  readonly rows: readonly (LoadFigures & { readonly bot: string; readonly work: string })[]
  /** Our turns, with everything stored, compared with the fastest peer, which only repeats. */
  readonly turnRatio: number
  readonly actionRatio: number
}

export interface TurnOptions {
  readonly rounds: number
  readonly seconds: number
  readonly warmUpSeconds: number
  /** Only rows whose name contains this. */
  readonly only: string
  readonly nodeArgs: readonly string[]
}

/** Runs the measurement and prints a table of the medians. */
export async function benchTurns(options: TurnOptions): Promise<TurnFigures> {
  const samples: LoadFigures[][] = ROWS.map(() => [])
  const load = await Load.start()
  for (let round = 0; round < options.rounds; round++) {
    for (const [i, { contestant, work }] of ROWS.entries()) {
      if (!`${contestant.name} ${work}`.includes(options.only)) continue
      samples[i]!.push(await measureOne(load, contestant, work, options))
    }
  }
  await load.close()
  const rows = ROWS.flatMap(({ contestant, work }, i) => {
    const own = samples[i]!.sort((a, b) => a.turnsPerSecond - b.turnsPerSecond)
    const median = own[Math.floor(own.length / 2)]
    return median ? [{ bot: contestant.name, work, ...median }] : []
  })
  print(rows)
  const rate = (contestant: Contestant, work: string): number =>
    rows.find((row) => row.bot === contestant.name && row.work === work)?.turnsPerSecond ?? 0
  const fastest = Math.max(rate(AGENTS, 'turn'), rate(BOTBUILDER, 'turn'))
  return {
    rows,
    turnRatio: ratio(rate(OURS, 'turn'), fastest),
    actionRatio: ratio(rate(OURS, 'action'), rate(BOTBUILDER, 'action')),
  }
}

async function measureOne(
  load: Load,
  { file, ours }: Contestant,
  work: 'turn' | 'action',
  { warmUpSeconds, seconds, nodeArgs }: TurnOptions,
): Promise<LoadFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  load.reset()
  let bot: BotProcess | undefined
  try {
    bot = await startBot({
      file,
      teamsUrl: load.teams.url,
      env: { DATA_DIR: folder },
      core: 0,
      ...(ours ? { nodeArgs: [...serviceArgs(), ...nodeArgs] } : {}),
    })
    // An action needs a card that can be pressed.
    if (work === 'action') await load.once(bot, situation)
    return await load.measure(bot, work === 'turn' ? situation : press, warmUpSeconds, seconds)
  } finally {
    await bot?.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The Node options with which `npm run bot` starts the service. */
function serviceArgs(): string[] {
  const file = readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')
  const { scripts } = JSON.parse(file) as { readonly scripts: { readonly bot: string } }
  return scripts.bot.split(' ').filter((part) => part.startsWith('--'))
}

function print(rows: TurnFigures['rows']): void {
  console.log('\nbot                     work     a second    p50 ms    p99 ms   CPU ms   errors   generator CPU %')
  for (const row of rows) {
    const numbers = [row.turnsPerSecond, row.p50Ms, row.p99Ms, row.cpuMsPerTurn, row.errors, row.loadCpuPercent]
    const widths = [10, 10, 10, 9, 9, 18]
    const cells = numbers.map((number, i) => String(number).padStart(widths[i]!)).join('')
    console.log(`${row.bot.padEnd(24)}${row.work.padEnd(7)}${cells}`)
  }
}

function ratio(ours: number, theirs: number): number {
  return theirs === 0 ? 0 : Math.round((ours / theirs) * 100) / 100
}
