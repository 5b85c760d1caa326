/**
 * Words of names of companies and public bodies in German, Dutch, French, Spanish, Italian, Portuguese, the Scandinavian languages and
 * Polish: what they trade in and what they are. They mostly stand first, where English ones stand last. Lower case without accents.
 */
const WORDS: ReadonlySet<string> = new Set(
  `
  akademie amt anstalt apotheke autohaus bau bauhof brauerei buchhandlung druckerei fabrik fachhochschule feuerwehr forst gasthaus gasthof
  gemeinde gemeinden genossenschaft gesellschaft gruppe gymnasium gymnasien handelskammer haus hafen hochschule institut kammer kanzlei kirche kita klinik
  kliniken klinikum kreis krankenhaus kunstverein landkreis landratsamt maschinenbau maschinenfabrik medizintechnik museum
  pflegeheim pflegeheime porzellan praxis reederei sanatorium schule schulen sparkasse spedition spital stadt stadtwerke stiftung theater uni
  verband verein verlag verwaltung volksbank weingut werft werk werke wohnungsbau zentrum tischlerei molkerei backerei metzgerei logistik pharma
  gemeente ziekenhuis stichting bakkerij brouwerij waterschap zorg thuiszorg bouw groep vervoer
  acieries agence archives assurances atelier ateliers auberge banque biscuiterie boulangerie brasserie cabinet cave caves chambre chantiers chateau clinique college
  commune compagnie cooperative departement domaine ecole editions entreprise entreprises etablissements ets federation fonderie freres groupe hopital hopitaux hotel
  imprimerie institut laboratoire laboratoires laiterie librairie lycee mairie maison manufacture metropole ministere mutuelle notaires office papeterie papeteries pharmacie
  port residence scierie societe syndicat theatre tissages transports tribunal universite usine verrerie vignobles ville vitrerie
  aceites agencia aguas almacenes asociacion autobuses ayuntamiento ayto banco bodega bodegas calzados cementos clinica colegio comercial conservas construcciones
  consorcio cooperativa deportes despacho diputacion editorial embutidos empresa escuela fabrica facultad farmacia farmacias ferreteria fundacion granja grupo
  hermanos hnos hospital hosteleria imprenta industrias instituto laboratorio laboratorios libreria mercado muebles museo panaderia puerto puertos quesos
  seguros servicios sociedad suministros talleres teatro textiles transportes universidad vinos viveros
  azienda banca cantina cantine caseificio comune cooperativa ditta fabbrica farmacia fonderia fratelli fondazione gruppo industrie istituto liceo mulino
  officina officine ospedale panificio pastificio scuola societa studio tessitura tipografia trasporti universita vetreria
  adega camara construtora escola fabrica fundacao irmaos quinta vinhos
  apotek bakeri barnehage barnehager bibliotek bokhandel bryggeri bryggeriet brygghus byggeri energi energia entreprenor fisk fiskemat forlag forsikring fylkeskommune gard
  handel hogskola hotell hus huset industri kommun kommune kraft kraftverk laks maskin mat mejeri museet oljer papper rederi regnskab revisjon
  revision sagverk sjukhus skole skola skolen sparebank stal stiftelse sykehus sygehus tannklinikk teater transport trafik universitet varv vaerft verk verksted
  apteka bank biblioteka biuro browar cukiernia drukarnia fabryka fundacja gmina gminy hotel huta kancelaria kopalnia liceum mleczarnia muzeum piekarnia
  powiat przedsiebiorstwo przychodnia sad starostwo stocznia stowarzyszenie szkola szkol szpital teatr tkalnia uniwersytet urzad warsztaty wydawnictwo
  zaklad zaklady zespol zwiazek
  `
    .trim()
    .split(/\s+/),
)

/** Ends of words that are written in one: "Gaswerk", "Strandklinikken", "Inselspital". */
const ENDS =
  /...(?:werke?|haus|hauser|heime?|bau|fabrik|zentrum|kammer|verein|verband|gruppe|spital|klinik|klinikken|kliniken|schule|stiftung|kasse|brauerei|hof|hutte|verlag|technik|handel|verk|verket|huset|skolen?|skolan|sykehus|sjukhus|barnehager?|kommune|bryggeri|energi|maskin|rederi|bank|zorg|groep|bouw)$/

/** True when a word is of a trade or a body in a language of Europe that is not English. */
export function isTradeAbroad(word: string): boolean {
  return WORDS.has(word) || ENDS.test(word)
}
