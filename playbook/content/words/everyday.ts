/**
 * Words of daily life that hardly any message of the corpus has: where one stands in the place of a name, nobody is called so. One form
 * of each is enough, plurals and the like are told by their stem.
 */
export const EVERYDAY: readonly string[] = `
  electrician gimmick handset kiosks odds rollback storylines
  abroad abruptly absenteeism absently absolutely abteilung abundantly accelerate accurately accuse achieve acoustics actively actors actresses
  adhesives admire admittedly advent aerials aggressive agile agronomists airbnb aircraft airpods aisles albeit albums alcohol alexa alignments
  allegedly allergies alleys allhands allotments alloys aloud alphabet aluminium aluminum amazingly ambitious amid ammunition amongst amuse
  amusingly anaesthetists anchors anecdotes angrily animals annoyingly antibiotics antiques anwender apathy apparently apprenticeship aprons
  aquariums archaeologists archers arches arenas arguably armchairs armrest aromas arouse arrest arrows artefacts artisans artists ascension ashamed
  ashtrays asphalt assassins assault assemble assemblers asteroids astonish astonishingly astronauts astronomers athletes atriums attentive attract
  auctioneers auditoriums aunt avalanches aviators awesome awfully awkward awkwardly awnings axes babysitters backlash backpacks backyards bacteria
  baggage balance balconies balloons ballots bananas bandages banquets baptisms barbecues barbers barmaids barns barracks barrels barriers
  bartenders basically basins bathe bathrooms bays bazaars beaches beamer beams beans beards bearish bedrooms bedtime beehives beer bees beige
  belatedly bellboys bend beneath benutzer bereich berries besiege betray beverages bicycles bikes bilges bilingual billboards binders bing birds
  bitter bizarre blackouts blacksmiths bland blankets blasts blatantly bleach bleed blisters blizzards blossoms blouses bluecollar bluetooth bluntly
  blurry boast boatmen bodyguards boilermakers boilers bold boldly bolts bombs bonfires booksellers boost boots bored boredom borrow boulevards
  boundaries bouquets bowls boyfriend bracelets brackets brag brass brave bravely bread breakage breakrooms breezes breezy bribe bricklayers
  bridesmaids briefcases briefly bright brilliant brilliantly broadcasters broadly bronze brooms brother brownout bruises brush bubbles buchhaltung
  buckets buckles buffets bulbs bulky bulldozer bullish bully bumpers bumpy bunch bunks buoys bureaucrats burglars burglary burnout bury busboys
  bushes busses butchers butlers butter buzzers byproducts cages calves camels cameramen campers campgrounds canals candidly candles candy cannons
  canoes canon canopies canvases canyons caravans cardboard cardinals carefully careless caress cargo carousels carpenters carpets carriages carrots
  cartons cartoonists cartoons cartridges cashboxes cassettes castings castles casually caterers cattle cautious cautiously caves ceaselessly
  celebrate celebrations cement cemeteries ceramics ceremonies certainly chairlifts chalk chandeliers chaotic charcoal chariots chassis chauffeurs
  cheaply checkout cheerfully chemicals chemists chests chicken chiefly chilly chimneys chiropractors chop choreographers chores chromecast chromium
  chronic churn cigarettes cinemas circus cisterns civilians clamps clap classmates clay clever cleverly clicker cliffs climates climbers clippy
  cloakrooms closely cloth cloudy clumsy clunky clutches coal cobblers cocktails coconuts coffins coils coincidentally coins collars collectively
  collectors colliers collisions colorful colors colourful columnists combs comedians comfort comfortably commodities commonly commotion communes
  commuters companions comparatively compartments compasses composers composites compost compressors conceivably concentrate concerts concurrently
  condensers condos confectioners confess confidentially confidently confusingly congregations conquer conscientiously consequently conservative
  conservators considerably consistently conspiracies conspire constant constantly constipation consulates consume contestants contraband
  contractions controversial convents conversely conveyor convoys cookbook cookers cookies coolants coolers cords corn corpus correspondents
  corrosion cosmetics costly costumes cottages cotton couches cough counsellors counselors countertops coupons courageously courtrooms courtyards
  cowboys cozy cracks cradles crafts crappy crazy cream creative creepy crematoriums crevices crimes crimps crimson crisps criticise criticize
  crooked crops crossroads crosswords croupiers crucially crude cruel crumbs crush crushers crutches crystals cubes cubicles cucumbers cuddle cuffs
  culverts cumbersome cupcakes curbs curfew curiosity curiously currently curse curtains cushions customarily cutback cutlery cyclists cylinders
  cynical cynicism daft damaged damp dance dancers dangerously darkness dated dawn daycare daytime dearly debris debtors decay deceive decidedly
  decor decorate decorations decorators deeply deer defensive defibrillators defunct degrees deliberately delicate delicious delightfully demolition
  dense dentistry dentures deodorants derailments dermatologists deserve deskless desperately despise desserts destinations destroyers detergents
  devastatingly devils devour diamonds diapers dice dictaphone dieticians dietitians diets digits dikes diminish dine diplomas diplomats dirt dirty
  disappointingly discotheques discreetly disgruntled dishwasher disinfectants dismantle dismissive disobey distances distillers distinctly
  distrustful ditches dive divers dizzy docents dockers dodgy dolls dolphins donkeys doomed doorbells doormen doorphone doorways dormant dormitories
  dorms doubtless doughnuts downpours downstairs downturn drainage drains dramatic dramatically draperies drastically drawbacks dreadful dreadfully
  dresses dressmakers drift drinks driveways drones droughts drugs drummers drums drunk dubbing dubious duckduckgo ducts dude dull duly dumpsters
  dungeons dusk dusty dwell dynamite eagerly eagles earbud earmuffs earnest earnestly earphones earplugs earth easily ebay eclipses economists edgy
  effectively efficiently effortlessly eggs einkauf elbows elderly electric electricity elegant elegantly elephants elevators eloquent elusive
  embalmers embarrassingly embassies embers embrace embryos emeralds emerge emigrants eminent eminently emissions emphatically employment enclosures
  encores encyclopedias endlessly enemies enjoy enormous enormously entertainment enthusiasm entrepreneurs envelopes envious environmentalists
  epidemics epidemiologists epilogue epiphany episodes epson equator erosion errands escalators escape especially espresso essays essentially
  estheticians estuaries eternal eternally ethically evacuations evenly eventually evictions evidently evil exaggerate excavation excavators
  exceedingly exceptionally excessively exhale exhibitions exhibits exotic expeditions experiments explode explore explosions explosives exporters
  expressly extensively externally extinguish extinguishers extraordinarily extremely fabric fabricators facades facebook facelift factsheet
  factually faint fairly faithfully fame famous famously fanatics fancy fantastic fantastically farmhands farmland fasching fasten fasteners fatal
  fatally fatigue faucets favourably fearful feasible feathers fedex feeders fertilizers fever fiance fielders fierce fiercely fiestas figs
  figurines filaments filmmakers filthy financiers finanzen firefox fireplaces fireworks firstliners firstly fishermen fishers fishmongers fishy
  fists fitbit flames flashes flashlights flashy flatmate flatter flee flexitime flimsy flipchart float flocks floorboards florist flourish flowers
  fluids flutes foam fobs foggy foils folklore fondly foolish foolishly fools footage footers footfall footnotes footprints footrest footwear
  foragers forcefully foreclosures foremost foresee forgeries forgive forks formerly forts fortunately fortunes fossils fountains foxes foyers
  fractures fragile fragmented fragments frail frantic freely freezers frequently frescoes friction fridge friendships frogs frontpage frost fruit
  fuel fulltimers fumes fundamentally fungi funnels funnily furiously furlough furnaces furnishings furs furthermore fuses fuzzy gadgets galaxies
  gallons gang gangways garages garbage gardens garlic garments garmin garnets gaskets gasoline gatehouses gauge gaze gemologists gems generators
  generosity generous generously genes geneticists gentlemen gently genuine genuinely geographers geometry germs gestures ghastly giants gigantic
  giggle gigworkers girders girlfriend glaciers glance gland glass glaze glaziers globally gloomily gloomy gloves glow glue gmail goats goggles
  goldsmiths golfers goodwill gorgeous gorges gossip gowns gracefully grades graduates graffiti grammar granaries grandchildren grandfathers grandly
  grandmothers grandpa grandparents granite granny grass grateful gratefully gratitude gravel graves graveyards gravy gray grease greatly greed
  greedy greengrocers grenades grey grief grieve grills grim grind grinders groan groceries grocers groomers gross grossly grotesque groves growl
  growth grudgingly grumpy guardians guardrails guilds guilt guitars gulls guns gunsmiths gutters gymnasts gyms habitually hail haircuts hairspray
  halfheartedly hallways hammers hammocks handbags handcuffs handmade handrails handscanner handshakes handsome handwriting handy handymen hangers
  haphazard happiness harbors hardships harm harmless harmlessly harmony harnesses harsh harshly hasten hastily hasty hatches hatchets haulers haunt
  hazards haze hazy headband headless headlights headphones headrest heal healers hearths heat heaters heatwave heaven hectic hedges heels height
  heirs helicopters helmets helpfully helpless helplessly henceforth hens herbs herders herds hereby herewith heritage heroes hesitant hibernate
  highways hijack hiking hilarious hinges hinterland hips hitherto hobbies hoists hollow holsters holy homecoming homeland homeless homemade
  homeowners honey honeymoon honeywell hoods hoofs hoops hopeless hopelessly horizons horns horrible horribly horror horticulturists hosepipes hoses
  hospice hostages hostels hostesses hostile hoteliers hotplates households housewives howto hugely humble humbly humid humidity humor humour hunger
  hungry hunters hurriedly hurry husband huts hydrants hymns hype hypnosis hypothetically hysterical icebergs ideal ideally identically idly idols
  igloos ignorant illegible illnesses illusions illustrators imagery imitate immature immense immensely immigrants implicitly impolite importantly
  importers impossibly impress impressions impressively inadequate incense incidentally incineration incinerators inconvenient increasingly
  incredibly indecisive independently indifference indigo indirectly individually inept inertia inevitably infamous infants infections infinite
  infinitely inflation influencers informally infrequently ingots ingredients inhale inherently inheritance initially injure injuries inkjet inmates
  innkeepers innocent innocently inns insane insects insights insofar insomnia instagram instantly instinctively instruments insulation
  intelligently intense intensely intentionally interestingly interiors internists interrupt intersections intervene intrusion intrusive intuition
  invade inventors investigators ipads iphones ironically irrigation irritate irritatingly itineraries ivory jackets jailers jargon jars jealous
  jealousy jeans jeeps jellies jets jetties jewelers jewellers jewellery jewelry jewels jittery jobshare jockeys jointly jolly journeymen journeys
  joyfully juggle juice juicy jumpers jumpy jungles junky jurisdictions jurors justly kaizen kanban kantine kayaks kebabs keenly kennels kerosene
  kettles keycards keyfob keyhole kidnap kidnappers kidneys kilns kindle kings kippur kiss kittens kneel knees knit knitters knives knobs knots
  knowingly knuckles konica kyocera laboriously laces ladders ladles lager laggy lakes lambs lame laminator landfills landladies landlords landmarks
  landscapers landscapes lanterns lanyard larders largely laser laserpointer lass lastly laundrymen lavatories lawnmowers lawns lazily leather
  lectures ledges legends legitimately leisure leisurely lemons lengthy lenses lethal letterhead lettuce levers lexmark lick lids lifeboats
  lightbulbs lighthouses lightly lightning likewise lilies limbs lime limousines linemen linen liners linger linguists lions lipsticks liquids
  liquor litter lively livestock lizenz lizenzen loaders loaves lobsters lockers locomotives loggers logically logitech loneliness lonely
  longshoremen loose loosely lopsided lotions loudly loudspeaker lounges lousy lovingly loyal lubricants luckily lucky luggage lukewarm lumber
  lumberjacks lunchbreaks lungs luxury lyrics machinery machinists madly magenta magic magically magicians magnets magnificent maids mailmen
  mailroom mainly makeover makeshift makeup malaria malls mammals manipulate mannequins mansions mantles manually marathon marbles margarine
  marginally marinas marines markedly marketplaces marmalade maroon marquees marriages marry marshes martyrs masks masonry masons masseurs massive
  massively mastercard mathematicians matresses mattresses meadows meals meaningfully meat mechanically medals mediocre megaphone mellow melodies
  melons memes memorials merchandise mercury mercy merrily merry messengers messy metal metalworkers meteorologists meteors mezzanine mice microbes
  microchips microscopes midday middlemen midweek mighty migraines mild mildly mileage mimic mince minerals miniatures minibuses minolta mints
  miraculously mirrors miserable miserably misery missiles mist misunderstandings mitarbeiter mittens mockups modellers modem moderately moderators
  modestly moisture molds molecules momentarily monasteries monkeys monks monopolies monthend monuments moody moon moorings moot mopeds morale
  morally moreover morgue mortar mortgagees mortgages morticians mosaics mosques mosquitoes motels motherboards motorbikes motorcycles motors
  motorways moulds mourn mouse movies mowers mozilla muddy mugs mules multiply mumble murals murders murky murmurs muscles mushrooms musicals mutiny
  mutter mutual mutually mysterious mysteriously myths nails naive naively nametag nannies napkins nappies narrowly nasty naturalists nature naughty
  navies navigators neat necessarily necklaces needles needlessly negatively neglect neglected negotiators neighbors nervously netflix netops
  neurologists newcomers newlyweds niece nightmares nightshift nighttime nightworkers nintendo nokia nomads nominally noodles notably noticeably
  notwithstanding nourish novices nowadays nozzles numb nurseries nutritionists nuts nylon oars oases oaths oats obese obey objectively obnoxious
  obscurely obsolete obstetricians obviously occasionally oceans oddly odds odors odours offend officially offputting offsite offtheshelf ointments
  oktoberfest olives omelettes ominous ominously oncologists oneself onions ooze opals opera opticians optimistically optionally optometrists orally
  orbits orchards orchestras orderlies ordinarily ores organists organizers organs originally ornaments orphanages orthodontists ostensibly
  outbreaks outbuildings outcries outdoors outlets outlines outnumbered outputs outrage outrageous outskirts overall overcoats overcome overcrowded
  overdue overflow overhaul overhear overlook overly overpass overtake overthrow overwhelmed owls oxygen oysters ozone pacify packers paddles
  padlocks pails painfully paint painters pajamas palaces pale palms pamphlets pancakes pandemic panels pants paperclips papyrus parachutes parades
  paradise parasites pardons parishioners parlors parrots parsley partially particularly partisans partitions partly parttimers passages passion
  passionate passionately passover passphrase pasta pastels pastries pastures patchy pathetic patiently patios patrollers patrols pavements
  pavilions paviors paws paypal peaceful peacefully peaches peanuts pearls peas pebbles peculiarly pedals pedestrians pediatricians peel pendants
  penguins peninsulas pennies pensioners pentecost peppers percussion perfume perfumers periodically perish permafrost perpetually perseverance
  persistently pesticides pests petrol petroleum philosophers phonebooth phosphate photocopier photocopies physically physicists pianos pickaxes
  picket pickles pickups picky picnics pierce piercers piers pies pigeons pigments pilgrims pillars pillows pills pinball pinboards pineapples
  pinterest pipework pirates pistols pistons pitchers pitifully pivot plagues plaintiffs planets planks plasma plaster plasterers plastics plateaus
  playbook playfully playstation plazas plead pleasantly plots plows pluck plumbing plump plums plunge plywood pockets podcasts podiatrists poems
  poetry poets poignantly pointless poison policeman policewomen pollen pollsters pollution polymers ponder ponds ponies poorly popcorn popular
  porcelain porches pork porous portraits posh positively possess possibly postage postcards potatoes potentially potholes potters pottery poultry
  pounds poverty powders powerpoint practically prayer preach preachers precincts precious predators predictably predominantly preferably
  pregnancies pregnant prejudice premature prematurely presently preservatives prestige pretzels prevail previously prey pricey primarily primitive
  princes principally prisms prisoners probationers proclaim procrastinate proctors profits profoundly projector projekt prolifically prominently
  promoters promptly propaganda propane propellers prophets proportionally props proteins protesters protests proudly proverbs provisionally
  psychiatrists psychologists publicists publicly pubs puddings puddles pulleys pulp pumpkins punch punish puny puppets puppies purple purportedly
  purposely pursue pushback puzzle pyjamas pyramids quaint quakes quarries quarterend quay queens questionably quickly quietly quilts quirky quiver
  rabbis rabbits raccoons racers races racism radar radiation radiators radically rafts rage raids railroads rainbows raincoats rainfall raisins
  rallies ranchers ranches random randomly rants rapidly rarely raspberries rattle rays razors reactor readily reagents realise realistically reams
  reapers reasonably rebellion recede recite reckless recklessly recliners reconcile recreation rectangles recycling reddit redundant reefs referees
  referendum refills refit reflexes refrigerators refugees refurbishment regattas regiments regrettably regularly reins rejoice relatively relatives
  relentlessly reliably relics relieved reluctantly remarkable remarkably remedies remodelers remorse remotely renounce renovations rentals
  repairmen repellents repent reportedly reporters repossessors reptiles reputations reputedly rescuers rescues resemble resent resin resorts
  respectfully respectively restaurants restless restrooms retaliate retirees retreat retrospective retrospectively reunite revamp revenge revenues
  reviewers revolutions revolve rewards rhymes rice rich ricoh ridicule ridiculous rifles riggers rightly rigid rigorously rinks rinse rivets
  roadworks roar roasters roasts robberies robbers robotics robustly rockets romantic roofers rooftop rookies roommate ropes rotors rotten rough
  roundabouts routinely rowboats rubber rubbish rubies rudders rude rudely rugby ruins rumors runners runways rushed rust rusty sabbatical sabotage
  sacks saddles sadly sadness safari safely saints salads saleswomen salmon salons saloons saltwater sanctuaries sand sandals sandpaper sandwiches
  sanitation satchels satire satisfactorily saucepans sauces saunas sausages savage sawyers scabs scaffolders scaffolding scalpels scandals scarce
  scarcely scarecrows scarlet scarves scary scatter scattered scenery sceptics scholars schoolbooks schoolyards science scissors scold scooters
  scorpions scouts screencast screeners screwdrivers screws scrolls scrub scrum sculptors sculptures seafood seagulls seams seashells seatbelts
  seawater seaweed secondly secretly securely sediment seduce seeders seemingly seismographs seize seizures seldom selectively selfcheckout selfish
  semolina senators separators sequentially serene sergeants serum settlers severe severely sewage sewers sewing shabby shacks shades shafts shake
  shaken shaker shallow shampoo sharks sharply shatter shave shelters shelved shepherd shields shiftwork shiftworkers shine shipbuilders shipwrights
  shirts shiver shoals shockingly shoemakers shoes shooters shopkeepers shoppers shortfall shorthanded shotguns shove shovels showers shrapnel
  shredder shrimps shrines shrink shrubs shudder shuttles shyly siblings sickleave sickness sidelined sidewalks sieges sieves sigh signage
  significantly silicon silk silly silver similarly simultaneously sincerely sincerity sing singers singularly sink sirens siri sixsigma skeletons
  skeptics sketch skids skies skilfully skin skirts skis skulls skylights skyscrapers slabs slang slap slaughterhouse slavery sledges sleepy sleet
  slightly slim sling slippers slippery slogans slopes sloppy sludge slugs slums smartly smash smell smelly smog smoke smokers snacks snails snakes
  snapchat sneakers sneeze sniff snore snowfall snowstorm snowy soak soap sober soccer sociable socially sociologists sockets socks soda sofas
  softly solar solder solemnly solidly solitude soloists somehow someplace somewhat songs sonographers soot soothe sorrow soundbar soup souvenirs
  soya spaceships spades spaghetti spank spanners spasms spears specially spectacles spectacular spectators speculate speedboats speedily spices
  spicy spiders spikes spills spinach spines splinters spoil sponges spontaneously spooked spooky spoons sports sportsmen spotify spotty spouses
  spray sprinkler spurs squash squeak squeeze squirrels stagnant stains staircases stairs stairwells standalone standup staplers staples starch
  startle starve stationery statisticians statues steal stealthily steam steel steep stems stencils stepladders stereos stereotypes sterility
  sternly stevedores stewardesses sticky stiff stigma sting stink stir stitch stoats stockbrokers stockcount stockpiles stockroom stocktaking
  stoically stomachs stonemasons stools storekeepers storeroom stormy storytellers stoves straightaway straightforwardly strained stranded strange
  strangely strangle straps strategically strategists strawberries straws streets strength stress stretchers strikers strikingly strings strive
  strokes strollers strongholds struggle stubborn stubbornly stumble stumps stunned stuntmen stunts stupid stupidly sturdy stylus styrofoam
  subsequently subsidies substantially subtitles subtle subtly suburbs subway subwoofer successfully successively suck sudden sufficiently suicides
  suitably suitcases sulfur sulky sulphur sundials sunflowers sunglasses sunlight sunny sunrise sunset sunshine superbly superficial superficially
  superheroes superiors supermarket superstitions suppers supposedly surf surnames surprisingly surrender surroundings survival survivors suspicion
  suspicious suspiciously swamped swans sweat sweaters sweaty sweep sweetly swell swift swiftly swimmers swords syllables symbols sympathetic
  sympathetically sympathise sympathy symphony symptoms synagogues synonyms syringes syrup systematically tablecloths taboos tacitly tackle
  tactfully tactics tailors tails talent tangle tangled tankers tanks tanners tapestry tarmac tarpaulins tasty taxidermists taxis teabags teapots
  tease teatime technologists tedious teenagers teeth telefax telescopes television telework teleworkers tellies temper temperament temperatures
  temples temporarily tenderly tennis tense tensely tension tentatively tents terraces terrain terribly terror terrorism testaments textbooks
  textiles thankfully thaw theaters theft theoretically theories thermometers thermostats thieves thighs thingy thirdly thirsty thorny thoroughly
  thoughtful thoughtfully threads threaten thrive throat throb thrones thunder thunderstorms ticked tickle ties tiger tightly tiktok tilers
  timeclock timekeeping timid tinkers tiny tiptoe tiresome tissues toads toast toasters tobacco toddlers toes toilets tomatoes tombs toner tongs
  toolmakers toothbrushes toothpaste torches torment torn tornado torpedoes tortoises torture tossup totally touchpad touchscreen tough tourism
  tourists tournaments towels toxic toxins trackball trackpad tradeshow traditionally traditions tragedies tragic tragically trails traitors trample
  trampolines transformers transistors transmission transmitters transparently transplants trapdoors traps trash trauma travelers travellers
  treadmills tremble tremendously tribes tricky tricycles tripods trolleys troops trophies tropical trot troublesome trousers trout trowels trumpets
  truthfully tubes tulips tumours turbulence turkeys turmoil turnips turnkey turnover turnstile turntables turquoise turtles tweezers twigs twist
  twitter typhoon typically tyres uber ugly ulcers ultimately umstellung unavoidably unbelievably uncertainly unconditionally undeniably
  undergraduates underground undermine underpants understandably underwear undies undo undoubtedly unequivocally unexpectedly unfairly unhappily
  unhelpful uniformly uniforms unilaterally unimpressed uniquely universally universe unix unkempt unknowingly unlikely unloved unlucky unmoved
  unnaturally unnecessarily unofficially unpleasant unpredictably unquestionably unreal unreasonably unrest unsettled unsurprisingly untapped untidy
  untouched unusual unusually unwelcome unwieldy unwillingly upbeat upfront upheaval upheavals upholsterers upholstery upset upswing uptick uptight
  urgency urine urns usefully ushers usually utensils utterly vaccines vacuum vague vaguely vainly valets valiant validly valves vanilla vapor
  vapour variously varnish vases vast vastly vegetables vehicles veins velvet vending vengeful ventilation ventilators vents verandas verbally
  verses verwaltung vests veterans viaducts vibrant vibrate vibrations vicious victims victories videowall vigorously vikings villagers villains
  villas vinegar vines violence violent violently violet violinists violins virtually viruses visa visas visibility visibly visio vista visually
  vitally vitamins vivid vividly vocabulary vodka voiceover volatile volcano volleyball voltage voluntarily vomit voucher vulgar vultures wagons
  waistcoats walkietalkies walkout walkways wallets wallpapers walnuts wander warfare warily warriors wary washers washrooms wasps wasteful
  watchmakers watchmen watercooler watermelons waterways wavelengths weakly weakness wealth wealthy weapons wearily weary weavers weeds weekdays
  weep weights weird weirdly welders welding werk wetlands whales wharf wharves whatnot wheat wheelchairs whereby whine whip whirlwinds whiskey
  whistle whistleblowers whitecollar wholeheartedly wholly whoops wicked wicker widely widows width wife wigs wikipedia wild wildfire wildlife
  wildly willingly willpower windfall windmills winds windscreens windy winemakers wings wink wipers wiry wisdom wisely wistfully witches wither
  wives wobble wobbly wolves womb wonderfully wooden woodworkers wool workbench workmen workrooms worms worn worryingly worse worship worst
  worthless worthy wounded wranglers wreck wreckage wrenches wrestle wrinkles wrists writers wryly xbox xerox xrays yachts yahoo yarn yawn yearend
  yeast yell yellow yield yoga yogurt yolks youngsters youtube yuletide zealous zerohours zinc zippers zookeepers zoologists zoos
`
  .trim()
  .split(/\s+/)
