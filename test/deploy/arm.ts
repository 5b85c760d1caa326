import { hash } from 'node:crypto'

/** As much of Azure's template language as deploy/azuredeploy.json uses, so that its resources can be looked at. */

export interface Parameter {
  readonly type: string
  readonly defaultValue?: unknown
  readonly allowedValues?: readonly unknown[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly metadata?: { readonly description?: string }
}

export interface Template {
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly variables: Readonly<Record<string, unknown>>
  readonly resources: readonly Readonly<Record<string, unknown>>[]
  readonly outputs: Readonly<Record<string, { readonly type: string; readonly value: string }>>
}

export interface Resource {
  readonly type: string
  readonly apiVersion: string
  readonly name: string
  readonly scope?: string
  readonly location?: string
  readonly dependsOn?: readonly string[]
  readonly properties?: Readonly<Record<string, unknown>>
  readonly [more: string]: unknown
}

/** What a deployment would create; `reference(…)` becomes an object that names what it refers to. */
export interface Deployment {
  readonly resources: readonly Resource[]
  readonly outputs: Readonly<Record<string, unknown>>
  /** Ids of resources whose state is read, by id of the resource or name of the output that reads it. */
  readonly reads: ReadonlyMap<string, ReadonlySet<string>>
  /** Parameters and variables that were used. */
  readonly used: ReadonlySet<string>
}

const GROUP = '/subscriptions/00000000-0000-4000-8000-00000000005b/resourceGroups/playbook'
const SUBSCRIPTION = GROUP.split('/resourceGroups')[0]!

/** @throws Error on a parameter, variable or function that is not known, or an expression that cannot be read */
export function deploy(template: Template, given: Readonly<Record<string, unknown>>): Deployment {
  const used = new Set<string>()
  const reads = new Map<string, Set<string>>()
  let reading = new Set<string>()
  const values = new Map<string, unknown>()

  const parameter = (name: string): unknown => {
    used.add(`parameters.${name}`)
    const declared = template.parameters[name]
    if (!declared) throw new Error(`The parameter ${name} is not declared.`)
    if (name in given) return given[name]
    if (declared.defaultValue === undefined) throw new Error(`The parameter ${name} has no value.`)
    return evaluate(declared.defaultValue)
  }
  const variable = (name: string): unknown => {
    used.add(`variables.${name}`)
    if (!(name in template.variables)) throw new Error(`The variable ${name} is not declared.`)
    if (!values.has(name)) values.set(name, evaluate(template.variables[name]))
    return values.get(name)
  }
  const call = (name: string, args: readonly unknown[]): unknown => {
    const text = args.map(String)
    switch (name) {
      case 'parameters':
        return parameter(text[0]!)
      case 'variables':
        return variable(text[0]!)
      case 'concat':
        return Array.isArray(args[0]) ? args.flat() : text.join('')
      case 'string':
        return typeof args[0] === 'object' ? JSON.stringify(args[0]) : text[0]
      case 'toLower':
        return text[0]!.toLowerCase()
      case 'base64':
        return Buffer.from(text[0]!).toString('base64')
      case 'replace':
        return text[0]!.replaceAll(text[1]!, text[2]!)
      case 'take':
        return text[0]!.slice(0, Number(args[1]))
      case 'div':
        return Math.trunc(Number(args[0]) / Number(args[1]))
      case 'uriComponent':
        return encodeURIComponent(text[0]!)
      case 'createArray':
        return args
      case 'createObject':
        return Object.fromEntries(
          Array.from({ length: args.length / 2 }, (_, i) => [args[2 * i], args[2 * i + 1]] as [string, unknown]),
        )
      case 'uniqueString':
        return 'q7w2e9r4t5y6u'
      case 'guid':
        return hash('md5', text.join()).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
      case 'resourceGroup':
        return { id: GROUP, location: 'westeurope' }
      case 'subscription':
        return { id: SUBSCRIPTION, tenantId: '00000000-0000-4000-8000-0000000000a1' }
      case 'resourceId':
        return `${GROUP}/providers/${joined(text[0]!, text.slice(1))}`
      case 'subscriptionResourceId':
        return `${SUBSCRIPTION}/providers/${joined(text[0]!, text.slice(1))}`
      case 'extensionResourceId':
        return `${text[0]}/providers/${joined(text[1]!, text.slice(2))}`
      case 'reference':
        reading.add(text[0]!)
        // Whatever is asked of it.
        return new Proxy(
          {},
          { get: (_, property) => `<${String(property)} of ${text[0]!.split('/providers/').at(-1)}>` },
        )
      default:
        throw new Error(`The function ${name} is not known.`)
    }
  }
  const evaluate = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value.startsWith('[[')) return value.slice(1)
      return /^\[[^]*\]$/.test(value) ? read(value.slice(1, -1), call) : value
    }
    if (Array.isArray(value)) return value.map(evaluate)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [String(evaluate(key)), evaluate(each)]))
  }
  const noting = <T>(work: () => T): { value: T; reading: Set<string> } => {
    reading = new Set()
    return { value: work(), reading }
  }
  const resources = template.resources.map((each) => {
    const { value, reading: ids } = noting(() => evaluate(each) as Resource)
    reads.set(idOf(value), ids)
    return value
  })
  const outputs = Object.entries(template.outputs).map(([name, output]) => {
    const { value, reading: ids } = noting(() => evaluate(output.value))
    reads.set(name, ids)
    return [name, value] as const
  })
  return { resources, outputs: Object.fromEntries(outputs), reads, used }
}

/** The id that a resource will have. */
export function idOf({ type, name, scope }: Resource): string {
  const place = scope === undefined ? GROUP : `${GROUP}/providers/${scope}`
  return `${place}/providers/${joined(type, name.split('/'))}`
}

/** Microsoft.Web/sites/slots, [app, staging] → Microsoft.Web/sites/app/slots/staging */
function joined(type: string, names: readonly string[]): string {
  const [provider, ...kinds] = type.split('/')
  if (kinds.length !== names.length) throw new Error(`${type} has ${kinds.length} names, not ${names.length}.`)
  return [provider, ...kinds.flatMap((kind, i) => [kind, names[i]])].join('/')
}

const TOKEN = /\s*(?:'((?:[^']|'')*)'|(\d+)|([A-Za-z]\w*)|([()[\].,]))/y

/** An expression without its outer brackets. */
function read(expression: string, call: (name: string, args: readonly unknown[]) => unknown): unknown {
  const tokens: { readonly kind: 'text' | 'number' | 'name' | 'sign'; readonly value: string }[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < expression.length) {
    const match = TOKEN.exec(expression)
    if (!match) throw new Error(`Not an expression: ${expression}`)
    const [, text, number, name, sign] = match
    if (text !== undefined) tokens.push({ kind: 'text', value: text.replaceAll("''", "'") })
    else if (number !== undefined) tokens.push({ kind: 'number', value: number })
    else if (name !== undefined) tokens.push({ kind: 'name', value: name })
    else tokens.push({ kind: 'sign', value: sign! })
  }
  let at = 0
  const take = (sign: string): boolean => tokens[at]?.kind === 'sign' && tokens[at]?.value === sign && ++at > 0
  const must = (sign: string): void => {
    if (!take(sign)) throw new Error(`Expected ${sign} in ${expression}`)
  }
  const one = (): unknown => {
    const token = tokens[at++]
    if (token?.kind === 'text') return token.value
    if (token?.kind === 'number') return Number(token.value)
    if (token?.kind !== 'name') throw new Error(`Not an expression: ${expression}`)
    must('(')
    const args: unknown[] = []
    while (!take(')')) {
      args.push(whole())
      if (!take(',')) {
        must(')')
        break
      }
    }
    return call(token.value, args)
  }
  const whole = (): unknown => {
    let value = one()
    for (;;) {
      if (take('.')) value = (value as Record<string, unknown>)[tokens[at++]!.value]
      else if (take('[')) {
        value = (value as Record<string, unknown>)[String(whole())]
        must(']')
      } else return value
      if (value === undefined) throw new Error(`Nothing of that name: ${expression}`)
    }
  }
  const value = whole()
  if (at !== tokens.length) throw new Error(`More than an expression: ${expression}`)
  return value
}
