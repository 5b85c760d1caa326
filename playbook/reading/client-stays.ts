/** A version of Windows on desktops: no server product. */
const CLIENT = /\b(?:ltsc|ltsb|win(?:dows)? ?(?:7|8(?:\.1)?|10|11|xp))\b/i
const SERVER =
  /\bservers?\b|\b(?:farm|on-?prem\w*|hosted|hosting|exchange|sharepoint|skype|sccm|configmgr|wsus|active directory|file shares?|data cent(?:re|er))\b/i

/** True where it is a client that stays (“Windows 10 LTSC till 2029”), and no server of Microsoft’s. */
export function onlyClientStays(text: string): boolean {
  return CLIENT.test(text) && !SERVER.test(text)
}
