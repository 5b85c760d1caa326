/**
 * Last words of the names of companies and public bodies: what they trade in, what they are, or their legal form. Words that
 * are as often a part of another company ("team", "office", "department") or a product are left out. Lower case.
 */
export const TRADES: ReadonlySet<string> = new Set(
  `
  academy academies aerospace agency airline airlines airport airports airways alliance ambulance analytics apparel aquarium architects
  archdiocese archive archives association associates assurance auctions authority automotive aviation bakery bakeries ballet bank bearings
  beverages biologics biotech books booksellers borough brewers brewery breweries brewing broadcasting brokers builders cabs candles
  carpets castings caterers catering cathedral cellars cement cements ceramics chambers charities charity cheese chemicals chemistry church cinema cinemas
  clinic clinics club coaches coal coatings coffee college colleges components confectionery conglomerate constabulary construction consultancy consultants
  consulting contractors coop co-op cooperative co-operative cosmetics council councils county couriers courts creamery cruises dairies dairy dental dentistry
  depot design diagnostics diocese distillers distillery distilleries distribution district docks dredging electric electronics electricals energy
  engineering engineers enterprises entertainment equipment estate estates exports fabrics farm farms fasteners federation ferries ferry
  fellowship fibre fibres finance fisheries fishing fitness foods forestry forge forwarders foundation foundry foundries freight fruit
  furniture galleries gallery games gaming garage garages garden gardens garments gas generics genomics glass glassworks goods group grocers
  growers guild harbour harbours haulage hauliers health healthcare heating holding holdings homes hospice hospices hospital hospitality
  hospitals hotel hotels housing imports industries infirmary inn inns institute instruments insurance ironworks jewellers jewelry
  joinery kennels kitchens laboratories labs landscaping laundry leasing leather legal leisure libraries library lighting lines
  livestock locks lodge lodges logistics lumber machinery machines manufacturing marina marine maritime markets materials medical metals
  microfinance mill milling mills mine minerals mines mining ministry mortgage motorcycles motors municipality museum museums mutual navigation news
  newspapers nurseries nursery observatory oil opera optical opticians optics orchards orchestra orthopedics outfitters packaging paints paper
  papers parish parks partners partnership pensions petroleum pharma pharmaceuticals pharmacies pharmacy philharmonic pipelines pizza plastics plumbing police polytechnic
  ports potteries pottery poultry power precision press printers printing produce producers productions properties property publishers publishing pumps
  quarries quarry radio rail railroad railway railways ranch realty recruitment recycling refinery rentals reporters resort resorts resources
  restaurants retail roasters robotics roofing rubber salons savings sawmill school schools seafood seafoods securities seeds seminary shipbuilders shipping shipyard
  shipyards shires shoes shops smelters society softdrinks solar solicitors spa spas spices spirits stables stationers steel steelworks stevedores
  stores studio studios sugar supermarkets supplies surgery surveyors synagogue tannery taxi taxis telecom telecoms telegraph television textile textiles theatre
  theater theatres tiles timber tobacco tools tours toys tractors traders trading transit transport trawlers trucking trust tunnels turbines tyres
  undertakers union universities university utilities utility valves ventures vets veterinary vineyard vineyards warehouses watches
  water waterworks weavers wholesale wines winery wood woodworks wool works yachts yards zoo
  directors supply
  ltd limited inc corp corporation company co plc llc llp lp gmbh ag kg sa sas sarl srl spa bv nv oy oyj ab asa aps pty
  `
    .trim()
    .split(/\s+/),
)

/** Of those, what is inside of a company as well: "finance", "user group", "works council". */
export const INSIDE_OF_COMPANIES: ReadonlySet<string> = new Set(
  `
  agency archive archives association authority club company components consultants consulting contractors council directors distribution energy
  engineering engineers equipment estate exports federation finance fitness gas goods group health homes housing imports legal leisure library lighting
  lines locks machines manufacturing markets materials medical partners pensions police ports power press printers printing produce properties
  property pumps radio rail realty recruitment rentals reporters resources retail school schools securities services society stores supplies
  supply tools tours trust union utility wholesale works
  `
    .trim()
    .split(/\s+/),
)

/** First words of names that go on with "of": "Ministry of Mines of Lower Selby", "University of Leeds". Lower case. */
export const BODIES: ReadonlySet<string> = new Set(
  `
  academy agency archdiocese archive association authority bank bishopric brigade borough charity church city college company
  confederation council county court departement department dept diocese duchy federation foundation guild harbour hospital institute institution
  library ministry municipality museum observatory parish port province republic school society state theatre
  town township union universidad universite university village zoo
  `
    .trim()
    .split(/\s+/),
)
