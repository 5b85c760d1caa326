/**
 * Loaded before a bot (`node --import`). It redirects the bot's calls to Microsoft's sign-in services to the fake ones
 * at FAKE_TEAMS, so that the bot runs with production settings on a machine without a network.
 */
import http from 'node:http'
import https from 'node:https'

const HOSTS = new Set(['login.botframework.com', 'login.microsoftonline.com'])
const target = new URL(process.env['FAKE_TEAMS'] ?? 'http://127.0.0.1:9')

function redirected(url: URL): URL {
  return HOSTS.has(url.hostname) ? new URL(url.pathname + url.search, target) : url
}

type Options = https.RequestOptions & { readonly pathname?: string; readonly search?: string }
type Listener = (response: http.IncomingMessage) => void

const request = https.request.bind(https) as (...args: unknown[]) => http.ClientRequest
https.request = (...args: unknown[]) => {
  const [first, second] = args
  const base: Options =
    typeof first === 'string' || first instanceof URL
      ? { hostname: new URL(first).hostname, path: new URL(first).pathname + new URL(first).search }
      : (first as Options)
  const options: Options = typeof second === 'object' ? { ...base, ...second } : base
  if (!HOSTS.has(options.hostname ?? options.host ?? '')) return request(...args)
  const { hostname, port } = target
  const { method, headers, path = `${options.pathname ?? '/'}${options.search ?? ''}` } = options
  const listener = args.find((each): each is Listener => typeof each === 'function')
  return http.request(
    { hostname, port, path, ...(method ? { method } : {}), ...(headers ? { headers } : {}) },
    listener,
  )
}

const { fetch } = globalThis
globalThis.fetch = (input, init) =>
  typeof input === 'string' || input instanceof URL ? fetch(redirected(new URL(input)), init) : fetch(input, init)
