import { FIRST_NAMES } from '../content/words/first-names.ts'
import { foldName } from './customer-key.ts'

/** First names beside those that the model of names has learnt with, which stay as they are. Folded; names of companies are left out. */
const MORE = new Set(
  `
  aaron abdul abdullah abigail achim adebayo adriana agata agnieszka aiko akira alberto aldo alessandra alessandro alessio alexandre
  alexei alfonso alfredo alison alistair alvaro amina ananya andreea andrei andreia angelika angus anil anjali annette anouk anthony antje
  antoine antonella antonia armin arnaud arturo ashok asuka aurelie axel ayse azra babak bart bartosz beate bernard bernhard bettina
  bharat bjarne boris bozena branka brenda bridget britta burak camille carlo carol caterina cedric celine chiamaka chidi chinedu ciara
  claude claudio claus clemens conor constantin cornelia craig cynthia cyril dagmar damian damien danica danielle danuta darko darren
  davide deepak delphine derek desmond detlef dirk dmitri dominic dominique donna doreen dorothea dragan duncan ebba edgar eduardo edwin
  egon eileen ekaterina eleanor elif elke elsa emanuele emeka emre enrico enrique ewa fabian fabien fabio fabrice farid fatma federica
  federico felipe ferdinand fiona franziska frauke freya frida fumiko gareth gary geoffrey georgios geraldine gerhard gertrud gianluca
  gianni gilles gillian giorgio giovanna giovanni gisela gonzalo graham grzegorz guenter guillaume gunter gunther gwen hakan halina hamid
  hanne hanneke hannes hartmut haruki hector hedwig heiko heinrich helge henk henning herbert hermann hilde hiroko horst hubert hugh
  ignacio ikram ilona imran ines ingeborg ioana ioannis isabelle ivana ivo jaap jaime jakub jaroslav jasmin jasmina jian jill jitka
  joachim joaquin jochen joe joel joerg johannes jolanta jon joost jordi jorg joris jorn josefine josephine joyce juergen juha jukka
  juliana juliane jutta kaori kareem karim kasia katarzyna katerina kathleen katrin katrine kavita kazuki keith kerstin kirsi klara koen
  kofi kristian kristof krzysztof kwame kyle lakshmi larissa laszlo lauren laurent leila lennart leonard leonardo leopold leszek liam
  liliana linnea ljubica lorenzo lotte louisa luciana luigi luisa luise lutz maciej madeleine maeve maite malgorzata manoj marcela
  marcello marcin mareike margarita margit margot marguerite mariana marianne marija marika marko marlene mathieu mathilde matias matilda
  maureen mauricio mauro maxime meera mehdi melissa merve mihai mikael mikhail milena milos miriam mirjam mirko miroslav mohammad monique
  moritz morten muhammad murat mustafa nadja naoko natalya nathalie nathan neha neil ngozi nicolai nikhil nikita nikolaus nikos nkechi
  noah noemi obinna odile oleksandr olena olivier olufemi orla osman otmar ottilie padraig paloma paola paolo pascal patrice patrik
  paulina pauline paulo pavel pawel penelope petr petros phil pierluigi piero pilar pooja pradeep prakash quentin rafaela raffaele raj
  rajesh raluca ramesh ramon ramona raphael rasmus raul ravi raymond reinhard reinhold renata renate riccardo rikke rodolfo rodrigo rohan
  rolf romain ronald rosalind rosemary roxana rudolf rupert ruprecht ruslan sabrina salma sandeep sanjay sascha satoshi sean sepp
  sergey shirin shreya sibylle siegfried sigurd silvio simona sinead siobhan slavica snezana soeren soren stanislav stefania stefano
  steffen stig stuart sunil suresh susana svein sylvain sylvie sylwia szymon tadeusz takashi tamara tamas tarek tatjana teresa terje thabo
  thibault thierry tilman timothy todd tomasz tomoko tore tove traudl trevor tunde udo umberto urs vaclav valentin valeria vasily veronica
  veronique vesna vijay vikram vincenzo vinod violeta virginie vivian vladislav vojtech volker waltraud wendy wiebke wieslaw willem
  wilma winfried wojciech xenia yannick yasemin yolanda youssef yves zbigniew zdenek zeynep zoltan zsofia zuzana
  `
    .trim()
    .split(/\s+/),
)

/** True for a first name, with or without its accents and in any case, also of two: “Jürgen”, “Hans-Jürgen”. */
export function isFirstName(name: string): boolean {
  return foldName(name)
    .split(' ')
    .every((part) => FIRST_NAMES.has(part) || MORE.has(part))
}
