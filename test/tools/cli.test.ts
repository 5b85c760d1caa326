import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calendarDay, oneOf, pair, readCommandLine, UsageError, wholeNumber } from '../../tools/cli.ts'
import { jsonLines } from '../../tools/json-lines.ts'
import type { Ran } from '../support/run-commands.ts'

// Processes are started; a busy machine may be slow.
jest.setTimeout(60_000)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  writeFileSync(join(folder, 'no-json.jsonl'), '{"text":\n')
  writeFileSync(join(folder, 'odd.jsonl'), 'null\n"word"\n{"text": 7}\n{"note": "a", "status": "nothing"}\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inFolder = (name: string): string => join(folder, name)

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
/** The commands that are TypeScript of ours, by the file that they run. */
const FILES = Object.fromEntries(
  Object.entries(scripts).flatMap(([name, run]) => {
    const file = /^node (?:--\S+ )*((?:tools|bench)\/\S+\.ts)$/.exec(run)?.[1]
    return file ? [[name, file]] : []
  }),
)

/** Commands as npm runs them, in a folder of data that is empty. */
function run(calls: readonly (readonly [name: string, ...args: string[]])[]): readonly Ran[] {
  const env = { PATH: process.env['PATH'], DATA_DIR: join(folder, 'data'), NODE_NO_WARNINGS: '1' }
  const lines = calls.map(([name, ...args]) => [FILES[name], ...args])
  const args = [join('test', 'support', 'run-commands.ts'), JSON.stringify(lines)]
  return JSON.parse(execFileSync(process.execPath, args, { env, encoding: 'utf8' })) as Ran[]
}

describe('every command of package.json', () => {
  test('reads its line in one way', () => {
    expect(Object.keys(FILES)).toEqual(expect.arrayContaining(['recommend', 'bench', 'chaos', 'train', 'start']))
    for (const file of Object.values(FILES)) {
      const source = readFileSync(file, 'utf8')
      expect([file, /\/cli\.ts'/.test(source), /process\.argv|parseArgs/.test(source)]).toEqual([file, true, false])
    }
  })

  test('says how it is called when asked for help, and does nothing', () => {
    const before = readdirSync('.')
    const names = Object.keys(FILES)
    for (const [i, { code, out, err }] of run(names.map((name) => [name, '--help'])).entries()) {
      expect([names[i], code, err]).toEqual([names[i], 0, ''])
      expect(out).toMatch(new RegExp(`^npm (run (-s )?)?${names[i]}( |\\n)[^]*\\S`))
    }
    expect(readdirSync('.')).toEqual(before)
  })
})

test('a mistake is answered by a sentence that says what to do, and by the code 2', () => {
  const mistakes: readonly (readonly [says: string | RegExp, name: string, ...args: string[]])[] = [
    ['Say where to: npm run -s backup -- FILE', 'backup'],
    ['There is no option --fast', 'backup', '--fast', inFolder('x')],
    [/gone\.sqlite” .*not there/, 'restore', inFolder('gone.sqlite')],
    [/--workload must be one of .*teams/, 'recommend', '--workload', 'typewriters', 'text'],
    ['--answer QUESTION=CHOICE', 'recommend', '--answer', 'yes', 'text'],
    ['after --', 'recommend', '-nobody is trained'],
    ['--date must be a day like', 'judge', '--status', 'Migration', '--date', 'foo', 'text'],
    ['--date needs a value', 'judge', '--status', 'Migration', '--date'],
    ['is not there. Check its name', 'evaluate', inFolder('gone.jsonl')],
    ['line 1: not JSON', 'evaluate', inFolder('no-json.jsonl')],
    [/line 1: not a JSON object[^]*line 4: no status "nothing"/, 'evaluate:notes', inFolder('odd.jsonl')],
    ['line 3: "text" must be a string', 'playbook:diff', '.', '.', inFolder('odd.jsonl')],
    ['neither a folder with a playbook nor a revision', 'playbook:diff', '.', 'no-such-revision'],
    ['--csv needs a value', 'export', '--csv'],
    ['is not there. Check its name', 'import', inFolder('gone.csv')],
    ['“nobody” is no tenant id', 'import', inFolder('no-json.jsonl'), '--tenant', 'nobody'],
    ['--workload must be one of', 'handover', '--customer', 'A', '--workload', 'typewriters', '--out', 'x'],
    ['--audience must be', 'handover', '--customer', 'A', '--workload', 'teams', '--out', 'x', '--audience', 'boss'],
    ['--days must be a whole number', 'figures', '--days', '1.5'],
    ['--timeout must be a whole number', 'check-links', '--timeout', 'abc'],
    ['--map HOST=ORIGIN', 'check-links', '--map', 'foo'],
    ['--rounds must be a whole number', 'bench', '--turns', '--rounds', 'many'],
    ['--kills needs a value', 'chaos', '--kills', '-3'],
    ['No scenario is called so', 'chaos', '--scenario', 'calm'],
    ['There is no option --dri; there is --dry', 'train', '--dri'],
    ['“fast” is one too many', 'simulate', 'fast'],
  ]
  const ran = run(mistakes.map(([, ...call]) => call))
  for (const [i, [says, name]] of mistakes.entries()) {
    const { code, out, err } = ran[i]!
    expect({ name, code, out, err }).toEqual({ name, code: 2, out: '', err: expect.stringMatching(says) })
    expect(err).not.toMatch(/\n {4}at |node:internal/)
  }
})

test('the process of a command ends with that code, and with 0 after help', () => {
  const start = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(start(FILES['evaluate']!, inFolder('gone.jsonl'))).toMatchObject({ status: 2, stdout: '' })
  expect(start(FILES['backup']!, '--help')).toMatchObject({ status: 0, stderr: '' })
})

describe('the line of a command', () => {
  const usage = {
    call: 'npm run -s weigh -- TEXT',
    about: 'Weighs a text.',
    options: { scale: { type: 'string', default: '1' }, loud: { type: 'boolean' } },
    operands: { least: 1, most: 1, missing: 'Give the text' },
  } as const
  const read = (...args: string[]) => readCommandLine(usage, args)

  test('has options and operands', () => {
    expect(read('a b', '--scale', '3')).toEqual({ values: { scale: '3' }, operands: ['a b'] })
    expect(read('--loud', '--', '--scale')).toEqual({ values: { scale: '1', loud: true }, operands: ['--scale'] })
  })

  test('asks for help wherever it does, save in a text', () => {
    expect([read('--help'), read('--odd', '-h')]).toEqual(['help', 'help'])
    expect(read('--', '--help')).toMatchObject({ operands: ['--help'] })
  })

  test.each([
    [[], 'Give the text: npm run -s weigh -- TEXT'],
    [['a', 'b'], '“b” is one too many; put what has blanks into quotes. Write: npm run -s weigh -- TEXT'],
    [['a', '--loud=yes'], '--loud takes no value: write --loud alone.'],
    [
      ['a', '--scale', '--loud'],
      '--scale needs a value: write --scale VALUE, or --scale=VALUE if it begins with a dash.',
    ],
    [
      ['a', '--odd'],
      'There is no option --odd; there is --scale, --loud, --help. What begins with a dash and is no option comes last, after --.',
    ],
  ])('%j is not taken', (args, says) => {
    expect(() => read(...args)).toThrow(expect.objectContaining({ message: says }))
  })
})

test('numbers, days, names and pairs are read strictly', () => {
  expect(wholeNumber('--n', '12', 1, 12)).toBe(12)
  for (const bad of ['', ' 1', '1e3', '13', '0', '-1', '0x1'])
    expect(() => wholeNumber('--n', bad, 1, 12)).toThrow(`--n must be a whole number from 1 to 12, not “${bad}”.`)
  expect(calendarDay('--date', '2028-02-29')).toBe('2028-02-29')
  for (const bad of ['2027-02-29', '2027-2-1', 'soon', '2027-13-01'])
    expect(() => calendarDay('--date', bad)).toThrow(UsageError)
  expect(oneOf('--who', 'a', ['a', 'b'])).toBe('a')
  expect(() => oneOf('--who', 'c', ['a', 'b'])).toThrow('--who must be one of a, b, not “c”.')
  expect(pair('--map', 'a=b=c', 'A=B')).toEqual(['a', 'b=c'])
  for (const bad of ['a', '=b', 'a=']) expect(() => pair('--map', bad, 'A=B')).toThrow(UsageError)
})

test('lines of JSON: blank ones and the mark of the byte order are passed over, many bad ones are not all named', () => {
  const file = join(folder, 'lines.jsonl')
  writeFileSync(file, '\uFEFF{"a":1}\r\n\r\n{"a":2}\n')
  expect(jsonLines(file, ({ a }) => a)).toEqual([1, 2])
  writeFileSync(file, 'x\n'.repeat(30))
  expect(() => jsonLines(file, () => 0)).toThrow(/has 30 bad lines[^]*line 20: not JSON\n {2}and 10 more$/)
})
