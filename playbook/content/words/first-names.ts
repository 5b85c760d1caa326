/** Common first names, in lower case without accents: who bears one is a person and no customer. Names of companies are left out. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
  adam adele adrian agnes ahmed aisha alan albert alejandro aleksandra alex alexander alexandra alfred ali alice alicia alina amanda
  amelia amir amit amy ana anders andre andrea andreas andrew andrzej angela anita anja ann anna anne annika anton antonio arjun
  arthur astrid barbara beata beatrice ben benedikt benjamin bernd bill birgit bjorn bob brian bruno camilla carl carla carlos carmen
  caroline catherine cecilia charles charlotte chen chiara chris christian christina christine christoph christopher claire clara
  claudia colin cristina dan daniel daniela dave david deborah denise dennis diana diego dieter dimitri dmitry dominik donald doris
  dorota edith edward elena eleni elias elisabeth elizabeth ella ellen emil emilia emily emma eric erik erika ernst esther eva evelyn
  fatima felix fernando filip florian francesca francesco francois frank franz fred frederik fredrik friedrich gabriel gabriela georg
  george gerard gerd giulia giuseppe goran grace greta guido gunnar gustav hannah hanna hans harald harry hassan heidi heike helen
  helena helene helga helmut henrik henry hiroshi holger hugo ian ibrahim ida igor inga inge ingrid irena irene irina isabel isabella
  ivan jack jacob jakob james jan jana jane janet jason javier jean jeff jennifer jens jenny jerome jessica jim joan joanna joao johan
  johann johanna john jonas jonathan jorge jose josef joseph juan judith julia julian julie jurgen justin kai karen karin karl karla
  katarina kate katharina katherine kathrin katja keiko kelly ken kenji kevin khalid kim kirsten klaus konrad kristin kristina lars laura
  lea lena leon leonie li lidia lily linda lisa liu lorenz louis louise luca lucas lucia lucy luis lukas lydia magdalena magnus
  maja manfred manuel manuela marc marcel marco marcus margaret maria marie marina mario marion mark markus marta martha martin martina
  mary mateusz mathias matteo matthew matthias maurice max maximilian mehmet mei melanie michael michaela michal michel michelle miguel
  mike milan mohamed mohammed monica monika nadia nadine nancy natalia natalie natasha nicholas nick nicola nicolas nicole niels niklas
  nikolai nils nina nora norbert olaf ola ole oleg olga oliver olivia omar oscar oskar otto pablo pamela patricia patrick paul paula pedro
  per peter petra philip philipp philippe pia pierre piet pieter piotr priya rachel radek rafael rahul rainer ralf rebecca regina rene
  ricardo richard rita robert roberto roger roland roman ron rosa ruth ryan sabine sally sam samantha samir samuel sandra sara sarah
  sebastian sergei sergio sigrid silke silvia simon simone sofia sonja sophia sophie stefan stefanie stella stephan stephanie stephen
  steve steven susan susanne svetlana sven sylvia tanja tatiana theo theresa thomas thorsten tim timo tina tobias tom tomas tony torsten
  ulf ulrich ulrike ursula ute uwe valentina valerie vanessa vera veronika victor victoria viktor vincent virginia vladimir walter wang
  wei werner wilhelm william wolfgang xavier yan yasmin yuki yusuf yvonne zhang zoe zofia
  `
    .trim()
    .split(/\s+/),
)
