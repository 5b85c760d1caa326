/** Verbs that distinguish a sentence from a telegram, and participles of things that others act on. */

/** Verbs in their plural form. Their forms in -s, -ed and -d follow by rule; the lists below have the other forms. */
const VERBS = list(`
  bar begin book build carry choke die claim climb draw flag grow help invest lift obey park pass post prescribe press
  push record search seek shrug sort stipulate study suspect swap travel visit walk withdraw hang accept add agree
  allow announce answer apply approve argue arrive ask assign attach automate await ban believe belong block break
  bring buy call cancel care change check choose clash collide come complain concern confirm consider consist contain
  continue contradict copy cost cover crash create cut deal decide decline decrypt delay deliver demand deny depend
  deploy describe detect dislike dismiss disagree distrust doubt drop email employ end enforce enrol enroll ensure
  exceed exist expect expire face fail fall favour favor fear feed feel fight file find finish fit fix fold follow
  forbid force freeze get give go guarantee handle hang happen hate have hear hesitate hide hire hold hope host
  identify ignore include insist install integrate intend introduce invest keep know lack land last lead learn leave
  let lie like limit load log lose love maintain make manage mandate match matter mean meet merge migrate mind miss
  mistrust move need object offer open oppose outlaw own pay pick place plan point postpone prefer prepare present
  prevent print prohibit promise propose provide publish put quote quit raise reach read receive recommend refuse
  regard reject rely remain remember remove renew replace reply report require reserve resign resist respond rest
  restrict retire return rewrite roll rule run save say see seem sell send serve settle share shift show sign sit
  sleep speak spend stall stand start stay step stick stop store struggle suffer support switch sync take talk teach
  tell terminate test think throttle time tolerate touch train transfer treat trust try turn wipe chase drag hurt kill
  scare bid double-book reproduce restore corrupt overwrite render reboot conflict expose leak permit live lag jam
  strip dread gather retrain rehearse outgrow burn eat govern understand update upgrade urge use veto vote wait want
  watch win wish work worry write
  fret hum abandon absorb accumulate achieve acknowledge acquire activate adapt adjust admit adopt afford amount annoy appear
  appoint appreciate arrange assemble assess assume authenticate avoid beat behave betray bother calculate categorise
  cease circulate classify clog co-author collapse collect combine commit compare compete compile comprise conclude
  configure connect convert convince cooperate coordinate countersign criticise dare decommission dedicate defer
  define degrade delete deserve deteriorate differ dig disable disallow disappear disappoint discard disconnect
  discontinue discover discuss disrupt distribute disturb divert divide drown duplicate earn economise eliminate embed
  emerge enable encounter encourage encrypt endanger endorse enjoy enter escalate establish evaluate evolve examine
  exclude execute explain explore extend falter fetch fill flicker frustrate fulfil generate grab grumble guess haggle
  halve harm hinder hover imagine impede impose improve incur inform inherit inspect interfere interpret interrupt
  involve isolate justify lean lend linger listen locate long melt mention mumble nag neglect negotiate obtain occur
  offend omit onboard operate organise originate outrank outweigh overload overlook overrule oversee overwhelm owe
  participate peek penalise perform persist persuade plod pop populate possess pour preach predict pretend prioritise
  proceed procure prolong protect prove provoke punish pursue qualify quarrel react realise rebuild recall recognise
  recognize reconsider recover recruit redesign redirect reduce refer reflect regain regulate reinstall rejoin
  relocate remind rent reopen repel represent rescind resell resent resolve restructure retain rethink retrieve reuse
  reveal revise revoke rewire rise roam rotate rub ruin sabotage satisfy scatter scrutinise secure select separate
  sever shrink shut shy simplify sink slow smuggle sneer sniff solve spare specify spoil squabble stagger stare starve
  steer stutter submit subscribe succeed sue summarise supersede supervise suppose suppress surrender survive suspend
  sustain swallow swear sympathise synchronise synchronize tackle tempt tend threaten thrive throw tighten topple toss
  translate trawl tremble triple unify uninstall unlock usher vanish vary verify violate vow warn weigh whine widen
  wither withhold wobble wrestle yank yearn`)

/** Verbs that are nouns just as often. They are verbs only where the words around them allow nothing else. */
const NOUN_VERBS = list(`
  set alert anchor approach attack attempt bet blame boot bounce bridge bundle cap capture catch chair chart coach code
  comment contact control crawl credit cross curb cure damage date debate default dial digest dispute dock document
  double download drain drift drip dump echo edge estimate exempt experiment export extract fade fee fiddle filter
  finance flap flood focus form fuel function gap grasp grip ground group guard guide halt hammer head heat hinge hint
  hit hog hook hop house hum impact import increase influence insert interest interview invite invoice issue judge
  juggle jump kick label launch lease lecture link list lobby lock loop lump mail map mark market mask master measure
  mirror monitor motion name net note notice nudge number order outline pair panic part patch pattern pause peak phase
  phone pile pilot ping pitch plague play pledge pool pose position power practise praise pressure price process
  produce profile profit program progress project prompt protest provision pull pump puzzle quarantine query queue
  race raid rank rate rebel reform register regret release repair repeat request rescue research reset restart reverse
  review reward ride ring rip risk root route row rush sample scale scan schedule score scrap scream screen seal seat
  segment sense sequence service shake shape ship shock shop shout showcase shuffle signal skip slide slip smell smoke
  snap sound spam span spark spill spin spit split sponsor spot spread sprint squeeze stack stage stalk stamp state
  stem stock strain stream stress stretch strike string stumble style subject suit supply surface surge survey swamp
  swarm sweep swing tag tail tangle tap target tax tear tender tie tip toggle tour tow trace track trade trail trap
  trend trial trick trickle trigger trip trouble truck tunnel twist type upload value view voice void volunteer wash
  waste weather welcome whip whisper wind wire witness wonder word wrap wreck yield zone zoom`)

/** Their past forms that do not end in -ed, and present forms that stand alone. */
const IRREGULAR = list(`
  is are was were am has have had will won't would wouldn't can can't cannot could couldn't must mustn't may might shall
  should shouldn't does do did doesn't don't didn't isn't aren't wasn't weren't hasn't haven't hadn't needn't
  broke brought bought came chose cost cut dealt fell fed felt fought found forbade froze forgot gave got went hung heard
  held hid kept knew laid led learnt left let lost made meant met paid put quit ran read rewrote said sat saw sent set
  showed slept sold spent spoke stood taught threw told took thought understood won wore wrote wants began became
  becomes become grew goes
  ate beat bled blew bore burst clung crept drove drew drank dug fled flew forbids forgave 
   leapt lent lit meant overran oversaw rang rode rose sank sang shook shrank slid slipped sped spilt spoilt sprang stank stole
  struck swore swept swam tore undid woke wove withdrew withheld undertook misread`)

/** Forms in -ed with a person or thing as the subject. None of these is passive where it stands alone. */
export const ACTIVE_PAST = list(`
  agreed announced argued arrived asked cancelled believed clashed confirmed continued crashed decided declined
  demanded denied disagreed doubted dropped ended expired failed feared followed happened hesitated hoped insisted
  intended lacked lasted liked looked loved missed moved needed objected opposed preferred promised quit raised
  refused rejected relied remained renewed replied reported required resigned resisted responded retired returned
  seemed started stayed stopped stalled struggled suffered terminated tolerated tried turned voted vetoed waited
  wanted wished worked worried appeared belonged bounced collapsed collided complained consisted crawled depended
  differed disappeared emerged existed faded fluctuated grumbled haggled hung jumped landed lapsed leaned lived
  matured occurred originated panicked piled popped protested quarrelled reacted rebelled shrugged slipped sounded
  stuttered succeeded surfaced survived switched talked topped travelled vanished walked warned wobbled wondered
  laughed smiled joked lied proceeded progressed shipped sailed slowed emigrated died lagged jammed froze dozed yawned
  ruled claimed commented decreed guessed learned realised reckoned resolved swore vowed`)

/** "Moving", "waiting": "are" is missing before them. */
export const ONGOING: ReadonlySet<string> = new Set([...VERBS, ...NOUN_VERBS].flatMap(ongoing))

function ongoing(verb: string): string[] {
  if (/[^e]e$/.test(verb)) return [`${verb.slice(0, -1)}ing`]
  return /[^aeiou][aeiou][^aeiouwxy]$/.test(verb) ? [`${verb}${verb.at(-1)!}ing`, `${verb}ing`] : [`${verb}ing`]
}

/** Finite verbs that can be nothing else. */
export const PLAIN_VERBS: ReadonlySet<string> = IRREGULAR

/** Singular forms of verbs ("the works council fears") and, below, plural forms ("the handsets run"). */
export const VERBS_OF_ONE: ReadonlySet<string> = new Set([...VERBS].map(ofOne))
export const VERBS_OF_SEVERAL: ReadonlySet<string> = VERBS

/** The same for verbs that are nouns as well. */
export const NOUNS_TOO: ReadonlySet<string> = new Set([...NOUN_VERBS].flatMap((verb) => [verb, ofOne(verb)]))

function ofOne(verb: string): string {
  if (/(?:s|sh|ch|x|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

/** Participles that need "is" or "are" before them, because somebody else acts. */
export const PARTICIPLES = list(`
  activated added adjusted adopted advertised aligned announced applied approved archived asked assembled assigned
  audited automated awarded backed begun bitten blocked booked bought briefed built cancelled capped captured
  centralised certified changed charged checked chosen cleaned cleared closed collected combined commissioned compared
  compiled completed configured confirmed connected consulted contracted converted convinced copied counted covered
  created cut debated decommissioned defined delayed deleted delivered demanded denied deployed described designed
  digitised disabled discussed dismissed documented doubled drafted drawn driven dropped duplicated elected enabled
  encrypted enrolled escalated established evaluated examined excluded expanded explained exported extended filed
  financed finished fired fitted fixed forbidden forced forgotten formed forwarded found frozen funded given granted
  grouped halted halved handed handled hardened held hidden hired hosted identified ignored imaged implemented
  imported improved included indexed informed installed introduced invited invoiced involved issued joined kept killed
  labelled laid launched licensed lifted linked listed loaded locked logged lost made mandated mapped measured
  mentioned merged met migrated mirrored missed modelled monitored mounted moved named needed negotiated nominated
  notified onboarded opened ordered organised outlawed outsourced overshared overwritten packaged packed paid parked
  patched paused permitted picked piloted placed planned planted populated ported posted postponed prepared presented
  printed processed produced programmed prohibited promised protected proven provisioned published pulled purchased
  pushed racked rebuilt received recorded recruited redesigned redirected reduced registered regulated reinstalled
  rejected relabelled released removed renewed rented repaired replaced requested required reserved reset restored
  restricted retained retested retired reversed reviewed revised revoked rewritten rolled-out routed saved scanned
  scheduled scoped scrapped sealed seated secured seen selected sent served set settled shared shelved shifted shown
  shut signed sold sorted spent split staffed staged stopped stored submitted subscribed suspended synced synchronised
  synchronized tagged taken targeted tendered terminated tested thrown tied told touched tracked trained transferred
  translated trialled tuned uninstalled united unlocked updated upgraded uploaded used validated verified watched
  welcomed wiped wired withdrawn withheld worn written`)

/** Verbs whose plain form is not a noun: "auditors of the bank forbid it". */
export const NO_NOUNS = list(`
  accept allow ask belong believe choose consist deny depend exist expect fail forbid happen hesitate identify insist keep
  know maintain prefer prohibit refuse rely remain require resist say see tell think tolerate understand`)

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
