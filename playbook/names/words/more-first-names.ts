import { FIRST_NAMES } from '../../content/words/first-names.ts'
import { foldName } from '../customer-key.ts'

/**
 * More first names. The name model was trained with the other list, which therefore stays as it is. Folded; company
 * names are left out.
 */
const MORE = new Set(
  `
  aaron abby abdul abdullah abigail achim adebayo adeline aditya adriana agata agnieszka aiden aiko akira alberto aldo alessandra alessandro
  alessio alexandre alexei alexis alfonso alfredo alison alistair alvaro amina ananya andreea andrei andreia angelika angus anil anjali
  annette anouk anthony antje antoine antonella antonia arianna armin arnaud arturo asher ashish ashley ashok asuka audrey aurelie axel ayse
  azra babak bart bartosz beate bella bernard bernhard bettina bharat billy bjarne bobby boris bozena brandon branka brenda bridget britta
  brittany burak caleb camille carlo carol caterina cedric celine chad chelsea chiamaka chidi chinedu chloe ciara claude claudio claus
  clemens cody connor conor constantin cornelia courtney craig cynthia cyril dagmar damian damien danica danielle danuta darko darren davide
  deepak delphine derek desmond detlef dirk divya dmitri dominic dominique donna doreen dorothea douglas dragan duncan dylan ebba edgar
  eduardo edwin egon eileen ekaterina eleanor elif elisa elke ellie elsa emanuele emeka emre enrico enrique erin ethan eugene evan ewa ezra
  fabian fabien fabio fabrice farid fatma federica federico felipe ferdinand fiona franziska frauke freja freya frida fumiko gabriella
  gareth gary gaurav geoffrey georgios gerald geraldine gerhard gertrud gianluca gianni gilles gillian giorgio giovanna giovanni gisela
  glenn gonzalo graham grzegorz guenter guillaume gunter gunther gwen hailey hakan halina hamid hanne hanneke hannes harold hartmut haruki
  heather hector hedwig heiko heinrich heinz helge henk henning herbert hermann hilde hiroko holly horst hubert hugh ignacio ikram ilona
  imran ines ingeborg ioana ioannis irvin isaac isabelle isaiah ivana ivo jaap jacques jaime jakub jameson jamie jaroslav jasmin jasmina
  jayden jenna jeremiah jerry jian jill jitka jo joachim joaquin jochen joe joel joerg johannes johnny jolanta jon joni joost jordi jorg joris
  jorn josefine josephine joshua joyce juergen juha jukka juliana juliane julien jutta kaori kareem karim kasia katarzyna katerina kathleen
  katrin katrine kavita kayla kazuki keith kenneth kerstin kimberly kiran kirsi klara koen kofi kristen kristian kristof krzysztof kwame
  kyle lakshmi larissa larry laszlo lauren laurent lawrence layla leila lennart leonard leonardo leopold leszek levi liam liliana lindsay
  linnea ljubica lorenzo lotte louisa luciana luigi luisa luise luke lutz lynne maciej madeleine madeline maeve maite malgorzata manish
  manoj manon marcela marcello marcin mareike margarita margit margot marguerite mariana marianne marija marika marko marlene mathieu
  mathilde matias matilda maureen mauricio mauro maxime meera megan mehdi melissa merve mihai mikael mikhail mikkel milena milos miriam
  mirjam mirko miroslav mohammad monique moritz morten muhammad murat mustafa nadja naoko naomi natalya nathalie nathan neha neil nestor
  ngozi nico nicolai nikhil nikita nikolaus nikos nitin nkechi noah noemi nolan obinna odile oksana oleksandr olena olivier olufemi orla
  osman otmar ottilie owen padraig paloma paola paolo pascal patrice patrik patti paulina pauline paulo pavel pawel penelope petr petros
  phil pierluigi piero pilar pooja pradeep prakash quentin quinn rafaela raffaele raj rajesh ralph raluca ramesh ramon ramona randy raphael
  rasmus raul ravi raymond reinhard reinhold renata renate riccardo rikke riley rodolfo rodrigo rohan rohit rolf romain ronald rosalind
  rosemary roxana rudi rudolf rupert ruprecht ruslan sabrina sadie salma sandeep sanjay sascha satoshi scarlett sean sepp sergey shannon
  shirin shreya sibylle siddharth siegfried sigurd silvio simona sinead siobhan slavica snezana soeren soren stanislav stefania stefano
  steffen stig stuart sunil suresh susana svein sylvain sylvie sylwia szymon tadeusz takashi takeshi tamara tamas tarek tatjana taylor
  teresa terje terry thabo theodore thibault thierry tiffany tilman timothy todd tomasz tomoko tore tove traudl travis trevor tunde udo
  umberto urs vaclav valentin valeria vasily veronica veronique vesna vijay vikram vincenzo vinod violeta virginie vivian vladislav vojtech
  volker waltraud wayne wendy wiebke wieslaw willem willie wilma winfried wojciech wyatt xenia yannick yasemin yolanda youssef yves zachary
  zack zbigniew zdenek zeynep zoey zoltan zsofia zuzana
  aarav aditi aisling alejandra alina amara amit anastasia andrzej aniket anika annika arjun arvind asif astrid ayesha aziz bilal bogdan
  caoimhe chinwe chioma daisuke dalibor deepika divyansh dmytro dusan ebru ece eirik elodie emil enzo esra eszter fadi faisal fatima fatou
  femi ferenc gabor galina geeta giulia gintaras goran hamza haruto hassan hiroshi ibrahim ievgen igor iker ilse indira irina ismail
  istvan itziar ivan jagoda jelena jiri jovan jovana jozef jun kamal kateryna kaveh kemal kenji khalid kwabena laila lata leyla lidia
  ljiljana lubomir lucia ludmila mahmoud malik mamadou manuela marek margarida mariam marta masha mateusz matteo mei mercy mina mirela
  mohamed mohammed mona nadia nanami naveen nicoleta nils nimisha nuno oleg olga olumide omar osama oyelaran pavlina piotr prashant priya
  priyanka radek rahul raisa rania rashid ratna reza rosalia rukmini sadia salim samira sanja sara saskia selma shabnam shreyas slavko
  snehal sofia solveig sophia srdjan sunita svetlana swati szilvia taiwo tanja tariq tatiana temitope thandiwe thandi tihana tomas tuan
  uchenna ugo ulla usha vanja vasilis vera vidya viktor vimal wanjiku xin yael yan yara yasmin yevgenia yuki yusuf zahra zainab zeljko
  zofia
  `
    .trim()
    .split(/\s+/),
)

/** True for a first name in any case, with or without accents, also for a double one: “Jürgen”, “Hans-Jürgen”. */
export function isFirstName(name: string): boolean {
  return foldName(name)
    .split(' ')
    .every((part) => FIRST_NAMES.has(part) || MORE.has(part))
}
