import type { Cue } from '../model.ts'

/** Servers of other makers, which customers often run themselves. */
const OTHERS_SERVER =
  /(?:(?:lotus|hcl|ibm)(?: (?:notes|domino|verse|connections))?|lotusnotes|domino|groupwise|group wise|zimbra|kerio|mdaemon|icewarp|kolab|open-?xchange|scalix|postfix|dovecot|sendmail|mattermost|rocket ?chat|nextcloud|owncloud|alfresco|asterisk|avaya|mitel|unify|innovaphone)/
    .source
/** Where a customer runs something itself. */
const OWN_PLACE =
  /(?:own (?:servers?|machines?|hardware|hosts?|boxes|racks?|iron|metal|data ?cent(?:er|re)s?|cellar|basement)|basement|cellar|server ?room|on[- ]?prem\w*|in-?house|self[- ]?hosted)/
    .source
const SERVICE =
  /(?:teams|teams phone|intune|purview|sharepoint(?: online)?|spo|onedrive|exchange online|exo|defender|entra(?: id)?|copilot|viva(?: \w+)?|engage|yammer|edge|m365|office 365|microsoft 365|microsoft|the (?:service|product|cloud))/
    .source
const ADVERB = '(?: (?:simply|just|still|really|also|unfortunately|sadly|as of now|today))?'

/** What is said of products: whose they are, and what they lack. */
export const cuesOfProducts: readonly Cue[] = [
  {
    id: 'others-on-own-servers',
    says: 'what they run themselves is another maker’s product',
    evidence: { 'competitive-solution': 4, 'on-premises': -4 },
    patterns: [
      new RegExp(String.raw`\b${OTHERS_SERVER}\b[^|]{0,60}\b${OWN_PLACE}\b`),
      new RegExp(String.raw`\b${OWN_PLACE}\b[^|]{0,40}\b${OTHERS_SERVER}\b`),
    ],
    // A server of Microsoft's is named as well, or the product is left.
    unless:
      /\b(?:exchange (?:servers?|20\d\d|on[- ]prem\w*)|sharepoint (?:servers?|20\d\d)|skype for business|lync|microsoft servers?|mov(?:e|es|ed|ing) (?:from|off|away)|migrat\w*|got rid|copied|waves?|batch\w*|addins?|add-?ins?|plug-?ins?)\b/,
  },
  {
    id: 'service-has-not',
    says: 'the service does not have what they need',
    evidence: { 'product-feature': 3, 'security-privacy': -1 },
    patterns: [
      new RegExp(
        String.raw`\b${SERVICE}${ADVERB} (?:(?:has not|hasnt|does not have|doesnt have|lacks)${ADVERB} (?:got )?(?:that|this|it|such|one)|has no such|(?:does not|doesnt) (?:have|offer) (?:an? |any |such ))`,
      ),
    ],
    // Not a function: somebody or something that the customer lacks.
    unless:
      /\b(?:has no such|(?:has not|hasnt|have|offer)(?: \w+)?) (?:\w+ ){0,2}(?:owners?|admins?|licen[cs]es?|budget|champions?|sponsors?|partners?|value|benefits?|priority|users|outages?|history)\b/,
  },
]
