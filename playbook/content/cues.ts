import type { Cue, Evidence } from '../model.ts'
import { declinedHelp } from './declined-help.ts'
import { cuesOfConditions } from './cues-of-conditions.ts'
import { BUT_LACKS, cuesOfPeople } from './cues-of-people.ts'
import { cuesOfAsides } from './cues-of-asides.ts'
import { cuesOfProducts } from './cues-of-products.ts'
import { cuesOfWork } from './cues-of-work.ts'
import { cuesOfRules } from './cues-of-rules.ts'
import { BLOCKED, each, IN_PROGRESS, NO_INTENT } from './evidence-groups.ts'
import { cuesOfTheWay } from './cues-of-the-way.ts'
import { cuesOfSparedPartner } from './cues-of-spared-partner.ts'

type Row = readonly [id: string, says: string, evidence: Evidence, ...patterns: RegExp[]]

/** A speed on the customer's side, with words that make it a measurement. */
const MEASURED =
  /\b(measur\w+|pings?|round ?trips?|latency|speed ?tests?|tests? shows?|(only|just) (get|gets|have|has))\b[^|]{0,40}\b\d+ ?(ms|milliseconds?|mbps|mbits?|kbps|kbits?)\b|\b\d+ ?(ms|milliseconds?|mbps|mbits?|kbps|kbits?)\b[^|]{0,30}\b(measured|latency|delays?|round ?trip|ping)\b|\b(bandwidth|throughput|line speed)\b.{0,20}\b\d+ ?(mbps|mbits?|kbps|kbits?)\b/

/** The practical work of a project. */
const DOING =
  /(building|configuring|copying|porting|enrolling|readying|preparing|installing|connecting|pumping|pulling|bringing|carrying|moving|migrating|transferring|sending|rolling (?:it )?out|setting (?:\w+ ){0,3}up|registering|wiring|piloting|onboarding|deploying)\b/
/** "Monday", "the 2nd", "last week". */
const DAY =
  /(?:the |last |this |next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month|morning|today|tonight|yesterday|then|\d{1,2}(?:st|nd|rd|th)?|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)/

/** A partner that exists. Not "no partner", "until the partner", "looking for one". */
const PARTNER =
  /(?<!\b(no|without|any|(until|till|once|when|if|unless|for|needs?|find|wants?) (the|a|their|its|an|his|her)) )\b(partner|integrator|reseller|msp|consultants?|consultancy|provider)\b/
    .source

/** A data centre that may be missing. Not the customer's own, which is moved or left. */
const DATA_CENTRE =
  /(?<!\b(?:mov\w+|move of|relocat\w+|relocation of|migrat\w+|migration of|left|leav\w+|clos\w+|closure of|consolidat\w+|rebuild\w*|between|old|other|own|second|to another|into another)(?: (?:the|their|its|our|an?|all|old|other|own|two|both|into|new)){0,3} )\bdata ?-?cent(?:er|re)s?\b(?! (?:move\w*|moving|migration|relocation|project|team|exit|consolidation|works?|swap|upgrade|refresh|closure|people|staff|audit|transformation|merger)\b)/
    .source

/** A partner that does something, or does not. */
const RESELLER = /(?:partner|reseller|integrator)s?/
/** People at the customer that the FM tries to reach. */
const CUSTOMER_SIDE =
  /(?:customer|client|contacts?|(?:it )?(?:manager|admin|director|lead|head)|cio|cto|owner|admins|buyer)/
const SILENT =
  /\b(?:unresponsive|silent|quiet|mute|no (?:answer|reply|response|reaction)|(?:not|never|hasnt|havent|doesnt|dont|didnt) (?:responded|responding|respond|replied|reply|replying|answered|answer|answering|reacted))\b/
/** "Customer and partner", "neither the customer nor their partner". */
const WITH_CUSTOMER = new RegExp(`${CUSTOMER_SIDE.source} (?:and|nor|as well as|plus)(?: (?:the|their|its|a))? `)
const SILENT_PARTNER = new RegExp(`\\b${RESELLER.source}\\b[^|]{0,25}${SILENT.source}`)

/** Something that rules require and a service does not do. */
const CANNOT_KEEP =
  /\b(?:cant|cannot|can not|unable to|not able to|no way to|(?:doesnt|does not|dont|do not|wont) (?:let|allow|offer|support))(?: [^ |]+){0,4} (?:record|archive|retain|keep|log|capture|transcribe|watermark|stamp|journal|do that|do it)\w*\b/

/** When something will begin: "for the next 90 days", "before autumn", "this year". */
const LATER =
  /(?:(?:for|in|within|before|until|till|earlier than)(?: the| another| at least| about| next| early| late| mid)* ?(?:\d+|two|three|four|five|six|nine|ten|twelve|a few|several|some|few|couple of|next)? ?(?:days?|weeks?|months?|quarters?|spring|summer|autumn|fall|winter|new year|year|years|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|fiscal year)|(?:another|next|the next) (?:\d+|two|three|four|five|six|nine|few) (?:days|weeks|months)|(?:this|until next|before next|before the end of the) (?:year|quarter|fiscal year))/

/**
 * Phrases with which the playbook itself tells statuses apart, as reasons in words. They are matched in lower-case
 * words without punctuation; `|` stands where a clause ends. The text model is trained beside these cues, and learns
 * only what they leave open.
 */
const affirmative: readonly Row[] = [
  // Status Unknown
  [
    'new-entitlement',
    'the entitlement is new',
    { 'new-subscription': 2 },
    /\b(new|additional|newly added) (service )?(entitlements?|subscriptions?|workloads?|lines?)\b/,
  ],
  [
    'scope-grew',
    'it came newly into scope',
    { 'new-subscription': 2 },
    /\bscope (expansion|extended|extension|widened)\b/,
    /\b(into|in) (the )?(fasttrack |ftc )?scope\b/,
  ],
  // In Progress
  [
    'intends-to-deploy',
    'they intend to deploy',
    { 'technical-onboarding': 2 },
    /\bintent(ion)? to deploy\b/,
    /\b(intends?|plans?|committed|agreed) to deploy\b/,
  ],
  [
    'stage-held',
    'the first stages of the engagement are done',
    { 'technical-onboarding': 2 },
    /\b(kick-?off|initiate|initiation|assessments?|remediation)\b[^|]{0,40}\b(conducted|completed?|held|done|finished|took place|signed off)\b/,
    /\b(completed|conducted|held|finished)\b[^|]{0,40}\b(kick-?off|assessments?|remediation)\b/,
  ],
  [
    'partner-at-work',
    'a partner is at work',
    { 'technical-onboarding': 2.5, migration: 2, 'user-adoption': 1, 'partner-engagement': -3 },
    // Nothing negated on the way to the work.
    new RegExp(
      PARTNER +
        /( (?!(not|never|no|only|cannot|cant|isnt|hasnt|havent|wont|doesnt|didnt|wouldnt|should|would|could|who|which|to|because|but|and|stopped)\b)[^ |]+){0,3} (doing|deploying|deploys|rolls|rolling|migrates|migrating|moves|moving|configures|configuring|installs|installing|implementing|implements|delivering|delivers|leads|leading|handles|handling|on-?site|on site|at work|sets up|setting up|takes care|taking care)\b(?![^|]{0,40}\b(not|nothing|nobody|only|part|parts|some|other|another|except)\b)/
          .source,
    ),
    new RegExp(
      PARTNER +
        /( (will|is going to|now|already|just))* (does|do|doing|handles?|takes care of|takes over|runs|covers|delivers?|manages?) (all|everything|it|the (whole|entire|complete|full|deployment|roll-?out|project|onboarding))\b(?![^|]{0,40}\b(not|nothing|nobody|only|part|parts|some|except|badly|wrong|late|slowly|too|but|no|lacks?)\b)/
          .source,
    ),
  ],
  [
    'done-by-a-partner',
    'a partner does it',
    { 'technical-onboarding': 3, 'partner-engagement': -4 },
    /\b(is|are|was|were|been|being|gets?|got)( (now|all|already|fully|finally))* (done|deployed|handled|run|carried out|managed|taken over|led|rolled out|set up|configured|installed|looked after) by (a|an|the|their|his|her|our|some|another)( (new|local|big|good|other))? (partner|integrator|reseller|msp|consultancy|provider)\b(?!.{0,40}\b(but|not|nothing|nobody|only|badly|late|stopped|failed)\b)/,
  ],
  [
    'to-be-used-next',
    'everything is moved and people are to use it',
    { 'user-adoption': 3.5, migration: -1.5 },
    /\b(moved|migrated|over|copied|across|transferred|live|rolled out|deployed)\b.{0,15}[ |](now|next|so now|and now|from now on)( (the|all|its|their|we want|it is time that))* (people|users|staff|everyone|everybody|they|employees|colleagues|teams)( [^ |]+){0,2} (should|must|need to|have to|are to|shall|to)( [^ |]+){0,2} (use|using|work with|adopt|learn)\b/,
  ],
  [
    'partner-praised',
    'the partner is good',
    { 'partner-engagement': -4 },
    new RegExp(
      PARTNER +
        /( (is|are|was|does|doing|were))( (really|very|just|all|a))* (great|fine|good|ok|okay|excellent|well|brilliant|strong|happy|on board)\b(?! (enough|only))/
          .source +
        // Not where the praise is taken back: “but has no Intune skills”.
        String.raw`(?![^|]{0,40}[ |]+${BUT_LACKS})`,
    ),
  ],
  [
    'it-at-work',
    'their IT is at work',
    { 'technical-onboarding': 1.5, 'it-change-management': -2 },
    /(?<!\b(no|until|once|when|if) (the |their )?)\b(it|admins?|engineers?|technicians?)( (team|department|staff|people))? (is|are)( (now|already|currently|busy))* (rolling|deploying|enrolling|installing|onboarding|configuring|setting)\b/,
  ],
  [
    'unblocked',
    'what stopped them is gone',
    { ...each(IN_PROGRESS, 2), ...each(BLOCKED, -1.5) },
    /\b(not|no longer) (blocked|stopped|stuck|on hold)( (any ?more|now|since))?\b/,
    /\b(blocker|blockage|obstacle|impediment|block) (is|was|has been) (gone|removed|resolved|solved|cleared|lifted)\b/,
    /\b(unblocked|back on track|resumed)\b/,
  ],
  [
    'decided-for-us',
    'they decided for it',
    { ...each(IN_PROGRESS, 1.5), ...each(NO_INTENT, -3) },
    /\b(decided|opted|went|voted) (for|with) (us|microsoft)\b/,
    /\b(chose|picked|selected|preferred) (us|microsoft)\b/,
  ],
  [
    'go-live-set',
    'the day of the kick-off or go-live is set',
    { ...each(IN_PROGRESS, 1), 'technical-onboarding': 4 },
    /\b(go-?live|kick-?off|launch)( (is|set|planned|scheduled|date|for)){0,3} (on|next|this|for) (the )?(week|month|\d|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
  ],
  [
    'go-live-day',
    'a day is named for the go-live',
    { ...each(IN_PROGRESS, 0.5), 'technical-onboarding': 1.5 },
    /\b(go(es)?[- ]?live|going live|live on)( (is|set|planned|date|on|for|the)){0,3} (?:\d{1,2}(st|nd|rd|th)?[ .-](\d{1,2}|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2})\b(?![^|]{0,30}\b(danger|risk|doubt|late|delayed|postponed|moved|impossible|slips?|not|but|if|unless|only)\b)/,
  ],
  [
    'rollout-day',
    'a day is named for the rollout',
    { ...each(IN_PROGRESS, 0.5), 'technical-onboarding': 2 },
    /(?<!\b(no|not|without|until|before|stopped|their last|first|old|after) (the )?)\b(roll-?out|deployment|enrol?lment|onboarding|installation|set-?up)( (is|are|now|runs?|starts?|starting|begins?|beginning|planned|scheduled|set|goes|for (all|everyone|everybody|the \w+))){0,4} (from|on|in|between|starts|begins)( (the|early|mid|late|next))* ?(week|month|monday|tuesday|wednesday|thursday|friday|\d{1,2}(st|nd|rd|th)?[ ./-](\d{1,2}|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|q[1-4]|20\d\d)\b(?!.{0,40}\b(danger|risk|doubt|late|delayed|postponed|moved|impossible|slips?|not|but|if|unless|only|fail\w*|stuck|hold|cancel\w*|lacks?|missing|untrained|forbid\w*)\b)/,
  ],
  [
    'sponsor-won',
    'management now sees its value',
    { ...each(IN_PROGRESS, 1), 'technical-onboarding': 4, 'executive-sponsorship': -3 },
    /\b(ceo|cfo|cio|coo|boss|board|management|director|sponsor|owner|leadership|executives?)( (is|are|has|have|does|finally|now|at|last)){0,3} (sees?|understands?|convinced|behind it|supports?|backs?)\b(?! (no|not|little)\b)/,
  ],
  [
    'usable-then-moved',
    'it can be used and data is to be moved',
    { migration: 2 },
    /\b(enabled|usable|live|switched on)\b.{0,60}\b(migrate|migrating|be moved|moving|to move)\b/,
  ],
  [
    'users-trained',
    'the users have been trained',
    { ...each(IN_PROGRESS, 0.5), 'adoption-readiness': -3.5 },
    // As a statement of its own, not as what is awaited: "until all users are trained", "only half are trained".
    /(?<=^|\| |\band )((and|all|the|our|their|end|key|most) )*(users?|end-?users?|staff|employees|people|everyone|everybody|all|teachers|nurses|colleagues)( (is|are|were|was|been|have|has|already|now|all|fully|well))* (trained|instructed|schooled)\b(?= (\||and|$)|$)/,
    /(?<=^|\| |\band )((the|all|user|end-?user) )*(trainings?|courses)( (is|are|was|were|all|already))* (done|completed?|finished|over|held|passed)\b(?= (\||and|$)|$)/,
    /\btested (\| |and )+(all |users |everyone )?trained\b(?= (\||and|$)|$)/,
  ],
  [
    'tests-passed',
    'the tests went well',
    each(IN_PROGRESS, 1.5),
    /\b(uat|tests?|pilot|acceptance)( (is|are|was|were|has|have|been|phase|testing))* (passed|successful|succeeded|went (well|fine|smooth\w*|great)|signed off)\b/,
    /(?<=^|\| )(all|everything)( (is|was))* tested\b(?= (\||and|$)|$)/,
  ],
  [
    'no-use-since-live',
    'it is live, and few use it',
    { 'user-adoption': 4, ...each(NO_INTENT, -3) },
    /\b(nobody|no ?one|noboby|hardly any(one|body)?|few|barely( any(one|body))?|almost (nobody|no ?one))\b[^|]{0,20}\b(use|uses|using|used|opens?|logs? (in|on)|works? (in|with))\b[^|]{0,15}\b(since|after)\b[^|]{0,12}\b(live|go-?live|launch|roll-?out|start)\b/,
    /\b(live|launched|rolled out|in production) (since|for)\b.{0,40}\b(nobody|no ?one|hardly any(one|body)?|few|barely|almost (nobody|no ?one))\b[^|]{0,15}\b(use|uses|using|used|opens?|logs? (in|on)|works? (in|with))\b/,
  ],
  [
    'low-use',
    'the matter is how many use it',
    { 'user-adoption': 1.5 },
    /\b(active (usage|use|users?)|adoption rate|\d+ ?% (au|active))\b/,
  ],
  // No Intent
  [
    'does-the-job',
    'another product does the job',
    { 'competitive-solution': 2 },
    /\bcompetit(or|ors|ive|ion)s?\b/,
    /\b(another|other) vendors?\b[^|]{0,40}\b(product|service|solution|tool)\b/,
  ],
  [
    'other-tool-at-work',
    'another product does it already',
    // A tool of others is mostly one that does not work with ours.
    { 'competitive-solution': 4, 'app-compatibility': -3 },
    /\b(third[- ]party|3rd[- ]party|another|other|different|existing) (tools?|products?|systems?|solutions?|suites?|platforms?|mdm|software)\b( (that|which|already|now|there))* (manages?|managing|handles?|covers?|does (it|that|this|all|the)|do (it|that|this|all|the)|takes care)\b/,
    /\b(?!(nobody|everybody|one|who|which|that|he|she|it|they|partner|integrator|reseller|msp|consultants?|team|admins?|department|provider|vendor|microsoft|colleague|trainer)\b)[a-z][a-z0-9.-]+( already)? does (that|this|it|the job|all (of )?(that|this|it))( (already|fine|well|perfectly))* for (us|them|the users|their users|everybody)\b/,
  ],
  [
    'hosted-exchange',
    'Exchange is hosted by a third party',
    { 'on-premises': 3 },
    /\b(hosting|hoster|hosts?|hosted|run by|runs)\b[^|]{0,30}\bexchange\b/,
    /\bexchange\b[^|]{0,30}\b(hosted|hosting|hoster)\b/,
  ],
  [
    'server-rights',
    'it was bought for the server licences',
    { 'on-premises': 2.5 },
    /\b(bought|purchased?|chose|picked|licen[cs]e\w*|subscription)\b[^|]{0,60}\b(cals?|server rights|licen[cs]ing rights|on-prem\w* (rights|use|only|deployment))\b/,
  ],
  [
    'dependent-on-server',
    'dependent workloads stay on servers',
    { 'on-premises': 2 },
    /\b(dependent|depending|other) (workloads?|services?|systems?)\b[^|]{0,30}\b(stay\w*|remain\w*|kept)\b[^|]{0,15}\b(on-prem\w*|local)\b/,
  ],
  [
    'keeps-infrastructure',
    'they keep their own infrastructure',
    { 'on-premises': 2 },
    /\b(unwilling|not willing|refuses?)\b[^|]{0,20}\b(deprecate|retire|give up|abandon|replace)\b/,
  ],
  [
    'merger',
    'a merger or reorganisation takes the attention',
    { 'executive-sponsorship': 1 },
    /\b(merger|merging|reorgani[sz]\w+|restructur\w+|takeover)\b/,
  ],
  [
    'on-principle',
    'they are against it on principle',
    { 'executive-sponsorship': 2 },
    /\b(opposed|against)\b[^|]{0,25}\b(way|principle|idea|concept|philosophy)\b/,
  ],
  [
    'wont-use',
    'they do not want it',
    each(NO_INTENT, 1),
    /\bno (intent|intention)\b/,
    /\bnot interested\b/,
    /\b(do|does) not (want|plan|intend) to (use|deploy|adopt)\b/,
  ],
  [
    'not-final',
    'nothing final has been decided',
    each(NO_INTENT, -2.5),
    /\b(for now|for the moment|at the moment|for the time being|until then)\b/,
    /\b(undecided|still (deciding|thinking|discussing|weighing|comparing)|not (yet )?(decided|made up)|have(nt| not)( yet)? decided|no decision)\b/,
  ],
  [
    'will-move',
    'they will move to it',
    each(NO_INTENT, -2.5),
    /\b(will|going to|plans? to|want to|agreed to) (migrate|move|switch|come over|change over)\b/,
    /\b(migrate|migrates|migrating|move|moves|moving|switch|switches) (over )?(from|off|away|to us)\b/,
  ],
  // Blocked: infrastructure and IT
  [
    'directories-first',
    'directories have to be put in order first',
    { 'it-infrastructure': 3 },
    /\b(merg\w+|consolidat\w+|clean\w*|complex\w*)\b[^|]{0,30}\b(active director\w+|ad|director(y|ies)|forests?|domains?)\b/,
    /\b(active director\w+|ad|director(y|ies)|forests?|domains?)\b[^|]{0,30}\b(merged|consolidated|complex\w*|cleaned)\b/,
  ],
  [
    'network-limits',
    'the network is too weak',
    { 'it-infrastructure': 2.5, 'on-premises': -1 },
    /\b(network|bandwidth|line|lines|link|connectivity)\b[^|]{0,25}\b(limit\w*|insufficient|too (slow|thin|weak)|upgrad\w+|saturated|not (sufficient|enough))\b(?![^|]{0,20}\b(finished|done|completed?|behind|over)\b)/,
  ],
  [
    'latency-measured',
    'they measured latency',
    { 'it-infrastructure': 3, 'service-reliability': -1 },
    /\b(test\w*|measur\w+|pilot\w*|assess\w+)\b[^|]{0,50}\blatency\b/,
    /\blatency\b[^|]{0,30}\b(tested|measured)\b/,
  ],
  [
    'speed-measured',
    'they measured how slow their line is',
    { 'it-infrastructure': 3.5, 'service-reliability': -2.5 },
    MEASURED,
    /\b(tests?|measur\w+|traces?|checks?)\b[^|]{0,20}\b(show(s|ed|n)?|found|proved|say|says|that)\b[^|]{0,20}\b(line|lines|network|link|bandwidth|wan|vpn|router|firewall|proxy|wi-?fi)\b[^|]{0,15}\b(too (slow|thin|weak|old|small)|saturated|is the (cause|culprit)|drops)\b/,
  ],
  [
    'architecture',
    'their architecture does not fit',
    { 'it-infrastructure': 2.5, 'app-compatibility': -1 },
    /\b(architecture|configuration|hardware|environment|topology)\b[^|]{0,40}\b(not compatible|incompatible|not supported|does not (fit|work))\b/,
  ],
  [
    'old-client',
    'clients or devices are too old',
    { 'it-infrastructure': 1.5 },
    /\b(upgrade|update|replace|refresh)\b[^|]{0,25}\b(internet explorer|ie|browsers?|hardware|devices?|clients?|laptops?|pcs?|operating systems?)\b/,
  ],
  [
    'it-person-left',
    'somebody in IT has left',
    { 'it-change-management': 3 },
    /\b(it|infrastructure|exchange|system\w*|network|cloud) (manager|director|lead|leader|admin\w*|engineer|head)\b[^|]{0,15}\b(left|resigned|quit|retired|leaving|leaves|gone(?! (quiet|silent|dark|live)))\b/,
  ],
  [
    'it-lacks',
    'the IT team lacks people or skills',
    { 'it-change-management': 2.5 },
    /\b(it|technical) (team|department|staff|people|resources?|personnel)\b[^|]{0,30}\b(lacks?|lacking|without|too few|busy|overloaded|swamped|not have|no (time|capacity|skills?|expertise))\b/,
    /\bexisting (it )?(staff|resources|team|personnel)\b/,
    /\b(their|the|local) (it|admins?|administrators?|technicians)( (guys|team|department|staff|people))? (dont|doesnt|do not|does not|didnt) (really )?know how\b/,
    /\b(it|admins?|administrators?|technicians|it (team|department|staff|people))\b[^|]{0,30}\b(not have|no|lacks?|lacking|without|missing)\b[^|]{0,15}\b(skills?|skill ?set|know-?how|knowledge|expertise|experience)\b/,
  ],
  [
    'it-process',
    'processes of IT have to change',
    { 'it-change-management': 2 },
    /\b(technical|it|change management|release|testing|update) (process|processes|procedures?)\b/,
  ],
  [
    'frequent-updates',
    'IT cannot follow the pace of updates',
    { 'it-change-management': 2 },
    /\b(frequent|frequency of|constant|pace of|monthly)\b[^|]{0,15}\b(updates?|changes?|releases?)\b/,
  ],
  [
    'unexpected-cost',
    'an unexpected cost lacks a budget',
    { 'it-change-management': 2 },
    /\b(unexpected|unplanned|unforeseen|surprise|hidden) (extra )?costs?\b/,
  ],
  [
    'unsure-policies',
    'they do not know how to redo their policies',
    { 'it-change-management': 2 },
    /\b(unsure|uncertain|unclear|not know)\b[^|]{0,40}\bpolic(y|ies)\b/,
  ],
  // Blocked: rules
  [
    'own-policy',
    'their own policy does not allow it',
    { 'security-privacy': 2 },
    /\b(security|privacy|company|corporate|internal|own|infosec|house) (policy|policies|guidelines?|rules?)\b/,
  ],
  [
    'security-people',
    'their security people hold it up',
    { 'security-privacy': 1 },
    /\b(cso|ciso|chief (information )?security officer|security (officer|team|department|architect|board))\b(?!( (is|are|was|were|now|all))+ (on board|happy|fine|ok|okay|in favou?r|behind it|with us|involved)\b)/,
  ],
  [
    'data-in-cloud',
    'they worry about data in the cloud',
    { 'security-privacy': 2 },
    /\b(concern\w*|worr\w+|fear\w*|uncomfortable|comfortable|risks?|nervous)\b[^|]{0,40}\b(data|mailboxes|files|documents)\b[^|]{0,25}\b(cloud|off-?site|outside|hosted)\b/,
  ],
  [
    'law',
    'a law or a regulator is named',
    { 'legal-regulatory': 1.5 },
    /\b(regulations?|regulatory|regulators?|legislation|laws?|legal (restriction|requirement|prohibition)s?|statut\w+|authorit(y|ies)|sanctions?|embargo|geopolitical)\b/,
  ],
  [
    'by-law',
    'the law asks for it',
    { 'legal-regulatory': 2.5 },
    /\b(by|under( the)?|because of the) law\b|\bthe law (says|requires|demands|forbids|prohibits|asks)\b/,
  ],
  [
    'data-in-country',
    'data may not leave the country',
    { 'legal-regulatory': 2 },
    /\b(data|stored?|storage|hosted|hosting|information)\b[^|]{0,40}\b(outside|leave|abroad|within|inside)\b[^|]{0,15}\b(country|borders?|state|union|jurisdiction)\b/,
  ],
  // Blocked: product, service, applications
  [
    'feature-awaited',
    'a function of the service is missing',
    { 'product-feature': 2.5 },
    /\b(features?|functionalit(y|ies)|functions?|capabilit(y|ies))\b[^|]{0,30}\b(added|available|missing|lack\w*|released|shipped|supported|needed|changed|exist)\b/,
    /\b(lacks?|lacking|missing|until|requires?|needs?|change (to|of|in)|no such)\b[^|]{0,30}\b(feature|functionality|capability)\b/,
    /\bno such (function|button|option|setting)\b/,
  ],
  [
    'cost-of-training',
    'it costs more than was planned',
    { 'it-change-management': 3, 'executive-sponsorship': -3 },
    /\b(more expensive|dearer|costlier|costs? (much |way |far )?more|more costly|higher costs?|costs? (turned out|came out) higher)\b[^|]{0,15}\bthan (planned|expected|budgeted|thought|foreseen|calculated|agreed)\b/,
    /\b(sponsor|manager|lead|project owner)\b[^|]{0,15}\b(cant|cannot|may not|must not|is not allowed to|isnt allowed to|has no (right|authority|power|say|mandate))\b[^|]{0,25}\b(budgets?|money|costs?|spend\w*|sums?|amounts?)\b/,
  ],
  [
    'named-law',
    'a law is named',
    { 'legal-regulatory': 2.5 },
    /\b(hipaa|betrvg|finra|itar|bafin|dora|nis ?2|sox|ferpa|cjis|schrems( ii)?|gobd|kritis|finma)\b(?![^|]{0,20}\b(fine|ok|okay|certified|covered|no problem|met|satisfied)\b)/,
  ],
  [
    'legally-needed',
    'a law asks for it',
    { 'legal-regulatory': 3, 'security-privacy': -2 },
    /\b(?<!(not|isnt|no longer|arent) )(legally|statutorily) (needed|required|mandatory|prescribed|necessary|obliged|demanded|binding)\b|\b(?<!(not|isnt|no longer|arent) )(needed|required|mandatory|prescribed|demanded) (by law|legally|by statute)\b/,
  ],
  [
    'would-come-if',
    'they would come if it could do that',
    { 'product-feature': 3.5, ...each(NO_INTENT, -2.5) },
    /\b(would|theyd|hed|shed|wed) ([a-z]+ly )?(change|switch|move|go|come|use|take|start|drop|leave)\b[^|]{0,40}\b(if|once|when|as soon as|the day|the moment)\b (?!(they|the (it|users|board|cio|ceo|ciso|cfo)|we|he|she|somebody|people)\b)[^|]{0,40}\b(could|can|had|has|did|does|supports?|supported|offers?|offered|works?|worked|handles?|handled|allows?|allowed|learns?|learnt|is there|its there|comes|exists?|ships?)\b/,
    // "If that came they'd change straight away."
    /\bif (that|this|it) (came|comes|existed|exists|were there|was there|changed|worked|works)\b[^|]{0,12}\b(would|theyd|hed|shed)\b/,
  ],
  [
    'until-it-can',
    'they stay elsewhere until it can do that',
    { 'product-feature': 2.5, ...each(NO_INTENT, -1.5) },
    /\b(use|uses|using|stay|stays|staying|keep|keeps|remain|remains) (on |with |at )?(?!(it|them|us)\b)[^|]{2,25} until (?!(they|we|he|she|the|their|our|his|her|somebody|someone|people|users?|it is|next|end|mid|early|late|then|further|summer|spring|autumn|winter|easter|christmas)\b)[^|]{2,30} (has|have|gets|supports|offers|can|available|is available|ships|comes)\b/,
  ],
  [
    'nothing-left-to-move',
    'all is over, and nothing is left to be moved',
    { 'user-adoption': 3, migration: -3 },
    /\b(all|everything|everyone|everybody|\d+ (mailboxes|users|people|sites|drives|machines))( (is|are|has been|have been|now|already))* (done|live|over|across|migrated|moved|on it|in use)\b.{0,50}\bnothing( is| was)? (left|more|remains|remaining)\b(?! to (train|teach))/,
    /\bnothing( is| was)? (left|remains) to (be )?(move|moved|migrate|migrated|copy|copied|bring|carry|transfer)\b/,
  ],
  [
    'waits-for-us',
    'they wait for Microsoft',
    { 'partner-engagement': -3, 'customer-unresponsive': -2 },
    /\b(wait|waits|waiting) (for|on) (us|microsoft|fasttrack|our (fe|engineers?|team|side))\b/,
    /\bour (fe|engineer|team|side) (hasnt|has not|didnt|did not|still|is late|forgot|owes)\b/,
  ],
  [
    'roadmap',
    'they wait for the roadmap',
    { 'product-feature': 2 },
    /\b(roadmap|feature request|onelist|gethelp|multi-?geo|design change request)\b/,
  ],
  [
    'outage',
    'outages cost the trust',
    { 'service-reliability': 2 },
    /\b(outages?|(service )?(interruptions?|disruptions?)|service incidents?|downtime)\b/,
  ],
  [
    'doubts-service',
    'they doubt that the service is dependable',
    { 'service-reliability': 3 },
    /\b(concern\w*|worr\w+|fear\w*|believes?|doubts?|afraid|claims?)\b[^|]{0,60}\b(availab\w+|reliab\w+|resilien\w+|outages?|matur\w+|los(e|ing) control|loss of control|recover\w*|back-?ups?|bugs?|spam|uptime|propagate|disaster)\b/,
  ],
  [
    'more-reliable',
    'they trust other systems more',
    { 'service-reliability': 2.5 },
    /\b(better|more|higher|greater)\b[^|]{0,12}\b(reliab\w+|resilien\w+|availab\w+|stable|control)\b/,
  ],
  [
    'lob-application',
    'an application is concerned',
    { 'app-compatibility': 1.5 },
    /\b(line[- ]of[- ]business|lob|third[- ]party|3rd[- ]party|legacy) (app\w*|add-?ins?|software|systems?|tools?|solutions?)\b/,
    /\badd-?ins?\b/,
    /\bmacros?\b/,
    /\b(program|plug-?in|driver|software|com|template)\b[^|]{0,40}\b(wont|will not|cannot|cant|doesnt|does not|didnt|refuses to)( (simply|even|just))? (load|start|open|run|launch|print|talk)\b/,
  ],
  [
    'app-not-certified',
    'an application is not certified or compatible',
    { 'app-compatibility': 2.5, 'product-feature': -1 },
    /\b(app\w*|add-?ins?|software|vendor|maker)\b[^|]{0,40}\b(not|isnt|arent|no longer) (certified|supported|compatible)\b/,
  ],
  [
    'stop-gap',
    'a bridge would have to be built',
    { 'app-compatibility': 3.5 },
    /\b(stop[- ]?gap|interim|temporary|makeshift) (system|solution|middleware|integration|bridge|interface|tool)\b/,
    /\bmiddleware\b/,
  ],
  // Blocked: partner, licences
  [
    'finding-partner',
    'they look for a partner',
    { 'partner-engagement': 2 },
    /\b(find|finding|looking for|look for|search\w* for|recommend|select\w*|choos\w+|identify)\b[^|]{0,25}\bpartners?\b/,
  ],
  [
    'partner-scope',
    'the scope of the partner is limited',
    { 'partner-engagement': 2.5 },
    /\bpartner\w*\b[^|]{0,50}\b(only|part of|limited|scope|statement of work|sow)\b/,
    /\b(statement of work|sow)\b/,
  ],
  [
    'partner-lacks',
    'the partner lacks skills or people',
    { 'partner-engagement': 2.5 },
    /\b(partner|integrator|provider|agency|consultants?)\b[^|]{0,20}\b(lacks?|lacking|(does|do|has|have|did)( not|nt)? have|without|no|not enough|too few)\b[^|]{0,15}\b(skills?|know-?how|knowledge|expertise|experience|capacity|consultants|people)\b/,
  ],
  [
    'partner-bought',
    'the partner bought the licences and deploys a part',
    { 'partner-engagement': 2.5 },
    /\b(partner|reseller)\b[^|]{0,20}\b(bought|purchased|acquired)\b/,
    /\b(partner|reseller|dealer|csp)\b.{0,30}\b(bought|purchased|acquired|sold)\b.{0,60}\b(only|just|part|leaves? (aside|out|it)|that is it|thats (it|that|all)|not the rest)\b/,
  ],
  [
    'agreement',
    'an agreement with Microsoft is open',
    { 'billing-licensing': 2.5 },
    /\b(enterprise agreement|ea|licen[cs]\w+ agreement|agreement|renewal)\b[^|]{0,30}\b(negotiat\w+|signed|sign|renew\w*|pending|expir\w*|stalled)\b/,
    /\b(negotiat\w+|renew\w+)\b[^|]{0,30}\b(agreement|ea|licen[cs]\w+)\b/,
    /\b(enterprise agreement|ea)\b/,
  ],
  [
    'licences-move',
    'licences or tenants are moving',
    { 'billing-licensing': 3, migration: -1 },
    // Not what is moved in a tenant: “they did the tenant and have moved 300 mailboxes”.
    /\b(tenants?|entitlements?|licen[cs]es?|seats?|subscriptions?)\b[^|]{0,25}\b(transferr?\w*|moved|moving|reassign\w*|swap\w*|consolidated)\b(?! (?:[^ |]+ ){0,4}(?:mailbox\w*|boxes|mails?|e-?mails?|files?|folders?|documents?|drives?|sites?|shares?|libraries|calendars?|data(?! ?-?cent)|content|tb|gb)\b)/,
    /\bedit (the|a|its|their) tenant\b/,
  ],
  [
    'seats-change',
    'seats go up or down',
    { 'billing-licensing': 2 },
    /\b(reduc\w+|increas\w+|add\w*|remov\w+|true-?up)\b[^|]{0,15}\bseats?\b/,
  ],
  [
    'wrong-plan',
    'the plan is the wrong one',
    { 'billing-licensing': 2.5 },
    /\bwrong (sku|plan|licen[cs]es?|subscription|edition)\b/,
    /\bskus?\b/,
  ],
  // Duplicate/Invalid
  [
    'duplicate',
    'it is a duplicate or void',
    { 'duplicate-invalid': 2.5 },
    /\b(duplicated?|fraud\w*|void|(test|demo|trial|dummy) tenant|created twice|double entry)\b/,
    /\b(?:is|are) (?:one and the same|identical|the same (?:firm|company|customer|organi[sz]ation|account))\b.{0,60}\b(?:drop|void|delete|close|remove|ignore|cancel|strike|not needed)\b/,
  ],
]

/** Phrases that contain a negation. */
const negative: readonly Row[] = [
  [
    'law-wants-a-feature',
    'a rule asks for what the service cannot do',
    { 'product-feature': 3.5, 'legal-regulatory': -2.5 },
    new RegExp(
      `${CANNOT_KEEP.source}.{0,60}\\b(regulators?|supervisors?|authority|auditors?|laws?|statute)\\b.{0,15}\\b(wants?|demands?|requires?|asks?|insists?|needs?|prescribes?)\\b`,
    ),
    new RegExp(
      `\\b(regulators?|supervisors?|authority|auditors?|laws?|statute)\\b.{0,15}\\b(wants?|demands?|requires?|asks?|insists?|needs?|prescribes?)\\b.{0,60}${CANNOT_KEEP.source}`,
    ),
  ],
  // "They will not deploy due to …": the reason is not denied.
  [
    'for-security',
    'security or privacy is the reason',
    { 'security-privacy': 2.5, ...each(NO_INTENT, -1) },
    /\b(for|on|out of|because of)( (data|it|cyber|own|their))? (security|privacy|data protection|confidentiality|secrecy) (reasons?|grounds|concerns?|worries|considerations)\b/,
  ],
  [
    'because-of-law',
    'a law is the reason',
    { 'legal-regulatory': 2 },
    /\b(due to|because of|on account of)( (?!no\b|not\b)[^ |]+){0,2} (regulations?|laws|legislation|sanctions|embargo)\b/,
  ],
  [
    'no-answer',
    'nobody answers',
    { 'customer-unresponsive': 2 },
    /\b(unresponsive|non-?responsive|radio silence|no (answer|reply|response|reaction)|(not|never|hasnt|havent|didnt) (responded|responding|respond|replied|reply|answered|answer|reacted))\b/,
  ],
  [
    'call-later',
    'they answered and asked to be called later',
    { 'customer-unresponsive': -4, ...each(BLOCKED, -1.5), ...each(IN_PROGRESS, -1.5) },
    /\b(asked|wants?|told|begged|prefers?|invited|like|requested)( (us|me|to|for|that|we|i))* (call|ring|come|get|write|try|check|contact|talk|speak|meet|callback)( (them|him|her|us))?( (back|again|later|after|in))\b/,
  ],
  [
    'both-silent',
    'neither the customer nor the partner answers',
    { 'customer-unresponsive': 4, 'partner-engagement': -2 },
    new RegExp(`\\b${WITH_CUSTOMER.source}${SILENT_PARTNER.source}`),
    new RegExp(
      `\\bneither( (the|their))? (${CUSTOMER_SIDE.source}|${RESELLER.source}) nor( (the|their|its))? (${CUSTOMER_SIDE.source}|${RESELLER.source})\\b[^|]{0,15}\\b(answer|repl|respond|react|call|c[oa]me back|g[eo]t back|wr[io]te)`,
    ),
    new RegExp(
      `\\b${RESELLER.source} (and|nor|as well as)( (the|their|its))? ${CUSTOMER_SIDE.source}\\b[^|]{0,25}${SILENT.source}`,
    ),
  ],
  [
    'no-migration',
    'nothing is left to be moved',
    { 'user-adoption': 2.5, migration: -2.5 },
    /\bno (data )?migration\b/,
    /\b(nothing|no data|no content)\b[^|]{0,12}\bto (migrate|move|be moved)\b/,
  ],
  [
    'no-benefit',
    'they see no benefit',
    { 'executive-sponsorship': 1.5 },
    /\b(no|not|dont|doesnt|without)\b[^|]{0,25}\b(benefits?|added value|business value|advantages?|the point)\b/,
  ],
  [
    'no-sponsor',
    'a sponsor is missing',
    { 'executive-sponsorship': 2.5 },
    /\b(no|not|lacks?|lacking|without|missing|wrong|correct)\b[^|]{0,30}\b(sponsors?|sponsorship|business decision maker|bdm)\b/,
  ],
  [
    'only-part',
    'they want only a part of what they bought',
    { 'executive-sponsorship': 1.5 },
    /\b(bought|purchased?|bundle|suite)\b.{0,60}\bnot (plan|planning|intend|intending|going) to use\b/,
  ],
  [
    'return-on-servers',
    'they expect a better return from own servers',
    { 'executive-sponsorship': 3, 'on-premises': -1 },
    /\b(roi|return( on investment)?|tco)\b[^|]{0,40}\b(on-prem\w*|own servers?|local servers?)\b/,
    /\b(cfo|ceo|cio|finance|management|board|director)\b[^|]{0,40}\b(on[- ]?prem\w*|own|servers?)\b[^|]{0,40}\b(cheaper|costs? less|better value)\b/,
  ],
  [
    'return-on-competitor',
    'they expect a better return from a competitor',
    { 'competitive-solution': 3, 'executive-sponsorship': -1 },
    /\b(roi|return( on investment)?|tco|price|cost)\b[^|]{0,40}\b(competit\w+|other vendor|another vendor)\b/,
  ],
  [
    'servers-for-network',
    'servers stay because of the network',
    { 'it-infrastructure': 3, 'on-premises': -2 },
    /\b(on-prem\w*|servers?)\b.{0,25}\b(because of|due to|owing to)\b[^|]{0,15}\b(network|bandwidth|connectivity|lines?|latency)\b/,
  ],
  [
    'no-champion',
    'an adoption champion is missing',
    { 'adoption-readiness': 2.5 },
    /\b(no|not|without|lacks?|lacking|missing)\b[^|]{0,25}\bchampions?\b/,
  ],
  [
    'too-busy-to-train',
    'there is no time for training',
    { 'adoption-readiness': 3 },
    /\b(too busy|no time|not have (the )?time)\b[^|]{0,30}\b(train\w*|learn\w*|courses?|sessions?|workshops?)\b/,
  ],
  [
    'no-bandwidth-for-adoption',
    'skills or bandwidth to drive adoption are missing',
    { 'adoption-readiness': 4 },
    /\b(no|not|without|lacks?|lacking|missing|short of|too little|neither)( have)?( the| any| enough| internal)* (skills?|bandwidth|time|people|capacity|resources?|expertise|know-?how)( (or|and|nor)( the)? (skills?|bandwidth|time|people|capacity|resources?|expertise|know-?how))? (to|for)( [a-z]+){0,2} adoption\b/,
  ],
  [
    'no-training-plan',
    'a plan for training is missing',
    { 'adoption-readiness': 2.5 },
    /\b(no|unable|without|lacks?|lacking|cannot|cant|not)\b[^|]{0,30}\b(training|adoption|education) plan\b/,
  ],
  [
    'needs-training',
    'users need training first',
    { 'adoption-readiness': 2 },
    /\b(needs?|requires?|lacks?|without|no|not|untrained)\b[^|]{0,20}\b(user|users|end-users?|employees?|staff) (training|education|trained)\b/,
    /\b(nobody|no ?one|none)\b[^|]{0,20}\b(trained|educated|taught)\b/,
    /\busers?\b[^|]{0,15}\b(not|havent|hasnt|arent|untrained)\b[^|]{0,12}\b(trained|ready|prepared|educated)\b/,
  ],
  [
    'no-data-centre',
    'a data centre in the country does not exist',
    { 'product-feature': 3.5, 'legal-regulatory': -1.5 },
    new RegExp(String.raw`\b(until|unless|no|not|waits?|waiting|missing|lacks?)\b[^|]{0,40}${DATA_CENTRE}`),
    new RegExp(String.raw`${DATA_CENTRE}[^|]{0,40}\b(not (available|exist)|does not exist|missing|until|opens?)\b`),
    /\bdata ?-?cent(er|re)s?\b.{0,40}\b(that|which|there|and|but)\b[ |]*((microsoft|it|there|we) )?(doesnt|does not|dont|do not|isnt|is not|has no\w*|have no\w*)( (exist|have|there|one|any|yet|run|offer))*\b/,
    // "It must be in a data centre there, the law says so, there is none."
    /\bdata ?-?cent(er|re)s?\b.{0,60}\b(there is|theres|there are|microsoft has|but|and) (none|no such|nothing)\b/,
    // "The law wants it inside the country, and Microsoft has nothing there."
    /\b(law|laws|statute|act|regulations?|regulator|authority|legally|by law)\b.{0,90}\b(country|canton|province|nation\w*|border|soil|inland|domestic|kingdom|island)\b.{0,70}\b((has|have|had|got|offers?|runs?|operates?|is|are|theres) (no|none|nothing|not (a|any|one))|none|nothing|no (region|regions|site|location|dc|hall|facility|such (region|place))|(isnt|is not|not) (one|any|there))\b/,
  ],
  [
    'not-certified',
    'the service lacks a certification',
    { 'product-feature': 2 },
    /\b(service|product|microsoft|lacks?)\b[^|]{0,30}\b(lacks?|not|no|without|missing|specific|industry)\b[^|]{0,20}\b(certificat\w+|certified|accreditation)\b/,
  ],
  [
    'mobile-without-exchange',
    'an Outlook Mobile line without Exchange',
    { 'duplicate-invalid': 4 },
    /\boutlook (mobile|for (phones|ios|android))\b.{0,120}\bno (exchange|mailbox\w*)\b/,
    /\bno (exchange|mailbox\w*)\b.{0,120}\boutlook (mobile|for (phones|ios|android))\b/,
  ],
]

/**
 * Phrases that other words of the text turn off. Those with a question stand for several statuses, depending on what
 * the text leaves out.
 */
const conditional: readonly Omit<Cue, 'negatable'>[] = [
  {
    id: 'partner-silent',
    says: 'the partner does not answer',
    evidence: { 'partner-engagement': 5, 'customer-unresponsive': -3 },
    patterns: [new RegExp(`(?<!\\b${WITH_CUSTOMER.source})${SILENT_PARTNER.source}`)],
    // The customer is silent as well, so that nobody knows what they intend.
    unless:
      /\b(either|as well|neither|nor)\b|\b(silent|quiet|mute|reply|answers?|respond|reacts?) too\b|\b(intents?|intentions?|plans?|what they (want|plan|mean|intend)\w*)\b[^|]{0,30}\b(unknown|unclear|no clue|no idea|mystery|guess\w*|not known|open|dont know|nobody knows)\b|\b(unknown|no clue|no idea|nobody knows|not know|dont know|cant tell|cannot (say|tell)|guess\w*)\b[^|]{0,25}\b(intents?|intentions?|plans?|wants?|mean|intend|whether|if they)\b/,
  },
  ...declinedHelp,
  {
    id: 'fears-dependence',
    says: 'they do not trust the provider, or fear to depend on it',
    evidence: { 'service-reliability': 0.5, 'security-privacy': 0.5 },
    patterns: [
      /\b(afraid|fears?|feared|scared|worr\w+|nervous|concern\w*|uneasy)\b[^|]{0,30}\b(lock-? ?in|locked in|lockin|dependen\w+|depend(ing)? on|vendors?|(us|american|foreign) (clouds?|providers?|compan(y|ies)|vendors?|firms?))\b/,
      /\b(dont|doesnt|not|never|no|distrust\w*|mistrust\w*)( (really|fully|quite|have|any))* ?(trust|confidence)?( in)?( the| an?| any)? ((us|american|foreign|public) (clouds?|providers?|compan(y|ies)|vendors?|firms?)|big tech|clouds? from (the us|america|abroad))\b/,
    ],
    // What they fear is said.
    unless:
      /\b(outages?|downtime|down|slow\w*|laten\w+|availab\w+|backups?|restor\w+|recover\w*|cloud act|spy\w*|see|sees|access|law|regulat\w+|gdpr|privacy|polic(y|ies)|price\w*|costs?|stay\w*|keep\w*)\b/,
    asks: 'worry',
  },
  {
    id: 'begins-later',
    says: 'they begin later, which is an intent as well',
    evidence: { 'technical-onboarding': 3.5, ...each(NO_INTENT, -1.5), ...each(BLOCKED, -1) },
    patterns: [
      new RegExp(
        `\\b(wont|will not|not (?:going|planning|plan|planned|intending|expecting) to|no plans? to|arent|are not|isnt|is not|do(?:nt| not) (?:plan|intend|want) to)( [^ |]+){0,3} (deploy\\w*|start\\w*|begin\\w*|roll\\w*|onboard\\w*|set(?:ting)? (?:it )?up|implement\\w*|introduc\\w*|switch\\w* (?:it )?on)\\b[^|]{0,20}\\b${LATER.source}\\b`,
      ),
      new RegExp(
        `\\b(no|not (?:any|a)) (deployment|roll-?out|start|onboarding|go-?live)( (is|was))?( (planned|scheduled|foreseen|expected))?( [^ |]+){0,2} ${LATER.source}\\b`,
      ),
      /\b(not|wont|never)\b[^|]{0,30}\b(deploy\w*|start\w*|begin\w*|roll\w*|onboard\w*)\b.{0,50}\b(then|next year|afterwards|in (spring|summer|autumn|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d))( (they|we|it))? (will|do|start|begin|does|are going to)\b/,
    ],
    // What keeps them from it is said.
    unless:
      /\b(because|due to|reasons?|as long as|unless|keep|keeps|stay\w*|prefer\w*|happy|instead|competitor|law|legal|council|security|policy|network|bandwidth|firewall|licen[cs]es?|budget|contract|invoice|partner|reseller|train\w*|champions?|users?|staff|people|nobody|no one|capacity|resources?|skills?|feature|missing|bug|outages?|app|apps|add-?in|server|servers|on[- ]?prem\w*|management|ceo|cfo|cio|board|benefit|point|value|sponsor\w*|answer\w*|reply|migrat\w*|merger|acqui\w*|lacks?|lost|left|waits?|waiting|forbid\w*|blocked|refus\w*|stopped|frozen|freeze)\b/,
  },
  {
    id: 'own-partner-deploys',
    says: 'a partner of theirs deploys it',
    evidence: { 'technical-onboarding': 3.5, 'partner-engagement': -4 },
    patterns: [
      /\b(partner|integrator|reseller|msp|consultancy)\b[ |]*(that|which|who)?( (is|are))? ?(no|not an?|isnt an?|not) (frp|fasttrack[- ]ready( partner)?)[ |]+(and )?(now |already )?(deploys|sets up|rolls|does|installs|configures|onboards|migrates|runs|implements|is (deploying|setting up|rolling|installing|doing))\b/,
      /\b(deploy\w*|set(ting)? (it )?up|roll\w* (it )?out|onboard\w*|install\w*|implement\w*)\b[^|]{0,25}\b(with|by|through|via) (a|an|their|its|some|another)( (own|local|small|trusted|non-? ?frp))* (partner|integrator|reseller|msp|consultancy)\b/,
    ],
    // The work stands still, or is only wished for.
    unless:
      /\b(stopp?\w*|stuck|late|cannot|cant|could not|couldnt|unable|left|quit|bankrupt|insolven\w*|delay\w*|no longer|wants?|would|looking|search\w*|need|needs|waits?|waiting|until|unless|if|hold|nobody|not (deliver\w*|finish\w*|done|do|able|skilled|started|begun|free)|never|fail\w*|lacks?|slow\w*|refus\w*|complain\w*|unhappy|dispute)\b/,
  },
  {
    id: 'starts-with-partner',
    says: 'they start with a partner on a day that is named',
    // Playbook, Technical Onboarding and Deployment: also with any partner.
    evidence: { 'technical-onboarding': 3.5, 'partner-engagement': -4 },
    patterns: [
      /\bwith( (a|an|the|their|its|our|own|local|new))* partner\b.{0,30}\b(from|in|on|by|mid|early|starts?|starting) (the )?(\d|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|q[1-4]|next|spring|summer|autumn)/,
      /\b(starts?|starting|begins?|begin|goes|go|going|deploys?|deploying|rolls?|rolling)\b[^|]{0,30}\b(from|in|on|by|mid|early) (the )?(\d|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|q[1-4]|next|spring|summer|autumn)[^|]{0,15} with( (a|an|the|their|its|our|own|local|new))* partner\b/,
    ],
    // The partner itself is missing, or in the way.
    unless:
      /\b(stopp?\w*|stuck|late|cannot|cant|could not|couldnt|unable|left|quit|bankrupt|insolven\w*|delay\w*|looking|search\w*|need|needs|waits?|waiting|until|unless|if|when|once|hold|nobody|no|not|never|fail\w*|lacks?|slow\w*|refus\w*|complain\w*|unhappy|dispute|contract\w*|sign\w*|scope|offers?|quotes?|price|tender|choos\w*|select\w*|find|finds|ends?|ended|meeting|call|talks?|talk|discuss\w*|since|problems?|troubles?|issues?|argu\w*|deci\w*|negotiat\w*|questions?)\b/,
  },
  {
    id: 'work-goes-on',
    says: 'the work goes on now',
    evidence: { ...each(IN_PROGRESS, 2.5), ...each(BLOCKED, -2) },
    patterns: [
      // "They carry on building", "the engineers continue with the last steps", "batch 6 went yesterday".
      new RegExp(
        `\\b(keeps?|carr(?:y|ies)|go(?:es)?|continues?|resumed?|back to|busy|started|began|begins?) (?:on )?${DOING.source}`,
      ),
      /\b(continues?|goes|going|carr(y|ies)|go) (on )?(as planned|regardless|anyway|at the pace|at full speed|with (its|the|their) (last|remaining|next)|since \w+|and on)\b/,
      /\b(work|move|migration|transfer|copying|rollout|roll-?out|project|build|configuration|set-?up|porting|enrolment|enrollment)( (itself|now|simply|still))? (goes on|continues?|carries on|keeps going|is going on|goes ahead)\b/,
      new RegExp(
        `\\b(is|are|been|be|now|today|and|who|already|m|s|re) (?:(?:now|already|currently|busy|being|just|still) )*${DOING.source}[^|]{0,60}\\b(since|as of|from|starting|this|today|yesterday|now) ?${DAY.source}`,
      ),
      new RegExp(
        `\\b(since|as of|from|today|now|right now|at the moment|at present|currently|meanwhile) ?${DAY.source}?[^|]{0,40}${DOING.source}`,
      ),
      /\b\d[\d.]* ?(%|percent|tb|gb|of|out of)( the)? ?[\d.]*( [a-z]+){0,2} (across|moved over|moved|migrated|copied|are over|are in|so far|in total|to go)\b/,
    ],
    // It stands still, or may not begin.
    unless:
      /\b((is|are|been|stays?|remains?|put|currently|now|still|everything|all) (on hold|stuck|blocked|paused|frozen|halted|suspended|off)|stands? still|standstill|at a halt|stopped (it|us|them|everything|the)|pulled the plug|called off|switched (it )?off|in the drawer|(nothing|no ?one|nobody|none) (is|has|can|may|will|gets?|moves?|works?|on)|(not|cannot|cant|never|wont|before|until)( \w+){0,2} (go on|begin|start|resume|continue|be resumed)|until then|forbid\w*|prohibit\w*|vetoed|no date|must first|first they must|won ?t|(would|should) (have to|first))\b/,
  },
  {
    id: 'migration-at-work',
    says: 'data is being moved',
    evidence: { migration: 3, 'user-adoption': -1.5, 'technical-onboarding': -1 },
    patterns: [
      /\b(migrations?|cut-?over|mailbox moves?|data (transfer|copy|move))( (itself|now|still|currently|already|is|s|are))* (runs?|running|lasts?|going on|goes on|under ?way|ongoing|in progress|in full swing)\b(?! (into|out|away|aground|slow\w*|late|behind))/,
      /\bmigrations?( (is|at|to|so far|by|now|currently|already|runs))* \d+ ?(%|percent)/,
    ],
    // It waits, stands still or is no move of theirs to us.
    unless:
      /\b((until|till|til|once|when|if|before|after|unless|while|during) (the |their |our |a |an |another )?(\w+ )?(migrations?|cut-?over|mailbox moves?|data)|but|however|on hold|stuck|block(s|ed)|paused|frozen|halted|suspended|stop(s|ped)|stands? still|standstill|slow\w*|fail\w*|errors?|crash\w*|cannot|cant|not|no|never|nobody|none|without|lacks?|missing|refus\w*|too|planned|due|finished|done|complete|completed|over|100%|100 %|back to|away from)\b/,
  },
  {
    id: 'slow-at-a-site',
    says: 'it is slow at one of their places',
    evidence: { 'it-infrastructure': 1.5, 'service-reliability': -1 },
    patterns: [
      /\b(slow\w*|lags?|lagging|laggy|sluggish|stutters?|latency|delays?|drops|takes? \d+ (seconds|secs?|minutes))\b[^|]{0,40}\b(from|in|at|over|for|to)\b[^|]{0,25}\b(offices?|sites?|branch(es)?|plants?|factor(y|ies)|subsidiar(y|ies)|campus|warehouses?|vpn|wan)\b/,
      /\bslow\w*\b[^|]{0,12}\b(people|users|colleagues|staff|teams?) in\b/,
    ],
    unless: new RegExp(
      `${MEASURED.source}|${/\b(outages?|downtime|trust\w*|confidence|reliab\w+|availab\w+)\b/.source}`,
    ),
    asks: 'what-fails',
  },
  {
    id: 'cheaper-on-servers',
    says: 'they expect own servers to cost less',
    evidence: { 'executive-sponsorship': 4, 'on-premises': -3 },
    patterns: [
      /\b(on[- ]?prem\w*|servers?|hardware|in-?house|themselves|data ?cent(er|re))\b.{0,60}\b(cheaper|costs? less|less expensive|(better|more) (value|return)|(lower|smaller) costs?|saves? (money|costs?))\b/,
      /\b(cheaper|costs? less|less expensive|(better|more) (value|return)|(lower|smaller) costs?)\b.{0,40}\b(on[- ]?prem\w*|servers?|own hardware|in-?house)\b/,
      /\b(cloud|online|subscription)\b[^|]{0,20}\b(too expensive|more expensive|costs? (too much|more)|dearer)\b.{0,60}\b(servers?|on[- ]?prem\w*|(exchange|sharepoint) 20\d\d)\b/,
    ],
    // Those who decide, or a figure of theirs, are the reason.
    unless: /\b(roi|return|tco|cfo|ceo|cio|finance|financial|management|board|directors?|owners?)\b/,
    asks: 'why-servers',
  },
  {
    id: 'not-decided',
    says: 'they have not decided yet',
    evidence: { 'new-subscription': 1, 'competitive-solution': -1 },
    patterns: [
      /\b(hasnt|havent|has not|have not|not|isnt|arent)( yet| really)? (decided|made up (their|his|her) minds?|sure|chosen)\b[^|]{0,20}\b(between|whether|if|which|us|microsoft)\b/,
      /\bundecided\b|\b(still )?(weighing|comparing|evaluating|torn between|choosing between) (us|both|the two|microsoft|it)\b/,
      /\bdecision\b[^|]{0,12}\b(in|by|on|is|until|comes|pending|open|due) (?!(made|final|was|against|for|to)\b)[^|]{0,25}/,
    ],
    // It is decided, or whose decision something waits for.
    unless:
      /\b(waits?|waiting|wait|until|stopped|blocked|forbid\w*|renewed|stay\w*|for good|never|ever|not interested|no interest|happy|satisfied|business decision|board decision|policy|security|law|budget|licen[cs]es?)\b/,
    asks: 'intent',
  },
  {
    id: 'policy-or-law',
    says: 'where the rule comes from is not known',
    evidence: { 'legal-regulatory': 1, 'security-privacy': 1 },
    patterns: [
      /\b(no idea|dont know|do not know|not sure|unsure|unclear|not clear|unknown|cant say|cannot say|no clue)\b[^|]{0,12}\b(if|whether)\b[^|]{0,25}\b(polic(y|ies)|rules?|guidelines?)\b[^|]{0,20}\bor\b[^|]{0,15}\b(laws?|regulations?|regulator|statute)\b/,
      /\b(no idea|dont know|do not know|not sure|unsure|unclear|not clear|unknown|cant say|cannot say|no clue)\b[^|]{0,12}\b(if|whether)\b[^|]{0,25}\b(laws?|regulations?|regulator|statute)\b[^|]{0,20}\bor\b[^|]{0,15}\b(polic(y|ies)|rules?|guidelines?)\b/,
    ],
    asks: 'rule-origin',
  },
  {
    id: 'decides-later',
    says: 'they decide about it later',
    evidence: { 'competitive-solution': -1, 'new-subscription': 0.5 },
    patterns: [
      /\b(then|afterwards|after that|later|next year|in 20\d\d)( (they|we|he|she|the customer))?( (will|want to|may|might|would))? (decides?|look again|looks? at it again|reconsiders?|think again|see)\b/,
      /\b(decides?|look again|reconsiders?|think again) (then|afterwards|after that|later|next year|in 20\d\d)\b/,
    ],
    asks: 'intent',
  },
  {
    id: 'own-rule',
    says: 'a rule of the business has to change',
    evidence: { 'adoption-readiness': 3, 'security-privacy': -2 },
    patterns: [
      /\b(house|internal|company|business|in-?house|office|operating) (rules?|procedures?|regulations?|customs?)\b(?! (is|are|was|were) (fine|ready|approved|changed|agreed))/,
      /\b(committee|assembly|council|chapter|members|trustees|partners)\b[^|]{0,25}\b(votes?|vote on|voting|must vote|decides?)\b[^|]{0,20}\b(whether|if|before)\b[^|]{0,30}\b(may|can|allowed|post|use)\b/,
    ],
    // Whose rule it is, or on what ground, is said.
    unless:
      /\b(polic(y|ies)|security|infosec|ciso|privacy|gdpr|dpo|data|cloud|confidential\w*|secrecy|information|laws?|legal\w*|regulat(or|ors|ory)|statut\w*|works? council|unions?|partner contract|scope)\b/,
  },
  {
    id: 'both-lack-time',
    says: 'both the IT team and the users lack time',
    evidence: { 'it-change-management': 1, 'adoption-readiness': 1 },
    patterns: [
      /\b(it|it (team|department|staff)|admins?)\b[^|]{0,15}\b(no|lacks?|not|dont|without|short of)\b[^|]{0,12}\b(time|people|capacity|staff|bandwidth)\b.{0,25}\b(users|nurses|doctors|teachers|employees|workers|departments|branches|staff|sales|business)\b[^|]{0,15}\b(no|lack|not|dont|without|short of|neither|too|as well|either)\b/,
      /\b(users|nurses|doctors|teachers|employees|workers|departments|branches|sales|business)\b[^|]{0,15}\b(no|lack|not|dont|without|short of)\b[^|]{0,12}\b(time|people|capacity|staff|bandwidth)\b.{0,25}\b(it|it (team|department|staff)|admins?) [^|]{0,15}\b(no|lacks?|not|dont|without|short of|neither|too|as well|either)\b/,
      /\bneither (the |their )?(it|it (team|department|staff)|admins?) nor (the |their )?(users|nurses|doctors|teachers|employees|workers|departments|branches|staff|sales|business)\b.{0,15}\b(has|have|finds?|got)\b/,
      /\bneither (the |their )?(users|nurses|doctors|teachers|employees|workers|departments|branches|staff|sales|business) nor (the |their )?(it|admins?)\b.{0,25}\b(has|have|finds?|got)\b/,
    ],
    asks: 'who-lacks',
  },
  {
    id: 'employees-side',
    says: "the employees' side has not agreed",
    evidence: { 'legal-regulatory': 1.5, 'adoption-readiness': 1.5, 'security-privacy': -2 },
    patterns: [
      /\b(works?|staff|workers|employees?|personnel|labou?r) (council|representatives?|representation|reps|delegates?)\b|\bbetriebsrat\w*\b/,
      /\b((their|trade|labou?r) unions?|(?<!\b(credit|european|of the) )unions? (says?|said|has|have|does|must|wants?|refuses?|blocks?|objects?))\b/,
    ],
    // What they object to, or on what ground, is said.
    unless:
      /\b(privacy|private|personal|protection|gdpr|dp[io]a?|monitor\w*|surveil\w*|track\w*|watch\w*|supervis\w*|evaluat\w*|measur\w*|control\w*|record\w*|transcri\w+|analy\w+|telemetry|reports?|data|security|laws?|legal\w*|statut\w*|legislation|works constitution|train\w*|courses?)\b|\b(council|representatives?|unions?)( (has|have|now|already))* (agreed|approved|signed|consented)\b/,
    asks: 'rule-origin',
  },
  {
    id: 'own-phones',
    says: 'people do not want it on their own phones',
    evidence: { 'adoption-readiness': 2, 'security-privacy': 1, ...each(NO_INTENT, -2) },
    patterns: [
      /\b(refus\w+|(not|dont|doesnt) want|wont|will not|object\w*|reluctant|resist\w*|unwilling|say no|says no)\b[^|]{0,50}\b((own|private|personal) (smart ?phones?|phones?|mobiles?|handsets?|devices?)|byod)\b/,
    ],
    // What they fear is said.
    unless: /\b(privacy|spy\w*|watch\w*|track\w*|monitor\w*|wip(e|ed|es|ing)|see|sees|security|policy|law)\b/,
    asks: 'worry',
  },
  {
    id: 'nobody-trains',
    says: 'nobody is there to train the users',
    evidence: { 'it-change-management': 1.5 },
    patterns: [
      /\b(nobody|no ?one|(not|dont|doesnt|without|hasnt|havent) ([a-z]+ )?any ?(one|body)|(no|lacks?|lacking|missing|not enough|too few) ((skills?|time) (or|and|nor) )?(people|staff|resources?|person|capacity|bandwidth))\b( [^ |]+){0,3} (to|who (could|can|would|will)|that (could|can)|for)( (do|run|give|hold|deliver|the|any|end|user|end-?user))* (train|teach|educate|coach|trainings?)\b/,
      /\b(no|lacks?|lacking|missing|not enough|too few|without|not have( a| any)?|dont have( a| any)?) trainers?\b/,
      /\bneeds? (some ?(one|body) to (train|teach|educate|coach)|trainers?|a trainer)\b/,
    ],
    // Who lacks them is said.
    unless: /\b(business( units?| side)?|departments?|hr|branches|managers|supervisors|foremen)\b/,
    asks: 'who-lacks',
  },
]

export const cues: readonly Cue[] = [
  ...affirmative.map(([id, says, evidence, ...patterns]): Cue => ({ id, says, evidence, patterns })),
  ...negative.map(([id, says, evidence, ...patterns]): Cue => ({ id, says, evidence, patterns, negatable: false })),
  ...[
    ...conditional,
    ...cuesOfProducts,
    ...cuesOfPeople,
    ...cuesOfConditions,
    ...cuesOfRules,
    ...cuesOfWork,
    ...cuesOfAsides,
    ...cuesOfSparedPartner,
    ...cuesOfTheWay,
  ].map((cue): Cue => ({
    ...cue,
    negatable: false,
  })),
]
