import type { Dispatcher } from 'undici'

export interface ShortAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Empty when the answer broke off after its status. */
  readonly text: string
}

/** A longer answer is broken off. In bytes. */
const LONGEST = 64 * 1024

/**
 * Makes one request whose answer is short. A stream for the answer, as `Dispatcher.request` makes one, and a body as a
 * string would cost more than all else of it.
 * @throws the dispatcher's errors until there is a status
 */
export function shortRequest(
  dispatcher: Dispatcher,
  options: Omit<Dispatcher.DispatchOptions, 'body'> & { readonly body: string },
): Promise<ShortAnswer> {
  return new Promise((resolve, reject) => {
    let status = 0
    let headers: ShortAnswer['headers'] = {}
    let length = 0
    const chunks: Buffer[] = []
    dispatcher.dispatch(
      { ...options, body: Buffer.from(options.body) },
      {
        // Without it undici takes the handler for one of its older interface.
        onRequestStart() {},
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
          resolve({ status, headers, text: (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString() })
        },
        onResponseError(_, error) {
          if (status === 0) reject(error)
          else resolve({ status, headers, text: '' })
        },
      },
    )
  })
}
