/** People who consent to other things, and other things that are consented to. */
const OTHERS =
  /\b(?:works? councils?|unions?|boards?|committees?|parents?|patients?|students?|employees?|staff|users?|dpos?|dlp|tenants?|onedrive|sharepoint|intune|copilot|exchange|admin(?:istrator)? consent|admins?|apps?|applications?|cookies?|record(?:ing|ed|ings)?|marketing|legal|lawyers?|privacy|photos?|monitoring|tracking|treatment|graph)\b/i

/** True for a message about a consent that has nothing to do with a request for a partner. */
export function ofOtherConsent(message: string): boolean {
  return OTHERS.test(message)
}

/** Nobody has agreed yet. */
const PERHAPS =
  /\b(?:might|maybe|perhaps|probably|possibly|would be|should be|may be|could be|if|not sure|thinks? (?:about|it over)|(?:will|['’]ll|going to|wants to|has to|have to) (?:tell|ask|check|think|let|see|come back|get back|decide|confirm|agree|consent))\b/i

/** True if a message that may say that somebody agreed tells of it as something to come. */
export function saysPerhaps(message: string): boolean {
  return PERHAPS.test(message)
}
