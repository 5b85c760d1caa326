import type { WordClass } from '../../model.ts'
import { phrases } from './phrases.ts'

/** Rules and who guards them: laws, certificates, security, privacy. */
export const rules: readonly WordClass[] = [
  {
    id: 'regulator-or-law',
    words: phrases(`
      law, lawful, unlawful, forbidden by law, prohibited by law, legally required, legal requirement, legal
      obligation, legal restriction, legally prohibited, legally not allowed, legal basis, legal ban, legal hurdle,
      legislation, legislative, legislator, legislature, lawmaker, parliament, parliamentary, bundestag, bundesrat,
      landtag, knesset, duma, house of representatives, statute, statutory, decree, ministerial order, ordinance,
      by-law, bylaw, directive, banking act, bank act, insurance act, tax code, fiscal code, labour code, labor code,
      hospital act, patient rights act, patient data act, education act, school act, university act, archives act,
      records act, freedom of information, foi, foia, transparency act, telecom act, telecommunications act, energy
      act, gaming act, gambling act, lottery act, nuclear act, defence act, defense act, secrecy act, secrecy law,
      secrecy legislation, official secrets, state secret, cybersecurity act, cyber security act, cybersecurity law,
      cyber security law, cyber resilience act, data act, data security law, data protection law, data protection act,
      data protection regulation, data protection legislation, data protection rules, privacy act, personal data law,
      data localisation law, data localization law, data localisation, data localization, localisation law,
      localization law, data sovereignty law, data residency law, cross-border data, cross border data, cross-border
      transfer, cross border transfer, data transfer law, third country transfer, third-country transfer, draft bill,
      new law, new regulation, legal amendment, court, ruling, judgment, judgement, verdict, injunction, judiciary,
      ecj, cjeu, litigation, lawsuit, legal hold, subpoena, prosecution, prosecutor, criminal code, penal code, civil
      code, procurement law, public procurement law, procurement act, public tender law, antitrust, anti-trust, cartel
      office, regulator, regulatory, regulatory block, regulatory compliance, regulatory hurdle, regulation,
      reglementation, regulated, financial regulator, supervisory authority, supervisory approval, financial
      supervision, financial supervisory authority, financial services authority, banking supervision, banking
      supervisor, bank supervision, bank supervisor, insurance supervision, insurance supervisor, state supervision,
      communal supervision, authority, authorities, capital markets board, securities commission, stock exchange
      commission, financial authority, financial market authority, financial markets authority, central bank, national
      bank, reserve bank, federal reserve, fed examiners, bundesbank, banque de france, banca d italia, bank of italy,
      banco de espana, bank of spain, banco de portugal, bank of portugal, bank of england, bank of greece, bank of
      thailand, bank indonesia, bank negara, bank of israel, bank of ghana, bank of tanzania, bank of uganda, bank of
      zambia, bank of mauritius, bank of namibia, bank al-maghrib, bank al maghrib, bangko sentral, banco central,
      banco de mexico, banxico, bank of canada, bank of korea, bank of russia, danmarks nationalbank, de nederlandsche
      bank, oesterreichische nationalbank, oenb, snb, bangladesh bank, nepal rastra bank, auditor, audit office, bank
      examiners, examination findings, exam findings, inspectorate, ombudsman, information commissioner, privacy
      commissioner, data commissioner, data protection authority, data protection authorities, data protection
      commission, data protection commissioner, data protection inspectorate, data protection agency, ministry,
      ministries, ministry of communications, ministerial approval, department of defense, dept of defense, dod,
      department of education, department of health, department of justice, department of commerce, home office,
      treasury department, state department, government ban, government mandate, government rule, government approval,
      government order, government policy, cabinet decision, executive order, presidential order, circular,
      outsourcing circular, outsourcing rules, outsourcing regulation, outsourcing guideline, outsourcing
      notification, outsourcing register, outsourcing approval, material outsourcing, critical outsourcing, material
      outsourcing notification, cloud outsourcing, prudential standard, prudential rules, gazette, licence condition,
      license condition, licence conditions, license conditions, operating licence, operating license, banking
      licence, banking license, bank licence, bank license, gaming licence, gaming license, casino licence, casino
      license, concession contract, concession terms, gaming commission, gaming control board, gambling commission,
      lottery commission, casino commission, gaming board, liquor board, electoral commission, election commission,
      elections commission, utility commission, utilities commission, public service commission, energy commission,
      nuclear commission, medicines agency, communications authority, communications commission, competition
      commission, charity commission, church data protection, works constitution act, embargo, embargoed, sanction,
      sanctions, sanctioned, export ban, export control, export controlled, export-controlled, export act, export
      licence, export license, export restrictions, dual use regulation, denied party, restricted party, entity list,
      bar association, bar council, bar rules, bar opinion, bar ethics, ethics opinion, state bar, chamber of lawyers,
      chamber of notaries, chamber of advisers, notary chamber, notaries act, notarial act, notarial deed, notarial
      secrecy, notary law, professional rules, professional conduct rules, medical chamber, medical council, medical
      association rules, chamber of physicians, chamber of pharmacists, professional secrecy, professional secret,
      professional confidentiality, duty of confidentiality, duty of secrecy, confidentiality law, medical secrecy,
      medical confidentiality, patient confidentiality law, doctor-patient confidentiality, attorney-client privilege,
      attorney client privilege, client privilege, legal privilege, legal professional privilege, lawyer secrecy, seal
      of confession, pastoral secrecy, pastoral seal, bank secrecy, banking secrecy, bank-secrecy, tax secrecy, fiscal
      secrecy, telecom secrecy, telecommunications secrecy, social secrecy, social data protection, official secrecy,
      postal secrecy, statistical secrecy, insurance secrecy, legal retention, recordkeeping rule, record-keeping
      rule, books and records, two-party consent, recording consent law, surveillance law, legally binding, breach of
      law, violation, illegal, illegally, penalties, consent order, mra, matters requiring attention, cease and
      desist, enforcement action, mandate of government, treaty, treaties, bilateral agreement, adequacy decision,
      contractual clauses, scc, binding corporate rules, transfer impact assessment, article 28, art 28, art 46, art
      48, gdpr, gpdr, gdrp, g.d.p.r., dsgvo, ds-gvo, rgpd, rodo, eprivacy, e-privacy, nis, nis2, nis-2, dora, digital
      operational resilience, digital markets act, digital services act, ai act, data governance act, eidas, psd2, psd
      2, psd3, mifid, mifid2, mifir, emir, solvency, aifmd, ucits, csrd, amld, anti-money laundering, anti money
      laundering, crd iv, crr, basel ii, basel iii, basel 3, eba, eba outsourcing guidelines, esma, eiopa, ecb, jst,
      joint supervisory team, single supervisory mechanism, edpb, edps, european commission, eu commission, eu rules,
      schrems, shrems, privacy shield, safe harbour, safe harbor, data privacy framework, medical device regulation,
      easa, eurosystem, eucs, eucc, ehds, bafin, ba-fin, bait, vait, zait, kait, marisk, kwg, vag, zag, wphg, gwg,
      kagb, bdsg, bundesdatenschutzgesetz, landesdatenschutz, landesdatenschutzgesetz, ldsg, lfdi, lfd, bfdi, dsk,
      datenschutzkonferenz, datenschutzbehorde, datenschutz, datenschutzrecht, landesdatenschutzbeauftragter,
      landesbeauftragter, bayerisches datenschutzgesetz, baylda, hbdi, ldi nrw, kdg, kdo, dsg-ekd, dsgekd, kirchliches
      datenschutzgesetz, kirchengesetz, bsi, bsig, kritis, it-sicherheitsgesetz, it sicherheitsgesetz, it-sig,
      onlinezugangsgesetz, ozg, gobd, hgb, abgabenordnung, stgb, section 203, paragraph 203, berufsgeheimnis,
      berufsgeheimnistrager, schweigepflicht, verschwiegenheitspflicht, mandatsgeheimnis, bankgeheimnis,
      steuergeheimnis, sozialgeheimnis, amtsgeheimnis, fernmeldegeheimnis, verschlusssache, verschlusssachen, vs-nfd,
      vsnfd, vs nfd, vsa, geheimschutz, geheimschutzhandbuch, sgb, krankenhausgesetz, landeskrankenhausgesetz, lkhg,
      baykrg, krankenhauszukunftsgesetz, digitalgesetz, digig, patientendatenschutzgesetz, pdsg,
      betriebsverfassungsgesetz, betrvg, personalvertretungsgesetz, bpersvg, lpvg, schulgesetz, schulrecht,
      hochschulgesetz, landesrecht, bundesrecht, kultusministerium, kultusministerkonferenz, innenministerium,
      finanzministerium, bundesministerium, landesregierung, kommunalaufsicht, rechtsaufsicht, fachaufsicht,
      aufsichtsbehorde, aufsicht, bundesnetzagentur, bnetza, bundesamt, ekd, bundesrechnungshof, rechnungshof,
      landesrechnungshof, brao, bora, stberg, wpo, bnoto, bundesnotarkammer, notarkammer, rechtsanwaltskammer,
      steuerberaterkammer, arztekammer, kassenarztliche vereinigung, gematik, eichrecht, vergaberecht, vergabekammer,
      tkg, ttdsg, tdddg, enwg, msbg, glucksspielstaatsvertrag, aussenwirtschaftsgesetz, awg, finma, finma-rs, rs
      2018/3, dsg, ndsg, revdsg, fadp, nfadp, swiss dpa, edob, edoeb, fdpic, privatim, kantonales datenschutzgesetz,
      idg, swiss bank secrecy, swiss banking secrecy, art 47, bankengesetz, finig, fidleg, epdg, epdv, regierungsrat,
      regierungsratsbeschluss, rrb, esbk, comcom, fma, dsb austria, bwg, bundesvergabegesetz,
      informationssicherheitsgesetz, gesundheitstelematikgesetz, gtelg, bao austria, rtr austria, e-control, cnil,
      acpr, amf, anssi, arcep, arcom, informatique et libertes, lpm, ose france, cloud au centre, cloud au center,
      circulaire cloud, circulaire premier ministre, dinum, loi sren, rgs, pgssi-s, secret professionnel, secret
      medical, secret bancaire, secret defense, diffusion restreinte, igi 1300, ii 901, conseil d etat, code du
      travail, code monetaire, cada, loi sapin, sapin 2, cssf, cnpd, commissariat aux assurances, psf, gba,
      gegevensbeschermingsautoriteit, apd belgium, nbb, fsma, bipt, gksk, ico, fca, pra, ss2/21, smcr, sysc, dpa 2018,
      dpa2018, investigatory powers act, online safety act, ofcom, ofgem, ofwat, ofsted, ofqual, sra, solicitors
      regulation authority, bsb, bar standards board, cqc, care quality commission, mhra, nhs digital rules, nhs
      england rules, caldicott, caa, orr, hmrc, crown commercial rules, ukgc, jfsc, gfsc, iomfsa, dpc ireland, cbi,
      comreg, hiqa, prison act, police act, mopi, agid, garante, acn italy, ivass, consob, codice privacy, cad italia,
      codice amministrazione digitale, statuto dei lavoratori, psn italy, polo strategico nazionale, anac, aepd, lopd,
      lopdgdd, lssi, cnmv, dgsfp, ccn, ccn-cert, secreto profesional, ley organica, ley de contratos, ley 9/2017, real
      decreto, asf portugal, cmvm, anacom, cncs, ap netherlands, autoriteit persoonsgegevens, dutch dpa, avg wet,
      uavg, dnb, afm, igj, wgbo, beroepsgeheim, archiefwet, wet open overheid, wet politiegegevens, wbni, vir-bi,
      virbi, datatilsynet, danish dpa, finanstilsynet, chromebook ruling, helsingor case, imy,
      integritetsskyddsmyndigheten, finansinspektionen, fi sweden, sekretess, sekretesslagen, sakerhetsskyddslagen,
      sakerhetsskydd, esam statement, patientdatalagen, rojandebegreppet, fin-fsa, finfsa, finanssivalvonta, traficom,
      valvira, tietosuojavaltuutettu, julkisuuslaki, asiakastietolaki, sikkerhetsloven, helseregisterloven, arkivlova,
      arkivloven, personvernloven, nsm norway, kredittilsynet, personuvernd, fjarmalaeftirlit, knf, knf communication,
      uodo, prawo bankowe, tajemnica bankowa, ustawa, krajowy system cyberbezpieczenstwa, uknf, nbp, cnb, ceska
      narodni banka, uoou, nukib, zokb, vyhlaska, zakon, mnb, naih, bnr, anspdcp, asf romania, bnb, kzld, cpdp, hnb,
      azop, hanfa, banka slovenije, ip-rs, informacijski pooblascenec, nbs serbia, poverenik, hdpa, apdpx, cysec,
      mfsa, mga, idpc, lietuvos bankas, vdai, latvijas banka, fktk, dvi latvia, finantsinspektsioon, aki estonia, nbu,
      dsszzi, kszi, 152-fz, fz-152, fz 152, 152 fz, roskomnadzor, fstec, fsb, fz-187, 187-fz, yarovaya, import
      substitution, importozameshchenie, cbr russia, kvkk, bddk, brsa, btk, masak, turkish data protection,
      cumhurbaskanligi genelgesi, 2019/12 genelge, epdk, sbm, hipaa, hippa, hipaa compliance, hipaa security rule,
      baa, business associate agreement, hitech, ephi, protected health information, 42 cfr, 45 cfr, hhs, cms rule,
      meaningful use, fda, 21 cfr, 21cfr11, part 11, sox, sarbanes, sarbanes-oxley, sox compliance, finra, sec, 17a-4,
      17a4, rule 17a, cftc, nfa rules, msrb, glba, gramm leach bliley, gramm-leach-bliley, ffiec, occ, fdic, frb,
      ncua, cfpb, nydfs, ny dfs, dfs 500, nycrr, part 500, dfs part 500, naic, department of insurance, state
      insurance department, bank secrecy act, bsa aml, dodd frank, dodd-frank, reg w, reg s-p, reg sci, reg bi, ferpa,
      coppa, cipa, ppra, student privacy law, sopipa, ccpa, cpra, vcdpa, ctdpa, shield act, bipa, biometric law,
      tdpsa, cjis, cjis compliance, cjis security policy, fbi, criminal justice information, itar, itar compliance,
      ear, ear99, ddtc, bis export, ofac, cfius, dfars, far clause, cui, controlled unclassified information, covered
      defense information, classified information, nofort, noforn, fouo, dcsa, nispom, nisp, irs 1075, pub 1075,
      pub1075, publication 1075, fti, federal tax information, ssa data, fisma, clinger cohen, patriot act, cloud act,
      fisa, foreign intelligence surveillance, nerc, nerc-cip, cip-011, cip-004, ferc, nrc, 10 cfr, part 810, doe
      order, tsa directive, tsa security directive, faa, fcc, cpni, federal trade commission, eeoc, osha, dhs, doj, dol, gao, omb, nara,
      disa, public records request, gaming control, nigc, tribal council resolution, pipeda, phipa, phia, foippa,
      foip, fippa, mfippa, hia, bill 64, bill64, loi 25, loi 64, cai quebec, commission d acces, lcjti, osfi, b-10,
      iiroc, ciro, mfda, fintrac, fcac, cra agency, crtc, cnesst, opc canada, ipc ontario, bill 22 bc, controlled
      goods, cgp, treasury board directive, treasury board, tbs directive, protected b, protected c, apra, cps 234,
      cps234, cps 231, cps 230, asic, austrac, oaic, accc, acma, aescsf, aemo, soci, australian privacy principles,
      psp act, state records, pspf, vpdss, ovic, victorian protective data, ipp victoria, ipc nsw, hrip act, hripa,
      qld ipa, data sovereignty act, esafety, tga, rbnz, bs11, opc nz, hipc, nzism rule, maori data sovereignty, mas,
      mas outsourcing guidelines, trm guidelines, pdpa, pdpc, imda, csa singapore, im8, im 8, instruction manual 8,
      moh singapore, hcsa, hkma, sfc hong kong, pdpo, pcpd, ogcio, amcm, gpdp macau, rbi, rbi data localisation, rbi
      data localization, sebi, irdai, irda, pfrda, nabard, npci, trai, dot india, meity, cert-in, certin, it act,
      dpdp, dpdpa, aadhaar act, uidai, spdi rules, companies act, nciipc, cbb, sbp pakistan, pta pakistan, secp,
      bangladesh ict act, cbsl, nrb nepal, pipl, csl china, china cybersecurity law, dsl china, mlps, dengbao, djcp,
      cac, cyberspace administration, miit, icp licence, icp license, icp, pboc, cbirc, nfra, csrc, sasac, xinchuang,
      xin chuang, great firewall law, security assessment cac, appi, ppc japan, jfsa, fsa japan, financial services
      agency, fisc japan, fiea, j-sox, jsox, my number act, three-ministry guideline, meti guideline, mext guideline,
      network separation, network separation law, network separation rule, mangbunli, pipa, pipc, fss, fsc approval,
      credit information act, efta korea, national intelligence service, kisa, isms-p law, fsc taiwan, csma, ojk,
      pojk, pp 71, pp71, gr 71, gr71, pp 82, uu pdp, uu ite, kominfo, komdigi, bssn, bapeten, bnm, rmit, fsa 2013, sc
      malaysia, bursa malaysia, mcmc, mdec, bot thailand, nbtc, bsp, insurance commission, dpa 2012, dict philippines,
      sbv, vietnam cybersecurity law, mic vietnam, nbc cambodia, cbm myanmar, ambd, sama, nca, ecc-1, national
      cybersecurity authority, citc, ccrf, ndmo, sdaia, pdpl, cma saudi, cchi, cbuae, uae ia, uae ias, nesa, sia uae,
      signals intelligence agency, tdra, tra uae, adgm, difc, dfsa, fsra, desc isr, isr dubai, adhics, doh abu dhabi,
      dha, ict health law, qcb, nia policy, qatar ncsa, qfcra, cra qatar, qatar pdppl, cbk, citra, cma kuwait, cbo,
      tra oman, mtcit, cbj, modee, banque du liban, cbe, ntra, fra egypt, cbiraq, incd, ramot, yahav, popia, popi,
      poppi, sarb, fsca, fais, fica, ect act, rica, icasa, paia, jse rules, sita act, mios, ndpr, ndpa, ndpc, nitda,
      cbn, naicom, pencom, ncc nigeria, odpc, ira kenya, sasra, bog ghana, dpc ghana, nita ghana, bot tanzania, tcra,
      nita-u, rura, ncsa rwanda, bank of botswana, nbfira, rbz, potraz, zicta, bom mauritius, fsc mauritius, dpa
      mauritius, namfisa, inpdp, bct tunisia, ansi tunisia, cndp, dgssi, dnssi, anrt, acaps, loi 09-08, bceao, cobac,
      artci, cdp senegal, bank of algeria, arpt, bna angola, apd angola, inacom, nbe, insa ethiopia, lgpd, lei geral,
      anpd, bacen, bcb, resolution 4893, resolucao 4658, resolucao 4893, cmn, cvm, susep, anatel, anvisa, cfm brasil,
      oab, tcu, gsi in 5, in 05 gsi, marco civil, lai brasil, lei 14133, lfpdppp, inai, cnbv, condusef, cnsf,
      lgpdppso, ift mexico, bcra, comunicacion a, aaip, ssn argentina, ley 25326, ley 25.326, superfinanciera,
      superintendencia, sfc colombia, ce 005, habeas data, ley 1581, mintic, cmf, ran 20-7, ran 20-8, ley 19628, ley
      19.628, ley 21719, spensiones, sbs peru, sbs approval, ley 29733, smv, sudeban, asfi, bcp paraguay, bcu, urcdp,
      agesic, sugef, conassif, prodhab, sib guatemala, sbp panama, ley 81, siboif, ssf el salvador, indotel, ley
      172-13, ttsec, cbtt, cima, bma, eccb
    `),
  },
  {
    id: 'certification',
    words: phrases(`
      certificate of compliance, certification, certified, certifed, re-certification, recertification, recertified,
      accreditation, accredited, attestation, attested, attest, audit report, audit certificate, auditor report, third
      party audit, third-party audit, external audit, compliance certificate, compliance certification, compliance
      framework, compliance standard, compliance manager score, compliance offering, compliance requirement, control
      framework, controls framework, security framework, security standard, industry standard, conformity, conformity
      assessment, conformity certificate, conformance, seal of approval, approved products list, approved product
      list, assessed provider, iso, iso certificate, surveillance audit, stage 2 audit, ato, authority to operate,
      authorisation to operate, authorization to operate, p-ato, provisional authorisation, provisional authorization,
      poam, poa&m, system security plan, 3pao, security authorisation, security authorization, assess and authorise,
      assess and authorize, certifying body, certifier, notified body, tuv, tuv certificate, dekra, bureau veritas,
      dnv certificate, lloyds register, lrqa, sgs audit, iso 27001, iso27001, iso-27001, 27001, iso27002, iso27017,
      27017, iso27018, 27018, iso27701, 27701, iso22301, 22301, iso20000, iso9001, 9001, iso13485, iso42001, as9100,
      as 9100, as9120, en 9100, iatf, ts 16949, vda isa, vda-isa, tl 9000, soc 1, soc1, soc 2, soc2, soc-2, soc 3,
      soc3, ssae 16, ssae16, ssae 18, ssae18, sas 70, sas70, isae3402, isae, pci, pci dss, pci-dss, pcidss, pci
      compliance, pci compliant, pci auditor, qsa, pa-dss, swift csp, swift csf, swift csc, customer security
      programme, customer security program, csa star, cloud security alliance, ccm csa, caiq, cobit, nist, 800-53,
      800-171, 800-172, 800-63, aal3, aal2, ial2, cis benchmark, cis controls, cis level 1, cis level 2, owasp, mitre,
      fips, fips 140, fips140, fips140-2, fips-140, common criteria, eal4, eal4+, eal 4, eal5, nato restricted, nato
      secret, eu restricted, itsec, gxp, gmp, annex 11, glp, gcp validation, gdp pharma, gamp, gamp5, csv validation,
      computer system validation, computerised system validation, computerized system validation, validated system,
      validated environment, iq/oq/pq, iq oq, iec62443, 62443, iec 62304, iec 61508, etsi, wcag, en 301 549, en
      301549, section 508, 508 compliance, 508 compliant, vpat, bitv, rgaa, mpaa, mpa audit, tpn, tpn assessment,
      cdsa, moody star, gsma sas, gsma, wla scs, wla-scs, gli-19, joint commission, jcaho, hipaa attestation, hitrust,
      hi trust, ehnac, urac, clia, fedramp, fed ramp, fed-ramp, stateramp, state ramp, govramp, txramp, tx-ramp, tx
      ramp, az-ramp, azramp, cmmc, c3pao, sprs, cyber ab, il2, il4, il5, il6, il-5, il 4, il 5, il 6, impact level,
      dod srg, dod il4, dod il5, dod cc srg, srg, stig, disa stig, stig hardening, stigged, diacap, dod rmf, rmf, risk
      management framework, icd 503, cnssi 1253, jsig, tic 3.0, tic 2.0, trusted internet connection, mars-e, marse,
      mars e, ars cms, cjis certified, cjis audit, hspd-12, piv certification, usgcb, fdcc, nvlap, niap, nsa csfc,
      csfc, pbmm, itsg-33, itsg 33, itsg33, cccs, cccs assessment, protected b medium, ccs medium, c5, bsi c5, bsi-c5,
      c5-testat, bsi grundschutz, grundschutz, it-grundschutz, bsi it-grundschutz, grundschutz-zertifikat, bsi 200-2,
      bsi certification, bsi zulassung, bsi approved, vs-nfd approved, vs-nfd zulassung, tisax, ti sax, tisax
      assessment, b3s, tcdp, trusted cloud, euprivacyseal, europrivacy, cispe, gaia-x, gaiax, gaia x, eucs high, eucs
      certification, seal-4, zkr, idw ps 951, idw ps 880, idw ps 330, datenschutzsiegel, ips gutesiegel,
      dsgvo-zertifikat, kbv it-sicherheitsrichtlinie, kbv zertifizierung, gematik zulassung, gematik approval, eidas
      qualified, qtsp, cspn, visa de securite, anssi visa, anssi qualification, anssi qualified, secnumcloud, sec num
      cloud, secnum cloud, secnum-cloud, hds, hds certificate, hebergeur, hads, rgs certification, pssie, nf z42-013,
      nf 461, nf logiciel, ens, esquema nacional, ccn-stic, ccn stic, cpstic, agid qualification, agid qualified, agid
      qualificazione, qualificazione agid, qualificazione acn, acn qualification, marketplace agid, csp agid, bir
      2012, bio overheid, baseline informatiebeveiliging overheid, bio2, nen 7510, nen7510, nen-7510, nen 7512, nen
      7513, zorg-icz, abdo, bbn2, bbn3, dicb, cyber essentials, cyberessentials, ce plus, ce+, ces plus, cyber
      assessment framework, ncsc, 14 cloud principles, cloud security principles, dspt, dsp toolkit, ig toolkit,
      dcb1596, dcb 1596, dcb0129, dcb0160, isb 1596, secure email standard, iasme, psn certificate, psn compliance,
      code of connection, pasf, npirmt, police assured, official sensitive, official-sensitive, g-cloud, gcloud
      framework, list x, list-x, def stan 05-138, defcon 658, jsp 440, jsp 604, k-isms, katakri, pitukri, nsm
      grunnprinsipper, helsenorge norm, d-maerket, d-seal, isae 3000 gdpr, e-its, nukib catalogue, nukib catalog,
      cloud catalogue, cloud catalog, eslovensko cloud, ktk kgr, kszi attestation, fstec certificate, fstec certified,
      gost r 57580, gost 57580, reestr minzifry, attestat fstec, irap, irap assessment, acsc, asd, ccsl, ism,
      information security manual, aus ism, essential eight, essential 8, essential8, e8, maturity level 2, maturity
      level two, hosting certification framework, disp membership, nzism, gcdo cloud assessment, gcio 105, gcio105,
      cpca, mtcs, ospar, data protection trustmark, dptm, csa cyber trust, cyber trust mark, meity empanelled, meity
      empanelment, meity certified, meity-empanelled, stqc, gigw, mlps certificate, mlps level 3, dengbao level 3,
      ismap, i-smap, ismap-liu, cs gold mark, cs mark, privacy mark, p-mark, pmark, fisc, fisc security guidelines,
      isms-p, k-isms-p, kisms, kcmvp, csap, nis verification, security verification nis, bsimm, csp class c, class c,
      citc class c, citc class d, nca compliant, ccc tier, nesa compliant, nesa certified, uae ia certified, desc csp,
      desc csp certified, isr compliant, adhics compliant, ncsf, mios compliance, tier iii, tier 3 uptime, tier iv,
      uptime institute, abnt nbr, icp-brasil, icp brasil, sbis, nom-151, nom 151, nom-024, nom 024, firma electronica
      avanzada
    `),
  },
  {
    id: 'security-person',
    words: phrases(`
      ciso, c.i.s.o., new ciso, biso, cso, isso, itso, dciso, rssi, fssi, chief security officer, chief information
      security officer, chief information security office, chief trust officer, chief data protection officer,
      security officer, security office, security-officer, it security officer, it security, it-security, it security
      team, it security department, it security manager, it security lead, it security people, it security group,
      it-sicherheit, it-sicherheitsbeauftragter, it sicherheitsbeauftragter, informationssicherheit,
      informationssicherheitsbeauftragter, ict security, ict security officer, ict security team, local security
      officer, information security, information security officer, information security manager, information security
      office, information security team, information security department, information security group, information
      security lead, information security unit, information security committee, information security board,
      information assurance, information governance manager, information governance team, information governance
      officer, information owner, data owner, data steward, senior information risk owner, siro, infosec, info sec,
      info-sec, infosec department, infosec board, infsec, infosecurity, security team, security-team, security dept,
      security department, security division, security guy, security people, security person, security staff, security
      lead, security leadership, security leader, security manager, security director, director of security, director
      of information security, head of security, head of information security, head of it security, head of cyber,
      head of cyber security, vp security, security chief, security boss, security organisation, security
      organization, security org, security unit, security function, security office staff, security operations,
      security operations team, security operations centre, security operations center, security operations manager,
      secops, sec ops, sec-ops, soc team, soc analyst, soc manager, soc lead, soc people, security architect,
      security-architect, security architecture, security architecture team, security architecture board, security
      engineer, security engineering, security analyst, security specialist, security expert, security admin, security
      administrator, security consultant of customer, security advisor, security adviser, security reviewer, security
      stakeholder, security owner, security board, security committee, security council, security steering, security
      auditor, security assessor, security champion, security evaluator, security compliance team, cyber team, cyber
      security team, cybersecurity, cyber security, cyber-security, cyber security manager, cyber security officer,
      cyber security lead, cyber security architect, cyber security department, cybersecurity department,
      cybersecurity architect, cyber office, cyber lead, cyber risk team, cyber defence team, cyber defense team,
      cyber defence centre, cyber defence center, cyber defense centre, cyber defense center, csirt, incident response
      team, dfir team, blue team, red team, pen tester, pentester, penetration tester, ethical hacker, threat hunters,
      grc, governance risk and compliance, risk committee, risk department, risk manager, risk management team, risk
      management department, risk officer, risk office, risk owner, risk team, risk people, operational risk
      department, oprisk, it risk management, it risk department, tprm team, vendor risk management, second line of
      defence, second line of defense, 2nd line of defence, 2nd line of defense, internal controls team, internal
      audit, internal auditor, ict risk function, business continuity manager, bcm manager, crypto officer, key
      custodian, key management team, geheimschutzbeauftragter, geheimschutzbeauftragte, facility security officer,
      counterintelligence, insider risk team, fraud team, privacy by design team, dpo, d.p.o., new dpo, data
      protection officer, data protection office, data protection team, data protection manager, data protection lead,
      data protection coordinator, data protection department, data protection counsel, data protection people, data
      protection guy, data protection expert, data protection consultant, data protection delegate, data protection
      representative, data protector, data privacy department, data privacy board, external data protection officer,
      privacy officer, privacy office, privacy team, privacy lead, privacy manager, privacy people, privacy
      department, privacy board, privacy committee, privacy group, privacy guy, privacy advocate, privacy expert,
      privacy counsel, privacy coordinator, privacy champion, privacy director, privacy steward, functionaris
      gegevensbescherming, dsb team, datenschutzbeauftragter, datenschutzbeauftragte, datenschutzbeauftragten,
      datenschutzer, datenschutzkoordinator, dpo cnil, delegue a la protection, responsabile protezione dati, delegado
      de proteccion, encarregado, data ethics board, ethics committee, ethics board, irb, institutional review board,
      ai ethics board, ai council, ai board, ai governance board, ai committee, responsible ai team, responsible ai
      board, ai officer, works council, work council, workers council, worker council, workscouncil, works-council,
      works counsel, work counsel, works counil, works council veto, works council rejects, betriebsrat, betriebsrate,
      betriebsratsvorsitzender, gesamtbetriebsrat, konzernbetriebsrat, br agreement, personalrat, personalrate,
      gesamtpersonalrat, hauptpersonalrat, bezirkspersonalrat, personalvertretung, mitarbeitervertretung,
      jugendvertretung, schwerbehindertenvertretung, betriebsvereinbarung, dienstvereinbarung,
      gesamtbetriebsvereinbarung, konzernbetriebsvereinbarung, rahmenbetriebsvereinbarung, betriebsverfassung,
      mitbestimmung, co-determination, codetermination, einigungsstelle, conciliation board, conciliation committee,
      staff council, staff counsel, staff association, staff representation, staff representative, staff committee,
      staff forum, staff delegates, staff delegation, personnel council, personnel committee, personnel
      representation, personnel board, employee council, employee committee, employee forum, employee representation,
      employee representative, employees council, employee association, worker representatives, workers
      representatives, worker representation, workers representation, workers committee, labour council, labor
      council, labour representatives, labor representatives, labour representation, labor representation, labour
      relations, labor relations, industrial relations, social partner, shop steward, union, union delegate, teachers
      union, teacher union, nurses union, police federation, faculty union, faculty association, collective agreement,
      collective bargaining, shop agreement, works agreement, workers agreement, employer employee agreement, comite d
      entreprise, cssct, chsct, instances representatives, syndicat, sindacato, sindacati, sindicato, comite de
      empresa, ondernemingsraad, gemeenschappelijke vergadering, ondernemingsraden, vakbond, vakbonden, syndicale
      delegatie, cppt, cpbw, tillitsvalgte, tillidsmand, luottamusmies, arbeitnehmervertretung, ver.di, ig metall,
      afscme, seiu, teamsters
    `),
  },
  {
    id: 'security-thing',
    words: phrases(`
      security, security assessment, security blocker, securtiy concerns, security design, security incident, security
      policy, security-policy, security regulation of company, security remediation, security standard of company,
      securty, secuirty, secruity, sercurity, sicherheitskonzept, it-sicherheitskonzept, it security concept, it
      security policy, it security guideline, it security policies, it security concerns, it security requirements, it
      security review, it-security policy, information security policy, information security policies, information
      security concept, information security concerns, information security requirements, information security review,
      information security risk, information security standards, information security management system, infosec
      policy, infosec policies, infosec approval, infosec review, infosec requirements, infosec rules, infosec
      sign-off, infosec concerns, infosec questionnaire, infosec assessment, infosec standards, cyber policy, cyber
      security policy, cybersecurity policy, cyber insurance, cyber-insurance, cyber insurer, cyber risk, cyber
      attack, cyberattack, cyber-attack, cyber incident, cyber threat, cyber hygiene, internal policy, internal
      policies, internal rule, internal guideline, internal compliance rules, internal compliance policy, internal
      compliance requirements, internal standards, company policy, company policies, company-policy, company rule,
      company guideline, company directive, company standard, corporate policy, corporate policies, corporate rules,
      corporate standards, corporate compliance policy, corporate governance, group policy of holding, group-wide
      policy, own policy, own policies, own rules, own guideline, house policy, policy change, policy exception,
      policy review, policy does not allow, policy forbids, policy prohibits, policy requires, policy violation, cloud
      policy, cloud policies, cloud security assessment, cloud risk, cloud risk assessment, cloud assessment security,
      cloud usage policy, cloud guideline, cloud directive, cloud concerns, cloud privacy, cloud data policy, byod
      policy, byod concerns, acceptable device policy, mobile policy, remote work policy, clean desk policy, password
      policy, password policies, password rules, password requirements, password complexity, password rotation, email
      retention policy, retention policy, retention policies, retention period, retention schedule, retention rules,
      retention settings, retention label, data retention, deletion concept, deletion periods, records retention,
      records policy, records schedule, file plan, archiving policy, archiving policies, information governance,
      information barrier, ethical wall, chinese wall, wall policy, client consent, client contracts forbid, client
      data, client guideline, client restrictions, client requirements, customer contract forbids, customer contracts
      forbid, outside counsel guideline, non-disclosure, confidentiality, confidential, secrecy, trade secret,
      intellectual property, ip protection, crown jewels, sensitive content, sensitive data, sensitive documents,
      sensitive files, sensitive information, sensitive info, sensitivity, personal data, personal information,
      personal identifiable, personally identifiable, pii, patient data, patient files, patient information, patient
      records, citizen data, citizens data, student data, student records, pupil data, employee data, hr data, payroll
      data, health data, card data, cardholder data, financial data, customer data, customer-data, critical data,
      secret data, classified data, classified documents, data classification, data-classification, classification,
      label policy, label taxonomy, label concept, mip labels, data governance, data handling, data inventory, data
      mapping, data map, data discovery, data hygiene, data lifecycle, data life cycle, data segregation, data
      separation, data ownership, data access, data export concerns, exfiltration, data exposure, data leak,
      data-leak, data loss, data-loss-prevention, breach, breaches, breached, dlp, leak, leaked, leakage, data spill,
      spillage, oversharing, over-sharing, overshared, oversharing assessment, overpermissioned, over-permissioned,
      over permissioned, broad permissions, permission review, permissions review, permission clean-up, permission
      cleanup, permission concept, permission hygiene, permission model, permission structure, permission sprawl,
      access control, access concept, access governance, access policy, access policies, access review, access rights,
      access management, role concept, role based access, role-based access, rbac, authorisation concept,
      authorization concept, berechtigungskonzept, least privilege, least-privilege, privileged access, privileged
      accounts, privileged identity, pim roles, privileged access workstation, admin access, admin accounts, admin
      access of microsoft, break glass, break-glass, emergency access account, customer lock box, lockbox, microsoft
      access to data, foreign access, government access, nsa, snowden, spying, espionage, sharing outside, sharing
      externally, external sharing, external-sharing, external access, external guests, external users access,
      anonymous link, anonymous sharing, anyone link, guest access, guest-access, guest policy, guest sharing, guest
      invites, guest accounts, sharing policy, sharing policies, sharing links, sharing settings, sharing concerns,
      copilot governance, ai governance, ai policy, ai policies, ai usage policy, ai guideline, ai risk, ai risk
      assessment, ai concerns, ai privacy, ai ethics, ai impact assessment, responsible ai, model training on data,
      training on our data, prompt injection, hallucination, restricted sharepoint search, restricted content
      discovery, sharepoint advanced management, teams sprawl, sharepoint sprawl, teams governance, sharepoint
      governance, governance concerns, shadow it risk, privacy aspects, privacy assessment, privacy by design, privacy
      concern, privacy concers, privacy documentation, privacy fear, privacy guideline, privacy impact, privacy impact
      assessment, privacy issue, privacy notice, privacy objection, privacy policies, privacy policy, privacy problem,
      privacy question, privacy questionnaire, privacy reasons, privacy requirement, privacy review, privacy risk,
      privacy rules, privacy settings, privacy sign-off, privacy statement, privacy check, privacy threshold
      assessment, privcy, pia, dpia, d.p.i.a., dsfa, datenschutzfolgenabschatzung, datenschutz-folgenabschatzung,
      datenschutzkonzept, data protection impact assessment, data protection assessment, data protection,
      data-protection, data privacy assessment, data privacy impact assessment, data processing addendum, dpa review,
      dpa signature, dpa signed, processing agreement, data processor, data controller, sub-processor, subprocessor,
      avv, auftragsverarbeitung, auftragsverarbeitungsvertrag, adv vertrag, processing register, record of processing,
      records of processing, ropa, verfahrensverzeichnis, verarbeitungsverzeichnis, lawful basis paper, legitimate
      interest assessment, telemetry concerns, telemetry off, diagnostic data, connected experiences, data collection,
      data to microsoft, data sent to us, cloud of us vendor, trust in us cloud, location tracking, tracking of
      employees, employee monitoring, employee surveillance, surveillance, surveil, spy on, spy on staff, spying on
      employees, watch people, performance monitoring of staff, behaviour monitoring, behavior monitoring, monitoring
      of staff, monitoring of employees, monitoring employees, usage reports watch, productivity score concerns,
      workplace analytics concerns, viva insights concerns, recording concerns, recording consent, transcription
      concerns, transcript concerns, biometric, facial recognition, voice recognition enrolment, voice recognition
      enrollment, fingerprint, private phone app, personal phone enrolment, personal phone enrollment, wipe private
      phone, authenticator on private phone, app on personal phone, big brother, big-brother, encryption, encryption
      key, encryption-keys, encrypt, encrypted, encrypting, e2ee, dke, byok, hyok, bring-your-own-key,
      hold-your-own-key, customer key, customer-key, customer managed key, customer-managed key, customer held keys,
      customer-held keys, own key, key custody, key escrow, key management, key ownership, key rotation, key vault,
      keyvault, kms cloud, hsm, hardware security module, ekm, key ceremony, keys held, cryptography, cryptographic,
      post-quantum, quantum safe, tokenisation, tokenization, tokenise, tokenize, tokenised, tokenized,
      pseudonymisation, pseudonymization, pseudonymise, pseudonymize, pseudonymised, pseudonymized, anonymise,
      anonymize, anonymised, anonymized, anonymisation, anonymization, masking, email encryption, encrypted email, pen
      test, pen-test, pentest, pentesting, pen testing, pen test report, penetration test, penetration testing,
      penetration test report, red team exercise, red teaming, vulnerability, vulnerabilities, vulnerability
      assessment, cve, zero-day, zero day, hafnium, log4j, proxylogon, proxyshell, solarwinds breach, storm-0558,
      storm 0558, midnight blizzard, hack, hacked, hacker, hacking, malware, ransomware, ransom, phish, phishing,
      phising, spoofing, bec, business email compromise, compromised account, account compromise, account takeover,
      token theft, identity theft, impersonation, brute force, password spray, insider risk, insider threat, soc
      report, soc 2 questionnaire, trust documents, trust portal, trust center, trust centre, trust-center,
      servicetrust, stp portal, compliance assessment, compliance requirement internal, compliancy, complaince,
      compliance, compliant, non-compliant, noncompliant, audit documents, audit evidence, audit finding, audit issue,
      audit log, audit logging, audit points, audit question, audit remark, audit trail, audit rights, right to audit,
      audit clause, auditability, internal audit finding, internal audit report, risk acceptance, risk accepted, risk
      analysis, risk analyses, risk appetite, risk approval, risk assessment, risk assesment, risk-assessment, risk
      based, risk evaluation, risk exception, risk log, risk matrix, risk memo, risk paper, risk posture, risk
      profile, risk rating, risk register, risk review, risk score, risk sign-off, risk statement, risk treatment
      plan, risks, residual risk, risky, risk averse, risk-averse, risikoanalyse, risikobewertung, schutzbedarf,
      schutzbedarfsanalyse, schutzbedarfsfeststellung, protection requirement, protection needs, protection class,
      protection level data, threat model, threat modelling, threat modeling, threat assessment, threat analysis,
      third party risk assessment, third-party risk assessment, vendor assessment, vendor risk assessment, vendor
      security assessment, vendor questionnaire, vendor due diligence, supplier assessment, supplier security
      assessment, supplier questionnaire, due diligence questionnaire, due diligence of vendor, sig questionnaire, sig
      lite, tprm, tpra, exit plan, exit strategy, exit-strategy, business impact analysis, information asset, isms
      documentation, conditional access, conditional-access, conditional acess, ca policies, ca policy, ca rules, mfa
      concerns, mfa policy, mfa prompts, mfa rollout concern, mfa fatigue, multi-factor, multifactor, multi factor,
      mfa required, 2fa, two factor, two-factor, 2-factor, strong authentication, strong customer authentication,
      passwordless, password-less, passkey, fido2, number matching, authenticator app, sms code, trusted location,
      named location, geo-blocking, geo blocking, geoblocking, geofencing, geo-fencing, geofence, ip restriction, ip
      fencing, tenant restriction, tenant isolation, cross-tenant access, cross tenant access, cross-tenant settings,
      session control, session timeout, idle timeout, app protection, mam policies, mam policy, mam-we, mam without
      enrollment, app consent, consent prompt, admin consent, user consent, consent policy, third party app consent,
      app permissions, graph permissions, app registration, enterprise app approval, oauth apps, password hash,
      password hashes, password hash sync, password-hash-sync, hash sync, hashes in the cloud, hashes to the cloud,
      phs, passwords in cloud, passwords in the cloud, password sync concerns, password protection policy, hardening,
      secure score, secure-score, secure configuration, secure baseline, zero trust, zero-trust, zerotrust, zero trust
      assessment, attack surface, asr rules, application control, applocker, app locker, wdac, device compliance,
      device compliance policy, jailbreak, jailbroken, rooted phones, remote wipe, selective wipe, copy paste
      restriction, cut copy paste, download block, block download, screenshot restriction, usb blocking, usb block,
      port control, quarantine policy, safe links, safe attachments, anti-phishing, spf, dkim, dmarc, siem
      integration, siem connector, log export, log forwarding, log retention, forensic, incident response, incident
      response plan, security incident response, threat intelligence, threat protection, threat hunting, endpoint
      protection, av client, av product, av scan, antimalware, anti-malware, network isolation, app guard, ediscovery,
      e-discovery, legal hold process, litigation support, hold policy, communication compliance, supervision policy,
      supervisory review, privileged mode, dual control, four eyes, four-eyes principle, 4 eyes principle, separation
      of duties, segregation of duties
    `),
  },
  {
    id: 'legal-person',
    words: phrases(`
      general counsel, general-counsel, general council legal, gc office, chief legal, group legal, counsel, corporate
      legal, in-house counsel, in house counsel, inhouse counsel, in-house legal, in-house lawyer, in house lawyers,
      inhouse lawyer, internal legal, legal council, legal advice, legal adviser, legal advisor, legal opinion, legal
      memo, legal affairs, legal affairs department, legal analysis, legal approval, legal assessment, legal board,
      legal check, legal clarification, legal clearance, legal colleague, legal committee, legal concern, legal
      consultant, legal department, legal dept, legal dep, legal departement, legal director, legal division, legal
      evaluation, legal examination, legal expert, legal folks, legal function, legal group, legal guys, legal head,
      legal input, legal issue, legal lead, legal manager, legal objections, legal office, legal officer, legal
      people, legal person, legal question, legal reasons, legal representation, legal representative, legal review,
      legal reviewer, legal risk, legal section, legal services team, legal sign-off, legal signoff, legal staff,
      legal team, legal unit, legal uncertainty, legal vetting, legal view, legal working group, legal and compliance,
      legal & compliance, legal and privacy, legal says, legal wants, legal must, head of legal, head of law, director
      of legal, vp legal, law department, law dept, juristische abteilung, jurist, rechtsabteilung, recht abteilung,
      rechtsamt, rechtsdienst, justiziar, justitiar, syndikus, hausjurist, justiziariat, service juridique, direction
      juridique, departement juridique, juriste, ufficio legale, direzione legale, departamento legal, departamento
      juridico, asesoria juridica, juridische afdeling, juridische zaken, bedrijfsjurist, juridisk afdeling, jurister,
      dzial prawny, radca prawny, pravni oddeleni, lawyers of the company, lawyer of the company, company lawyer,
      corporate lawyer, group lawyers, their lawyer, its lawyers, own lawyer, lawyers of the bank, bank lawyer,
      privacy lawyer, data protection lawyer, it lawyer, external lawyer, outside lawyer, contract lawyer, labour
      lawyer, labor lawyer, hired lawyers, lawyers check, lawyers review, lawyers still reviewing, external law firm,
      outside law firm, law firm opinion, contract manager, contracts team, contract team, contracts department,
      contract review, contract negotiation legal, contract clause, contractual terms, terms and conditions, t&cs,
      product terms, online services terms, dpa negotiation, liability, indemnity, indemnification, attorney general,
      attorneys general, attorney-general, attorney general office, attorney generals office, ag office, ags office,
      deputy attorney general, assistant attorney general, state attorney general, state attorney, states attorney,
      city attorney, city attorneys office, county attorney, village attorney, district attorney, solicitor general,
      city solicitor, borough solicitor, government solicitor, crown solicitor, crown law, government lawyers,
      government legal department, treasury solicitor, ministry lawyers, ogc review, school attorney, school board
      attorney, tribal attorney, judge advocate, staff judge advocate, monitoring officer, public defender, corporate
      secretary, corporate secretariat, compliance officer, compliance-officer, compliance office, compliance
      department, compliance dept, compliance team, compliance group, compliance function, compliance lead, compliance
      manager role, compliance managers, compliance director, compliance head, compliance people, compliance person,
      compliance guy, compliance staff, compliance unit, compliance specialist, compliance analyst, compliance
      attorney, compliance counsel, compliance committee, compliance board, compliance approval, compliance division,
      compliance colleague, compliance owner, compliance stakeholder, compliance expert, compliance advisor,
      compliance adviser, chief compliance officer, chief compliance, group compliance, corporate compliance, it
      compliance, it compliance officer, it-compliance, it compliance team, it compliance manager, local compliance,
      regional compliance, global compliance, bank compliance, internal compliance, internal compliance team, head of
      compliance, vp compliance, director of compliance, regulatory affairs, regulatory affairs team, regulatory
      affairs department, regulatory team, regulatory counsel, regulatory department, regulatory officer, regulatory
      compliance officer, regulatory compliance team, regulatory liaison, government affairs, public affairs, external
      affairs, mlro, money laundering officer, aml officer, aml team, hipaa officer, hipaa privacy officer, export
      control officer, export compliance officer, export compliance team, export officer, export compliance, trade
      compliance, trade compliance team, trade compliance officer, itar officer, empowered official, technology
      control officer, records manager, records officer, records management team, records department, archivist, foi
      officer, foia officer, ethics officer, ethics office, quality and regulatory, qa ra team, outsourcing officer,
      outsourcing manager, central outsourcing officer, auslagerungsbeauftragter, outsourcing control
    `),
  },
]
