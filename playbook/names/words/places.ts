import { countryOf } from '../../dates/country.ts'
import { foldName } from '../customer-key.ts'

/** Cities that give no time zone its name, and regions. Folded. */
const OTHERS = new Set(
  `
  munich munchen muenchen hamburg frankfurt cologne koln stuttgart dusseldorf nuremberg nurnberg leipzig dresden hanover hannover bremen
  dortmund essen bonn mannheim karlsruhe augsburg bern basel geneva lausanne graz linz salzburg innsbruck milan milano turin naples
  bologna florence venice genoa barcelona valencia seville bilbao malaga porto lyon marseille toulouse nice bordeaux lille nantes strasbourg
  antwerp ghent bruges rotterdam eindhoven utrecht hague gothenburg goteborg malmo aarhus odense bergen trondheim tampere espoo turku
  krakow cracow gdansk poznan wroclaw lodz katowice brno ostrava debrecen cluj timisoara varna plovdiv thessaloniki izmir ankara
  manchester birmingham leeds glasgow edinburgh bristol liverpool sheffield nottingham leicester newcastle cardiff swansea cambridge
  oxford reading southampton portsmouth plymouth aberdeen dundee inverness cork galway limerick
  seattle redmond boston atlanta dallas houston austin miami philadelphia washington pittsburgh cleveland cincinnati columbus charlotte
  nashville memphis orlando tampa minneapolis milwaukee baltimore sacramento portland tucson albuquerque omaha tulsa raleigh calgary
  ottawa montreal quebec bangalore bengaluru mumbai bombay delhi hyderabad chennai pune ahmedabad gurgaon noida osaka kyoto nagoya yokohama
  shenzhen guangzhou beijing chengdu wuhan busan hanoi cebu penang auckland wellington canberra cairns durban pretoria lagos
  abuja nairobi casablanca marrakesh haifa abu jeddah medina rio brasilia curitiba medellin cali guadalajara puebla cordoba rosario
  wolfsburg ingolstadt braunschweig kassel kiel rostock erfurt magdeburg wuppertal bochum bielefeld munster aachen mainz freiburg
  regensburg ulm wurzburg heidelberg potsdam chemnitz duisburg lucerne winterthur klagenfurt tromso stavanger kristiansand uppsala
  linkoping orebro helsingborg aalborg oulu jyvaskyla groningen tilburg breda maastricht leuven charleroi rennes grenoble montpellier
  dijon reims rouen zaragoza murcia alicante valladolid vigo pamplona braga coimbra verona padua trieste parma modena bari catania palermo
  szczecin lublin bydgoszcz gdynia kosice pilsen iasi brasov constanta rijeka maribor kaunas tartu patras gyor szeged coventry bradford
  derby stoke norwich exeter belfast waterford winnipeg edmonton saskatoon tijuana monterrey queretaro toluca campinas recife salvador
  fortaleza manaus goiania barranquilla guayaquil quito arequipa valparaiso concepcion maracaibo jacksonville tallahassee savannah
  louisville lexington indianapolis wichita tacoma spokane fresno oakland honolulu anchorage albany buffalo rochester syracuse
  richmond
  bavaria saxony hesse westphalia tyrol carinthia lombardy tuscany sicily sardinia catalonia andalusia galicia brittany normandy provence
  flanders wallonia scotland wales england ulster jutland lapland silesia bohemia moravia transylvania crimea siberia
  texas florida california nevada arizona ohio michigan illinois virginia georgia carolina kentucky tennessee alabama louisiana
  kansas missouri iowa oregon utah colorado maryland massachusetts connecticut pennsylvania ontario alberta manitoba
  europe asia africa america americas oceania australia scandinavia iberia benelux nordics baltics balkans caribbean mideast
  emea apac dach latam cee anz uki meta nam amer
  `
    .trim()
    .split(/\s+/),
)

/** The same of several words. Folded. */
const OF_WORDS = new Set(
  `san francisco|san diego|san jose|san antonio|salt lake city|las vegas|new orleans|kansas city|st louis|fort worth|the hague|den haag|cape town|
  tel aviv|abu dhabi|new delhi|rio de janeiro|belo horizonte|porto alegre|frankfurt am main|st gallen|saint gallen|sankt gallen|bad homburg|
  milton keynes|le havre|saint etienne|aix en provence|new england|new jersey|north america|south america|latin america|north carolina|south carolina|
  new mexico|west virginia|british columbia|nova scotia|lower saxony|north rhine westphalia|upper austria|lower austria`
    .split('|')
    .map((name) => name.trim()),
)

let zones: ReadonlySet<string> | undefined

/** The cities that give time zones their names. Folded. */
function zoneCities(): ReadonlySet<string> {
  zones ??= new Set(Intl.supportedValuesOf('timeZone').map((zone) => foldName(zone.split('/').at(-1)!)))
  return zones
}

/** True for the name of a country, a larger city or a region, in English. */
export function isPlace(word: string): boolean {
  const folded = foldName(word)
  return OTHERS.has(folded) || OF_WORDS.has(folded) || zoneCities().has(folded) || countryOf(word) !== undefined
}
