import type { Dispatcher } from 'undici'

export interface ShortAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Empty when the answer broke off after its status. */
  readonly text: string
}

/** The code of the error when a request was given up before anything of it was sent; nothing will be. */
export const NEVER_BEGUN = 'never-begun'

/** A longer answer is broken off. In bytes. */
const LONGEST = 64 * 1024

/**
 * Makes one request whose answer is short. A stream for the answer, as `Dispatcher.request` makes one, and a body as a
 * string would cost more than all else of it.
 * @param signal when it is aborted the request is given up, also while it waits for a connection
 * @throws the dispatcher's errors until there is a status; the reason of the signal, or an error with the code `NEVER_BEGUN`
 */
export function shortRequest(
  dispatcher: Dispatcher,
  options: Omit<Dispatcher.DispatchOptions, 'body'> & { readonly body: string },
  signal: AbortSignal,
): Promise<ShortAnswer> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(neverBegun())
    let begun: Dispatcher.DispatchController | undefined
    const giveUp = (): void => {
      if (begun) begun.abort(signal.reason as Error)
      else reject(neverBegun())
    }
    signal.addEventListener('abort', giveUp)
    const ended = (): void => signal.removeEventListener('abort', giveUp)
    let status = 0
    let headers: ShortAnswer['headers'] = {}
    let length = 0
    const chunks: Buffer[] = []
    dispatcher.dispatch(
      { ...options, body: Buffer.from(options.body) },
      {
        onRequestStart(controller) {
          // It was given up while it waited: undici sends nothing of what is aborted here.
          if (signal.aborted) controller.abort(signal.reason as Error)
          else begun = controller
        },
        onResponseStart(_, statusCode, received) {
          // What comes before the answer, such as 103, is none.
          if (statusCode < 200) return
          status = statusCode
          headers = received
        },
        onResponseData(controller, chunk) {
          length += chunk.length
          if (length <= LONGEST) chunks.push(chunk)
          else controller.abort(new Error('The answer is too long.'))
        },
        onResponseEnd() {
          ended()
          resolve({ status, headers, text: (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString() })
        },
        onResponseError(_, error) {
          ended()
          if (status === 0) reject(error)
          else resolve({ status, headers, text: '' })
        },
      },
    )
  })
}

function neverBegun(): Error {
  return Object.assign(new Error('It was given up before it began.'), { code: NEVER_BEGUN })
}
