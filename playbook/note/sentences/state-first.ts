import { be } from './missing-be.ts'

/** Things and people of whom a state is told in front: “old wifi”. A “slow start” is none of them. */
const THING =
  '(?:wi-?fi|wlan|lan|wan|network|vpn|proxy|prox(?:y|ies)|firewalls?|internet|fib(?:re|er)|bandwidth|connection|lines?|routers?|switches|servers?|laptops?|notebooks?|pcs?|desktops?|devices?|tablets?|phones?|handsets?|headsets?|machines?|computers?|hardware|browsers?|clients?|drivers?|firmware|certificates?|add-?ins?|plug-?ins?|apps?|licen[cs]es|training|users?|staff|admins?|nurses|teachers|managers)'
const STATE_FIRST = new RegExp(
  String.raw`^(?:(too|very) )?(old|ageing|aging|outdated|obsolete|slow|broken|unstable|flaky|faulty|untrained|unpatched|unmanaged|missing) ((?:[\p{L}\p{N}-]{2,20} )?${THING})((?: (?:in|at|on|for) [\p{L}\p{N} -]{2,40})?)$`,
  'iu',
)

/** “Old wifi” becomes “the wifi is old”; undefined for other words. */
export function withStateBehind(words: string): string | undefined {
  const [, degree = '', state, thing, where] = STATE_FIRST.exec(words) ?? []
  if (state === undefined || thing === undefined) return undefined
  const isMissing = state.toLowerCase() === 'missing'
  return `${isMissing ? '' : 'the '}${thing}${where} ${be(thing)} ${degree ? `${degree.toLowerCase()} ` : ''}${state.toLowerCase()}`
}
