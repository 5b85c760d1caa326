/** Why a request is refused, before it costs anything. The caller learns this code and nothing more. */
export type RefusalCode =
  | 'too-large'
  | 'not-json'
  | 'wrong-shape'
  | 'wrong-channel'
  | 'no-token'
  | 'bad-token'
  | 'wrong-service-url'
  | 'wrong-tenant'
  | 'wrong-origin'
  | 'guest'
  | 'no-account-kind'
  | 'not-found'
  | 'not-let-in'
  | 'no-tab'
  | 'too-many-views'
  | 'nothing-planned'
  | 'still-reading'

const STATUS: Readonly<Record<RefusalCode, number>> = {
  'too-large': 413,
  'not-json': 400,
  'wrong-shape': 400,
  'wrong-channel': 403,
  'no-token': 401,
  'bad-token': 401,
  'wrong-service-url': 403,
  'wrong-tenant': 403,
  'wrong-origin': 403,
  guest: 403,
  'no-account-kind': 403,
  'not-found': 404,
  'not-let-in': 403,
  'no-tab': 503,
  'too-many-views': 409,
  'nothing-planned': 409,
  'still-reading': 503,
}

export class Refusal extends Error {
  readonly code: RefusalCode
  readonly status: number

  constructor(code: RefusalCode) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.status = STATUS[code]
  }
}
