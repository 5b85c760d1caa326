import { readFileSync } from 'node:fs'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { exact } from '../playbook/dates/coming-days.ts'

/** What was typed, or a file that it names, is no good; `message` says what to do instead. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values']

/** What one command of package.json takes. */
export interface Usage<O extends Options> {
  /** How it is called, on one line. */
  readonly call: string
  /** What it does, prints and returns. */
  readonly about: string
  readonly options?: O
  /** What stands beside the options; nothing by default. `missing` begins the sentence for who gives too few. */
  readonly operands?: { readonly least: number; readonly most: number; readonly missing: string }
  /** Errors whose message is for who typed the command. All others are defects, and show where they come from. */
  readonly told?: readonly (new (...args: never[]) => Error)[]
}

export interface Given<O extends Options> {
  readonly values: Values<O>
  readonly operands: readonly string[]
}

/**
 * Runs a command: reads its line, and prints its mistakes as one sentence. The exit code is 2 then. What was opened is
 * closed by `run` itself, because nothing here ends the process in its midst.
 */
export async function command<const O extends Options = Options>(
  usage: Usage<O>,
  run: (given: Given<O>) => void | Promise<void>,
): Promise<void> {
  const given = commandLine(usage)
  try {
    await run(given)
  } catch (error) {
    if (![UsageError, ...(usage.told ?? [])].some((kind) => error instanceof kind)) throw error
    console.error((error as Error).message)
    process.exitCode = 2
  }
}

/** The options and operands of this process. Prints the help and ends with 0, or what is wrong and ends with 2. */
export function commandLine<const O extends Options = Options>(usage: Usage<O>): Given<O> {
  try {
    const given = readCommandLine(usage, process.argv.slice(2))
    if (given !== 'help') return given
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    process.exit(2)
  }
  console.log(`${usage.call}\n\n${usage.about}`)
  process.exit(0)
}

/** @throws UsageError */
export function readCommandLine<const O extends Options = Options>(
  usage: Usage<O>,
  args: readonly string[],
): Given<O> | 'help' {
  const end = args.indexOf('--')
  if (args.slice(0, end < 0 ? args.length : end).some((each) => each === '--help' || each === '-h')) return 'help'
  const { values, positionals } = parsed(usage, args)
  const { least, most, missing } = usage.operands ?? { least: 0, most: 0, missing: '' }
  if (positionals.length < least) throw new UsageError(`${missing}: ${usage.call}`)
  if (positionals.length > most) {
    throw new UsageError(
      `“${positionals[most]}” is one too many; put what has blanks into quotes. Write: ${usage.call}`,
    )
  }
  return { values, operands: positionals }
}

function parsed<O extends Options>(usage: Usage<O>, args: readonly string[]) {
  const options = usage.options ?? ({} as O)
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code?.startsWith('ERR_PARSE_ARGS_')) throw error
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? 'The option'
    throw new UsageError(sentence(option, code, message, usage), { cause: error })
  }
}

function sentence(option: string, code: string, message: string, usage: Usage<Options>): string {
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    if (message.includes('does not take')) return `${option} takes no value: write ${option} alone.`
    return `${option} needs a value: write ${option} VALUE, or ${option}=VALUE if it begins with a dash.`
  }
  const known = [...Object.keys(usage.options ?? {}), 'help'].map((name) => `--${name}`).join(', ')
  const dash = usage.operands ? ' What begins with a dash and is no option comes last, after --.' : ''
  return `There is no option ${option}; there is ${known}.${dash}`
}

/** A whole number. @throws UsageError */
export function wholeNumber(option: string, value: string, from = 0, to = 999_999_999): number {
  const number = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN
  if (number >= from && number <= to) return number
  throw new UsageError(`${option} must be a whole number from ${from} to ${to}, not “${value}”.`)
}

/** A day of the calendar. @throws UsageError */
export function calendarDay(option: string, value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []
  if (exact(Number(year), Number(month), Number(day))) return value
  throw new UsageError(`${option} must be a day like 2027-05-31, not “${value}”.`)
}

/** One of the values that there are. @throws UsageError */
export function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value)
  if (found !== undefined) return found
  throw new UsageError(`${option} must be one of ${known.join(', ')}, not “${value}”.`)
}

/** What stands left and right of the first “=”. @throws UsageError */
export function pair(option: string, value: string, form: string): [string, string] {
  const at = value.indexOf('=')
  if (at > 0 && at < value.length - 1) return [value.slice(0, at), value.slice(at + 1)]
  throw new UsageError(`${option} must be written ${option} ${form}, not “${value}”.`)
}

/** A file of UTF-8 text, without a mark of the byte order. @throws UsageError */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new UsageError(unreadable(file, error), { cause: error })
  }
}

/** Why a file cannot be read, and what to do. */
export function unreadable(file: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return `The file “${file}” cannot be read, because it is not there. Check its name and folder.`
  if (code === 'EISDIR') return `The file “${file}” cannot be read, because it is a folder. Name a file in it.`
  return `The file “${file}” cannot be read. Check who may read it.`
}

/** The same for a file or folder that cannot be written. */
export function unwritable(what: 'file' | 'folder', path: string): string {
  return `The ${what} “${path}” cannot be written. Check that its folder is there, and who may write in it.`
}
