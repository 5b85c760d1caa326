/** The state of a link. `sign-in`: it exists, but is shown only after a sign-in. */
export type LinkState = 'ok' | 'moved' | 'sign-in' | 'dead'

export interface CheckedLink {
  readonly id: string
  readonly url: string
  readonly state: LinkState
  /** Where it led, or why it is dead. */
  readonly detail: string
}

export interface LinkCheckOptions {
  /** Other origins for hosts, for tests: "aka.ms" → "http://127.0.0.1:8080". */
  readonly map: ReadonlyMap<string, string>
  readonly timeoutMs: number
  /** The number of links that are requested at the same time. */
  readonly atOnce: number
}

const MOST_REDIRECTS = 10
/** Hosts of short links, which always redirect. */
const SHORT = new Set(['aka.ms', 'go.microsoft.com'])
const SIGN_IN_HOSTS =
  /(?:^|\.)(?:login\.microsoftonline\.com|login\.live\.com|login\.windows\.net|login\.microsoft\.com)$/
const SIGN_IN_PATH = /\/(?:login|signin|sign-in|logon|authenticate)\b/i
/** Statuses of servers that do not answer a HEAD request properly. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 429, 500, 501, 502, 503])

/** Requests every link, a few at a time, and returns their states in the given order. */
export async function checkLinks(
  links: readonly { readonly id: string; readonly url: string }[],
  options: LinkCheckOptions,
): Promise<CheckedLink[]> {
  const results: CheckedLink[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let at = next++; at < links.length; at = next++) {
      const { id, url } = links[at]!
      results[at] = { id, url, ...(await checkLink(url, options)) }
    }
  }
  await Promise.all(Array.from({ length: Math.min(options.atOnce, links.length) }, work))
  return results
}

type Found = Pick<CheckedLink, 'state' | 'detail'>

async function checkLink(url: string, options: LinkCheckOptions): Promise<Found> {
  try {
    const first = await follow(url, 'HEAD', options)
    return first.kind === 'answer' && ASK_AGAIN.has(first.status)
      ? judge(url, await follow(url, 'GET', options))
      : judge(url, first)
  } catch (error) {
    return { state: 'dead', detail: reasonOf(error) }
  }
}

type Followed =
  | { readonly kind: 'answer'; readonly status: number; readonly url: string; readonly permanent: boolean }
  | { readonly kind: 'sign-in'; readonly url: string }
  | { readonly kind: 'circle' }

async function follow(url: string, method: 'HEAD' | 'GET', { map, timeoutMs }: LinkCheckOptions): Promise<Followed> {
  let permanent = false
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const { host, origin, pathname } = new URL(url)
    if (SIGN_IN_HOSTS.test(host) || (hop > 0 && SIGN_IN_PATH.test(pathname))) return { kind: 'sign-in', url }
    const asked = (map.get(host) ?? origin) + url.slice(origin.length)
    const response = await fetch(asked, { method, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) })
    await response.body?.cancel()
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || location === null) {
      return { kind: 'answer', status: response.status, url, permanent }
    }
    permanent ||= !SHORT.has(host) && (response.status === 301 || response.status === 308)
    url = new URL(location, url).href
  }
  return { kind: 'circle' }
}

function judge(url: string, followed: Followed): Found {
  switch (followed.kind) {
    case 'circle':
      return { state: 'dead', detail: `more than ${MOST_REDIRECTS} redirects` }
    case 'sign-in':
      return { state: 'sign-in', detail: new URL(followed.url).host }
    case 'answer': {
      const { status, url: last, permanent } = followed
      if (status === 401 || status === 403) return { state: 'sign-in', detail: `status ${status}` }
      if (status === 429) return { state: 'ok', detail: 'there, and busy (status 429)' }
      if (status >= 300) return { state: 'dead', detail: `status ${status}` }
      // A short link that no longer exists redirects to the search page.
      if (new URL(url).host === 'aka.ms' && /(?:^|\.)bing\.com$/.test(new URL(last).host)) {
        return { state: 'dead', detail: 'the short link leads nowhere any more' }
      }
      return { state: permanent ? 'moved' : 'ok', detail: last === url ? '' : last }
    }
  }
}

/**
 * The code of a network error, and nothing more of it. Errors may come from another realm, where `instanceof` does not
 * work.
 */
function reasonOf(error: unknown): string {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } }
  if (name === 'TimeoutError') return 'no answer in time'
  return typeof cause?.code === 'string' ? cause.code : String(name)
}
