/** What a company is by law; ends a name in any spelling, and takes its full stop along. Lower case. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `
  ltd inc plc llc llp lp co corp gmbh ggmbh mbh ug ohg gbr ag kg kgaa eg ek e.k ev e.v sa s.a sas s.a.s sarl srl s.r.l sl s.l slu s.l.u
  s.c spa s.p.a bv b.v nv n.v oy oyj ry ab asa aps hf ehf kft zrt doo d.o.o s.r.o sro o.o pty pte a.ş aş cía cia ltda
  `
    .trim()
    .split(/\s+/),
)
