/**
 * Participles, adjectives and adverbs that hardly any message of the corpus has and whose ending does not show what they are: what
 * somebody or something is like. In lower case nobody is called so. Names of companies are left out.
 */
export const QUALITIES: ReadonlySet<string> = new Set(
  `
  invasive intrusive excessive abusive bitten broken chosen driven eaten fallen frozen given hidden known outbid outgrown outsold proven
  risen shown spoken stolen taken woken woven written shrank shrunk sank sunk sprang sprung stank swam swore tore wept wrung clung flung slunk
  strung stung swung hung spun dug fed fled slid split spread shed stuck struck withdrawn withheld foreseen forbidden undertaken rewritten
  absurd acrimonious adamant ageing aging aloof ambivalent anaemic ancient antsy apathetic appalling archaic arduous baffling banal
  battered beloved berserk blissful bloated bonkers bored boring bouncy brittle broke buggy burnt bust cagey calm canny caustic chaotic
  cheerful cheesy chilly choppy chuffed clueless clumsy clunky coherent comatose complacent concise cosy coy cranky crappy creaky
  creepy crooked crude cryptic cumbersome cynical daft dated deaf deceased defensive defiant defunct dejected demure derelict
  despondent dilapidated dim dingy dire dismal distraught dodgy dormant dour drab drastic dreadful dreary drowsy dubious dull dumb
  dusty ecstatic edgy eerie elated elusive emphatic enthusiastic erratic evasive exempt exuberant faint fancy feeble fickle fiddly
  fishy flabbergasted flaky flawed flawless flimsy foggy forlorn fragile frail frantic fraught frayed freaky frumpy funky fussy fuzzy
  gaunt giddy gimmicky glad gleeful gloomy glowing glum grainy grim gritty groggy grouchy grubby grudging gruff grumpy gullible gutted
  haggard haphazard hapless hasty haughty hazy hectic hefty hellbent hesitant hopeful hopeless horrendous horrid hostile huffy idle
  iffy immense impatient impossible inadequate incoherent indecisive indifferent inept inert insistent intact intense intolerable
  intricate invisible irate irritable itchy janky jaded jammed jealous jerky jittery jubilant jumpy kludgy knackered laborious laggy
  laidback lame languid laughable lax leaky legacy legible legit leery lengthy lenient lethargic lifeless limp lingering listless livid
  loath lonely lopsided lousy ludicrous lukewarm lumpy marginal massive meagre meager mediocre meek menial messy meticulous mild
  minuscule miserable moody moot mortified muddy mundane murky mushy musty mute naive nasty neat negligent nervous nifty nitpicky noisy
  nosy nuts obsolete obstinate obtuse oblivious odd ominous onerous opaque oppressive outdated outmoded overdue overjoyed overkill
  overwrought painful painless pale paltry panicky paranoid passe patchy pathetic patient peculiar peeved perplexing pernickety perky
  pesky petty phased picky pitiful plausible pointless ponderous poor posh precarious precise pricey prickly prone proud punctual pushy
  puzzling queasy quirky ragged rampant rattled raw receptive reckless redundant reluctant remiss resentful resilient restive restless
  rickety rigid risky robust rotten rough rowdy rubbish rudimentary rundown rushed rusty ruthless sad sceptical skeptical scant scanty
  scarce scary scrappy scruffy shabby shaky shambolic shaken shallow shoddy shot sick silly skimpy sketchy skittish slack sleepy slick
  sloppy slow sluggish slugging smitten smug snappy snug soggy solemn sombre somber sore spanking spartan sparse spiky spooky sporadic
  spotless spotty staid stale static steep sticky stiff stingy strained strict stringent stroppy stubborn stuffy stunning stupid sturdy
  subpar sulky sullen superficial superfluous surly surreal swamped sweaty tacky tactful tame tardy tattered tedious temperamental
  tense tentative tepid terse testy thankful thin thorough thrifty thrilled thrilling tidy tight timid tired tiresome tiring torn
  touchy tough toxic tricky trivial troublesome trusty twitchy ugly unaware unclear uncommon undue uneasy uneven unfair unfit unhappy
  unfinished unhealthy unheard unjust unkempt unknown unlikely unruly unsafe unsound unspent unsure unsung untidy untold untrue unwell
  unwieldy unworn upbeat uppity upset uptight vacant vague vain vapid varying vehement viable vicious vile void volatile wary wasteful
  watertight wavering weak weary weird wet wilting wimpy wiped wobbly woeful wonky wordy worn worried worse woozy wrecked wretched
  wrong zany zealous unloved unbroken unbeaten unwritten unproven unseen untaught unbuilt unsold unpaid unsent unread unbound unfrozen
  forsaken forgotten mistaken overrun overgrown overdone overblown overridden overthrown undone underfed misled misspelt mislaid
  unspoilt spoilt leant outspoken blown shrunken sunken stricken swollen sworn shorn riven rife awash adrift afloat agog ajar akin
  alive aloft amok amiss apart apeshit askew asleep astray awake awry ablaze aghast misbehaving overheating crumbling crawling creeping
  dragging dwindling dying fading failing faltering flagging flailing flickering floundering flourishing fluctuating fuming gathering
  glitching grating groaning grumbling grumpier hiccuping humming itching juddering languishing limping looming lurching moaning
  mouldering mushrooming nagging nosediving overflowing pending plummeting raging rattling reeling rotting rumbling sagging seething
  simmering skyrocketing slipping slumping sinking smouldering snowballing soaring spiralling sputtering squabbling stagnating
  stammering stuttering stumbling sulking sweating teetering thriving thrumming throbbing tottering trembling unravelling vanishing
  waffling waning whining withering wobbling yawning bickering nitpicking dithering haggling squirming scrambling bustling juggling
  piling crashing
  `
    .trim()
    .split(/\s+/),
)

/** How people shorten words for what a note is about: "acct", "mgmt". */
export const SHORTHAND: ReadonlySet<string> = new Set(
  `
  acct accts acc accs cust custs cstmr custmr mgmt mgmnt mgt mgr mgrs dept depts govt approx appt appts mtg mtgs msg msgs qty req reqs
  reqd env envs config configs prod preprod biz intl natl subs infra helpd hq temp temps perm perms addl adv asst assoc avg bldg cert
  certs cfg comms conf confs confirmd contd coord corp decom demo demos deploymt dev devs dir dirs docs eng engs engr equip est eval
  evals exec execs ext fac fin freq gen grp grps hw sw impl implem indiv info infos inst intro inv invs iss lic lics loc locs maint mbx
  mbxs med mig migr misc mkt mktg mngr mngd mobo neg obj ofc offc ops opp opps orgs orgn pmt pos ppl prelim prep preps prev prio prios
  priv proc procs prog progs proj projs promo prov pwd pwds rec recs ref refs reg regs rel repl rep reps repo resp rev revs sched secy
  sec serv servs sess sig sols spec specs spt std stds sub subj sup supp svc svcs sys tech techs tel telco telcos tmrw tmr todo tot tix
  tkt tkts trng trn txn undep unmgd unmngd upd upds usr usrs util vend ver veri vol wkly wkshp wks wkg yrly
  `
    .trim()
    .split(/\s+/),
)
