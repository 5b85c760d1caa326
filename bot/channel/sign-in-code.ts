import { faultCode } from '../telemetry/describe-error.ts'

/** What Microsoft Entra calls a refusal. Only the number is kept: the text beside it names tenant, app and moment. */
const ENTRA = /\bAADSTS\d{4,9}\b/

/**
 * Why the bot could not sign in, as a code that begins with `no-sign-in`: `no-sign-in-AADSTS7000215` is a wrong secret,
 * `no-sign-in-ENOTFOUND` a name that is not known. Never a word of the error's text.
 */
export function signInCode(error: unknown): string {
  const entra = ENTRA.exec(error instanceof Error ? error.message : '')?.[0]
  const why = entra ?? faultCode(error)
  return why === 'Error' || why === 'unknown' ? 'no-sign-in' : `no-sign-in-${why}`
}
