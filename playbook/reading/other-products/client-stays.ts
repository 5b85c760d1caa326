/** A version of Windows on desktops: no server product. */
const CLIENT = /\b(?:ltsc|ltsb|win(?:dows)? ?(?:7|8(?:\.1)?|10|11|xp))\b/i
/** Office LTSC is bought instead of the subscription: Microsoft's own product that stays. */
const INSTEAD =
  /\boffice\b|\bservers?\b|\b(?:farm|on-?prem\w*|hosted|hosting|exchange|sharepoint|skype|sccm|configmgr|wsus|active directory|file shares?|data cent(?:re|er))\b/i

/** True where it is a Windows that stays (“Windows 10 LTSC till 2029”), and no product that does the work instead of ours. */
export function onlyClientStays(text: string): boolean {
  return CLIENT.test(text) && !INSTEAD.test(text)
}
