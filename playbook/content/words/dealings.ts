import type { WordClass } from '../../model.ts'
import { phrases } from './phrases.ts'

/** Dealings: partners, licences, contact, and how far things are. */
export const dealings: readonly WordClass[] = [
  {
    id: 'partner-word',
    words: phrases(`
      partner, partner-led, parnter, partnter, patner, partenr, partner delay, partner engineer, partnering,
      partnership agreement, microsoft certified partner, gold certified partner, certified partner, implementation
      partner, migration partner, adoption partner, training partner, frp, security partner, device partner, csp
      partner, csp reseller, cloud solution provider partner, indirect csp, indirect provider, direct csp, tier 1 csp,
      tier 2 csp, licensing partner, licence partner, license partner, licencing partner, lar, lsp, licensing solution
      provider, licensing solution partner, esa advisor, cpor, partner admin link, dpor, gdap, delegated admin of
      partner, new partner, preferred supplier, preferred vendor, partner-first, p2p referral, partner refused,
      partner refuses, partner not started, partner went bankrupt, partner slow, reseller, re-seller, reseler,
      reselller, value added reseller, var, distributor, disti, msp, m.s.p., managed service, managed-services, it
      providers, it-service provider, it services company, it services firm, it services provider, systemhaus,
      it-systemhaus, it-dienstleister, dienstleister, prestataire, infogerant, infogerance, ssii, integrateur,
      integratore, system integrator, system-integrator, system integrater, si, gsi, gsis, integrator, intergrator,
      integration company, consultancy, consultancies, consulting, consultant, consulants, external company, external
      firm, external resources, external provider, external services, external contractor, external it, outside help,
      outside company, outside firm, outside vendor, freelancer, freelance engineer, professional service, paid
      services, mcs, microsoft industry solutions, isd microsoft, industry solutions delivery, microsoft services,
      premier engineer, pfe, csa from unified, dedicated support engineer, service provider, service-provider,
      provider contract, provider change, supplier contract, current supplier, incumbent supplier, incumbent partner,
      incumbent provider, incumbent msp, vendor contract, vendor selection, vendor engagement, vendor to be selected,
      outsource, outsourced, outsourcer, outsourcing, out-sourcing, out-sourcer, outsourced it team, outsourced it
      department, offshore team, nearshore, near-shore, insourced, insourcing, in-sourcing, subcontract,
      subcontracted, subcontracting, subcontractor, sub-contractor, prime contractor, prime vendor, implementer,
      implementor, implementation company, installer company, shared services provider, shared service centre, shared
      service center, shared services organisation, shared services organization, accenture, avanade, deloitte, kpmg,
      pwc, pricewaterhousecoopers, ernst & young, ernst and young, mckinsey, capgemini, cap gemini, sogeti, atos,
      eviden, cgi, ibm services, gts ibm, kyndryl, dxc, hpe services, hp enterprise services, unisys, ntt, dimension
      data, fujitsu, hitachi solutions, nec services, infosys, tcs, wipro, hcl technologies, hcltech, tech mahindra,
      cognizant, ltimindtree, mindtree, larsen and toubro infotech, mphasis, hexaware, zensar, birlasoft, sonata
      software, ust global, sopra steria, orange business services, t-systems, tsystems, telekom business, bechtle,
      computacenter, cancom, softwareone, software one, comparex, crayon, insight enterprises, shi, cdw, dell
      services, zones llc, softchoice, soft choice, pc connection, wwt, world wide technology, logicalis, ingram,
      synnex, tech data, techdata, arrow ecs, pax8, pax 8, appdirect, sherweb, rhipe, dicker data, data3, telstra
      purple, empired, content and code, contentcloud, phoenix software, trustmarque, bytes software, bytes
      technology, softcat, soft cat, cisilion, threadgold, risual, capita services, capita it, civica it, agilisys,
      eduserv, protiviti, slalom, west monroe, perficient, catapult systems, quisitive, planet technologies, summit 7,
      summit7, agile it, c3 integrated, ncs, singtel, lg cns, samsung sds services, cloocus, megazone, soft bank tech,
      sb technology, otsuka shokai, jbs, ntt communications, proximus, econocom, realdolmen, inetum, cegeka, orbid,
      pink elephant, rapid circle, wortell, inspark, centric it, pqr, pinkroccade services, tietoevry, tieto, evry,
      atea, advania, knowit, fellowmind, columbus it, innofactor, sulava, loihde, netcompany, nnit, isolutions,
      swisscom services, netrics, avectris, ti8m, adesso, materna, campana schott, campana & schott, devoteam, alegri,
      glueckkanja, gluckkanja, sycor, arvato systems, datagroup, allgeier, fi-ts, noventum, ratiodata, a1 digital
      partner, s&t, cloudfirst, altea federation, ayesa, indra, raona, encamina, plain concepts, nttdata everis,
      izertis, novabase, softfinanca, asseco, comarch services, apn promise, billennium, softline, soft line,
      noventiq, axoft, infosistemy jet, komtera, bilge adam, linkdev, link development, ejada, sbm saudi, stc
      solutions, mdsap, gulf business machines, emitac, inspirage, bcx, britehouse, softtek, grupo scanda,
      compusoluciones, intcomex, brasoftware, lanlink, teltec, telefonica tech, stefanini, globant, bittitan partner,
      avepoint services, sow, s.o.w., sow pending, statement of work, statements of work, statement-of-work, work
      statement, msa, master service agreement, framework contract, framework agreement, frame contract, services
      agreement, services contract, service contract, support contract, maintenance contract, contract with provider,
      contract with supplier, contract award, contract awarded, contract extension with provider, contract of the
      provider, contract signed with, contract negotiation, tender, tendering, tendered, re-tender, retender, mini
      competition, mini-competition, call for proposals, call-off, call off contract, calloff, itt, prequalification,
      pre-qualification, pqq, bids, bidder, bidding, bid evaluation, bid process, ausschreibung, ausschreibungen,
      vergabeverfahren, appel d offres, licitacion, licitacao, concurso publico, aanbesteding, udbud, upphandling,
      kilpailutus, przetarg, vyberove rizeni, rfp, r.f.p., rfi, rfis, rfq partner, request for proposal, request for
      information, request for services, beauty contest, beauty parade, procurement of services, procurement of a
      partner, procurement of the partner, procurement of partner, procure partner, procure services, services
      procurement, service procurement, buy services, engagement letter, letter of engagement, statement of services,
      quote from partner, quotation from partner, partner quote, partner costs, partner invoice, partner funding,
      partner funds, ecif, ecif funding, sdps voucher, daily rate, hourly rate, change request by partner, partner
      change request, ftop, ftc handoff
    `),
  },
  {
    id: 'licence-word',
    words: phrases(`
      licence, license, licenced, licensed, licencing, licensing, liscence, liscense, lisence, lisense, lincense,
      licens, licnese, licencse, licesnes, licese, licene, licenese, licenec, licance, lic, licences bought, licenses
      bought, bought licences, bought licenses, cancelled licences, cancelled licenses, canceled licences, canceled
      licenses, unlicensed, un-licensed, under-licensed, underlicensed, over-licensed, overlicensed, student licence,
      student license, faculty licences, faculty licenses, user subscription licence, user subscription license, usl,
      from sa, from-sa, sku, skus, s.k.u., skuid, service plan, serviceplan, plan 1, plan 2, plan1, plan2, seat, seats
      bought, seats added, subscription, subscribed, subscribtion, subsciption, subsription, subcription, subscripton,
      subscription start date, subscription cancelled, subscription canceled, cancelled subscription, canceled
      subscription, cancelled the subscription, canceled the subscription, grace period, in grace, out of grace,
      unsubscribe, resubscribe, entitlement, paid available, eligible plan, eligibility, ineligible plan, e1, e2 plan,
      e3, e3s, e4, e5, e5s, e7, f1, f3, f5, f5 security, f5 compliance, k1, k2 plan, kiosk licence, kiosk license,
      kiosk plan, g1, g3, g5, a1, a3, a5, a3 for faculty, a5 for faculty, m5 bundle, secure productive enterprise,
      enterprise cloud suite, enterprise mobility suite, e5 security, e5 compliance, business basic, business
      standard, business premium, business essentials, m365 business, office 365 business, apps for business, aad p1,
      aad p2, aadp, aadp1, aadp2, aad premium, azure ad premium, azure ad p1, azure ad p2, entra p1, entra p2, entra
      id p1, entra id p2, entra suite, intune suite, intune standalone, exchange kiosk, eop standalone, teams
      essentials, teams enterprise, teams premium, teams eea, phone system licence, phone system license, teams phone
      standard, calling plan, communication credits, communications credits, teams rooms pro, teams rooms basic, teams
      shared devices licence, teams shared devices license, visio plan, project plan 1, project plan 3, project plan
      5, project p1, project p3, project p5, project essentials, power apps per app, power apps per user, power apps
      premium, power automate premium, per app plan, per-app, per user plan, per user licence, per user license, per
      device licence, per device license, device licence, device license, power bi pro, power bi premium, ppu, premium
      connector licence, premium connector license, ai builder credits, copilot credits, dynamics team member, team
      member licence, team member license, team members licence, team members license, customer service enterprise
      licence, customer service enterprise license, mdo p1, mdo p2, mde p1, mde p2, aip p1, aip p2, vda, viva suite,
      add-on, addon, full suite, gcc, gcc high, gcch, gcc-high, dod licences, dod licenses, nonprofit grant, edu
      grant, student use benefit, student advantage, sub benefit, ea, eas contract, ea enrolment, ea enrollment, new
      ea, enterprise agreement, enterprise-agreement, enterprise enrolment, enterprise enrollment, eas agreement, ees
      contract, ees agreement, enrolment for education solutions, enrollment for education solutions, eces, oves,
      ovs-es, open value, open licence programme, open license programme, open licence program, open license program,
      mpsa, products and services agreement, select plus, select agreement, select contract, server and cloud
      enrolment, server and cloud enrollment, mca-e, mcae, microsoft customer agreement, mosa, mosp, web direct,
      webdirect, csp, nce, new commerce, new commerce experience, annual commit, annual commitment, monthly commit,
      monthly term, annual term, three-year term, 3-year term, three year agreement, one year extension, co-term,
      coterm, co-terming, cloud solution provider, splar, spla, volume agreement, volume contract, consortium
      agreement, cepac contract, chest agreement, jisc chest, cess agreement, dta26, dta 2021, dta22, bundesvertrag,
      fwu, landeslizenz, rahmenvertrag, handelspartnervertrag, microsoft agreement, microsoft contract, contract with
      microsoft, contract end, contract signature, contract signed, contract term, contract year, contract extension,
      agreement number, agreement signature, enrolment number, enrollment number, enrolment expired, enrollment
      expired, true-up, true up, true ups, trueup, true-down, true down, truedown, truing up, anniversary order,
      anniversary date, reservation order, renewal, re-newal, renewel, renweal, renewal pending, non-renewal, will not
      renew, wont renew, renew, renewed, renewing, until renewal, expire, expired, expiring, expiration, expiry,
      lapse, lapsed, lapsing, terminated contract, step-up, stepup, downgrade, downgraded, downgrading, down-grade,
      upsell, up-sell, upsold, cross-sell, uplift, ramp deal, ramped deal, ramp-up deal, deferred start, deferred
      billing start, order form, order number, order placed, order not placed, order pending, order processed, order
      processing, order cancelled, order canceled, order confirmation, order date, order desk, order delayed, order
      entry, order in process, order is in, order issue, order status, orders placed, open order, place order, placed
      order, placed an order, new order, late order, their order, the order, ordering, purchase, purchased, purchasing
      decision, purchase order, purchase-order, purhcase, puchase, purchace, p.o., po issued, po number, po pending,
      po process, po received, po signed, requisition, invoice, invoiced, invoicing, unpaid bill, overdue payment,
      past due, outstanding payment, outstanding balance, arrears, payment dispute, payment issue, payment method,
      payment problem, payment terms, payment plan, payment failed, payment overdue, non-payment, nonpayment, late
      payment, credit card, credit hold, credit check, credit limit, credit note, credit memo, bill dispute, billed,
      billing, billing department, overbilled, over-billed, overcharged, over-charged, charged twice, refund,
      refunded, rebate, tax exemption, vat issue, deal desk, deal not closed, deal registration, commercial
      discussion, commercial negotiation, commercial offer, commercial proposal, commercial terms, commercials,
      commercial issue, commercial reasons, commercially, renegotiation, re-negotiation, price negotiation, price
      change, price hike, price increase, price level, price list, price lock, price protection, price point, price
      quote, price question, pricing, level d, discount, discounted, promo, promotion price, promo price, promotional
      offer, quote, quotation, quote pending, rfq, rate card, list price, capex, cap-ex, cap ex, capital expenditure,
      capital expense, capex budget, opex, op-ex, op ex, operating expense, operational expenditure, operating
      expenditure, operational expense, opex budget, capex/opex, subscription cost model, rent not buy, procurement,
      procuring, procure, procured, trial, trial tenant licences, trial tenant licenses, trialed, iur, internal use
      rights, nfr, freemium, free months, lss, lsa, licensing executive, licensing compliance, licensing confusion,
      licence compliance, license compliance, sam audit, sam review, software audit, software asset management, volume
      licensing service center, vlsc portal, account executive for licensing, commercial executive
    `),
  },
  {
    id: 'money',
    words: phrases(`
      budget, budgeted, budgeting, budgetary, bugdet, buget, budjet, budgt, budegt, budget freeze, budget frozen,
      budget not approved, budget not released, budget owner, over-budget, department budget, continuing resolution,
      haushalt, haushaltssperre, haushaltsmittel, haushaltsplan, vorlaufige haushaltsfuhrung, doppelhaushalt,
      kreditantrag, verpflichtungskredit, fiscal year, new fiscal year, fy end, funds, funded, funding, funding
      freeze, funding not approved, funding stopped, unfunded, underfunded, under-funded, defunded, awaiting funding,
      waiting for funding, waiting for funds, grant application, grant approval, grant awarded, esser, subsidy,
      subsidised, subsidized, subvention, digitalpakt, khzg, forderung, fordermittel, forderprogramm, forderantrag,
      pnrr, recovery fund, next generation eu, crowdfunding, sponsored by donors, cfo approval, cfo approves, cfo
      sign-off, cfo signature, cfo signs, cfo has to approve, cfo has not approved, cfo rejected budget, approval of
      the cfo, finance approval, finance approved, finance sign-off, budget committee approval, purchasing approval,
      purchase approval, spending freeze, spend freeze, investment approval, investment case, investment decision,
      investment freeze, investment plan, investment request, investment stop, business case, business-case, bussiness
      case, business case being built, business case not approved, justify the investment, cost, costing, costly,
      cost-benefit, cost-cutting, cost-effective, cost of licences, cost of licenses, cost of migration, cost per
      user, cost-sensitive, costs more than planned, ongoing cost, implementation cost, migration cost, training cost,
      licence cost, license cost, licence costs too high, license costs too high, licensing cost, subscription cost,
      hardware cost, internal charge, chargeback, charge-back, cross-charge, cross charging, double paying, paying
      double, pay double, paying twice, pay twice, tco, t.c.o., roi, r.o.i., return on investment,
      return-on-investment, return of investment, payback, pay back period, pay-back, break-even, break even,
      breakeven, npv, business value assessment, value assessment, economic reasons, economic situation, economic
      case, economically, economic downturn, economic crisis, financial, financially, financing, money, cashflow, cash
      flow, cash-flow, cash strapped, cash-strapped, liquidity, recession, exchange rate, currency devaluation,
      foreign currency, austerity, belt tightening, saving programme, saving program, savings, expense, expensive,
      expensiv, exspensive, epxensive, over-expensive, cheap, cheaper, cheapest, low-cost, affordable, unaffordable,
      afford, affordability, price, price-sensitive, priced out, overpriced, over-priced, pricey, spend, spending, pay
      extra, paid already, already paid, pay per use, pay-per-use, pay as you go, pay-as-you-go, payg, azure
      consumption commitment, macc, monthly fee, yearly fee, additional fee, million euro, million dollars, thousand
      euro, thousand dollars
    `),
  },
  {
    id: 'merger',
    words: phrases(`
      merger, merge, merged, merging, mergre, megrer, mergin, merger completed, merger freeze, merger pending, merger
      finished, post-merger, pre-merger, m&a, m and a, amalgamate, amalgamated, amalgamating, amalgamation, fuse with,
      fusing with, fused with, fusioned, fusionieren, district consolidation, school consolidation, unitary council,
      unitary authority formed, acquire, acquired, acquiring, acquirer, acquiror, acquried, aquire, aquired, aquiring,
      accquired, acquisition, acquistion, aquisition, acquision, acqusition, acquistition, acquisition pending,
      acquisition completed, pending acquisition, recent acquisition, post-acquisition, take-over, takeover, takover,
      taken over, taking over company, took over by, took over the company, buy-out, buyout, mbo, lbo, bought by,
      bought out, bought up, bought out by, been bought by, being bought by, was bought by, got bought by, were bought
      by, gets bought, bought another company, bought a company, bought a competitor, bought companies, bought the
      company, buys company, buys the company, buying companies, company was bought, company bought, sold off, sold
      the company, sold company, sold business, sold business unit, sold division, sold its business, sold the
      division, sold the business, sold the subsidiary, sold to competitor, is for sale, up for sale, company sale,
      company sold, sale of company, sale of the company, sale of business, sale of the business, sale of business
      unit, sale of division, sale of the division, sale of subsidiary, selling off, selling business, selling the
      company, selling division, sell-off, selloff, new owner, new parent, new parent company, new mother company, new
      holding, change of ownership, changed ownership, ownership change, ownership transition, change in ownership,
      change of control, new ownership, private equity, pe firm, pe owned, investor takes over, going public, initial
      public offering, taken private, going private, nationalised, nationalized, nationalisation, nationalization,
      privatised, privatized, privatisation, privatization, divest, divested, divesting, divestiture, divesture,
      divestment, divestature, divestitute, tsa, transitional service agreement, transitional services agreement,
      transition service agreement, transition services agreement, spin-off, spin off, spinoff, spinning off, spun
      off, spun-off, spun out, spin-out, spinout, spin out, carve-out, carve out, carveout, carved out, carved-out,
      carving out, split-off, split off, splitting off, split up, split-up, splits up, splitting up, splitting into
      two, split into two, company split, companies split, split of the company, split of companies, break-up of
      company, breakup of the group, demerge, demerged, demerger, de-merger, de-merge, de-merged, demerging,
      dismemberment, separate company, separated from parent, separated from group, separation from parent, separation
      project, separation from group, separation of companies, joint venture, joint-venture, jv, jvs, j.v., jv
      partner, joint company, consortium formed, integration into parent, integration into group, integrated into
      parent, integrated into group, integrated into holding, absorbed by, absorbed into, absorption, joins group,
      joined group, joined the group, joining the group, becomes part of, became part of, become part of, part of
      another group, belongs now to, now part of, now belongs to, belongs to group since, moved under parent, moving
      under parent, move into parent tenant, moved into parent tenant, buyers tenant, tenant of the buyer, tenant of
      the parent, reorganise, reorganize, reorganised, reorganized, reorganising, reorganizing, reorganisation,
      reorganization, re-organisation, re-organization, re-org, reorg, reorganistation, reoganization, reorganiztion,
      restructure, restructured, restructuring, re-structuring, restructuration, restrucuring, restructring, legal
      form change, change of legal form, new legal entity, new legal entities, entity change, newco, oldco, renamed
      company, company renamed, company rename, company name change, name change of company, rebrand, rebranded,
      rebranding, re-branding, new company name, new brand name, fusion, fusionen, ubernahme, verkauf der firma,
      abspaltung, ausgliederung, eingliederung, verschmelzung, zusammenschluss, gebietsreform, fusie, overname,
      afsplitsing, herindeling, scission, regroupement, fusione, acquisizione, scorporo, adquisicion, absorcion,
      escision, fusao, aquisicao, fuzja, przejecie, buyer of the company, buyer found, potential buyer, prospective
      buyer, antitrust clearance of merger, closing of the deal, day 1 readiness, day one readiness, integration
      office, integration management office, imo office, synergy programme, synergy program, two companies become one,
      becoming one company, one company programme, one company program, consolidation of companies, consolidation of
      entities, group consolidation, consolidating companies
    `),
  },
  {
    id: 'migration-word',
    words: phrases(`
      migrate, migrated, migrating, migration, migartion, migraton, migratoin, migraiton, migratin, migreate, migrat,
      migrated users, migration assessment, migration begins, migration began, migration completed, migration
      continues, migration delay, migration design, migration finished, migration goes well, migration in progress,
      migration is under way, migration is underway, migration kick-off, migration on track, migration ongoing,
      migration performance, migration pilot, migration planned, migration schedule, migration scheduled, migration
      started, migration starts, migration throughput, migration workshop, pilot migration, trial migration,
      pre-migration, premigration, post-migration, postmigration, remigrate, re-migrate, remigration, email migration,
      user migration, tenant to tenant, tenant-to-tenant, t2t, cross-tenant move, tenant consolidation, tenant move,
      device migration, slack migration, domino migration, gmail migration, google migration, g suite migration,
      groupwise migration, zimbra migration, box migration, dropbox migration, lotus notes migration, file server
      migration, fileserver migration, hybrid migration, minimal hybrid migration, self-migration, user driven
      migration, ftc migration, fasttrack datacenter migration, migration eligibility, migrating users, batch,
      batches, batch of users, batches planned, batches completed, batched, batching, wave, wave of users, wave
      schedule, tranche, cutover, cut-over, cut over, cutting over, cutover finished, mailbox, mailboxes, mail boxes,
      mailboxes moved, mailboxes per week, online archive, in-place archive, user mailboxes, move request,
      move-request, move users, moved over, moved across, moved already, moved to cloud, moved to exchange online,
      moved to onedrive, moved to sharepoint, moved so far, moved last night, moved last week, moves over, moving
      over, moving across, moving files, moving data, moving content, moving to onedrive, moving to sharepoint, being
      moved, been moved, sites moved, files moved, accounts moved, folders moved, data moved, still to move, left to
      move, left to be moved, relocating data, transferred, transfered, transferring, transfering, data transfer, file
      transfer, mail transfer, copies over, copying, copied over, copy data, copy over, copy job, bulk copy, robocopy,
      rsync, lift and shift, lift & shift, lift-and-shift, lifted and shifted, uploading files, bulk upload, mass
      upload, ingesting, ingestion, import job, import service, network upload, drive shipping, ship drives, shipped
      drives, hard drives shipped, export and import, pst, pst import, pst-import, ost file, nsf, mbox, eml files, zip
      archives, local archives, personal archives, historic mail, historical data, historic data, legacy data, legacy
      content, delta copy, delta job, delta pass, delta passes, delta run, delta sync, delta-sync, final delta, final
      pass, final sync, initial sync, initial copy, first sync, full sync, incremental copy, incremental pass,
      incremental run, incremental sync, incrementals, pre-stage, prestage, pre-staged, prestaged, pre-staging,
      prestaging, pre-seeding, preseed, pre-seed, sync passes, mrs, mrs proxy, mrsproxy, imap, imapsync, pop import,
      google api migration, coexistence, co-existence, co existence, coexist, coexisting, cohabitation, free/busy
      coexistence, mail routing, mail routing change, mail forwarding, forwarding of mail, email forwarding, mx
      change, mx cutover, mx switch, mx switched, mx record switch, mx flip, mx flipped, switchover, switch-over,
      switched over, switching over, rollover, transition phase, transition period, decommission exchange,
      decommission file server, decommission old servers, decommission servers, decommission the servers,
      decommissioning exchange, decommissioning servers, retire file servers, retire servers, switch off old servers,
      switch off servers, shut down old servers, terabyte, tera byte, terrabyte, tb, tbs, tb per week, gigabyte, gb,
      gbs, petabyte, pb of data, data volume, volume of data, content volume, large files, millions of files, million
      files, million documents, home drive, home-drive, home directories, home directory, home folder, homedrive,
      homeshare, home shares, h-drive, s drive, k drive, x drive, n drive, z drive, personal drive, personal share,
      personal folders, user drives, user folders, user shares, network drive, network share, networkdrive, mapped
      drive, shared drives, group drive, department drive, department shares, departmental shares, departmental
      drives, team drives, file share, file-share, fileshare, file data, folder structures, folder redirection, known
      folder move, known folders, kfm, desktop and documents, my documents, intranet content, site collection,
      subsites, wiki pages, wikis moved, list data, notes applications to migrate, public folder, public-folder, pf
      data, distribution groups moved, calendar items, calendar entries, contacts moved, contact data, contacts and
      calendars, versions history, metadata mapping, permissions mapping, permission mapping, user mapping, mapping
      file, mapping table, user list for migration, clean up data, data cleanup, data clean-up, data cleansing,
      clean-up of files, content clean-up, content cleanup, content audit, content inventory, file analysis, stale
      content, rot data, rot analysis, redundant files, archive old files, archiving old files, long path, path too
      long, file names too long, illegal characters, blocked file types, file name characters, checked out files,
      failed item, skipped item, bad items, bad item limit, large items, large item limit, remaining users to migrate,
      remaining sites, remaining files, remaining data, last users to migrate, users migrated, users moved over,
      percent moved, percent copied, sharegate, share gate, share-gate, spmt, mover, mover.io, bittitan, bit titan,
      migrationwiz, deploymentpro, bitttitan, quest on demand, quest odm, odm quest, quest migrator, quest notes
      migrator, quest groupwise migrator, dell migrator, binary tree, binarytree, power365, cmt for notes, avepoint
      fly, fly avepoint, fly migrator, docave migrator, metalogix content matrix, content matrix, metavis, tzunami,
      proventeq, xillio, tervela, cloud fastpath, skysync, sky sync, portalarchitects, saketa, cloudm, cloud m,
      cloudmigrator, cloud migrator, cloudiway, codetwo migration, codetwo office 365 migration, codetwo migrator,
      skykick, sky kick, transvault, trans vault, archive360 archive2azure, archiveshuttle, archive shuttle,
      quadrotech, nuix migration, globanet, essential archive, gwava migration, kernel migrator, kernel for exchange,
      lepide migrator, stellar migrator, stellar converter, shoviv, edbmails, edb mails, aryson, vyapin, dockit,
      movebot, move bot, cloudfuze, cloud fuze, multcloud, mult cloud, insentra, komprise, data dynamics, storagex,
      azcopy, az copy, data box disk, azure data box, azure file sync, gsmme, gwmme, google data migration, google
      workspace migrate, gamme, amspmt, metalogix migration expert, dell metalogix, viva engage network migration,
      teams import, slack to teams, teamsmigrator, admt, active directory migration tool, qmm, profwiz, user profile
      wizard, forensit, usmt, user state migration, user state migration tool, pcmover, pc mover, laplink, transwiz,
      windows easy transfer
    `),
  },
  {
    id: 'setup-word',
    words: phrases(`
      configure, configured, configuring, configuration, configuraton, configuartion, comfiguring, confguring,
      configurating, config, configuration finished, configuration is ongoing, configuration started, configuration
      workshop, security configuration, device configuration, set up, set-up, setup, set ups, setting up, sets up,
      setup started, tenant set up, tenant creation, tenant created, tenant prep, tenant hardening, tenant settings,
      tenant readiness, preparation, prepare, prepared, preparing, prep work, prep phase, prepwork, prep-work,
      provision, provisioned, provisioning, provisionning, provisoning, pre-provision, pre-provisioned,
      pre-provisioning, preprovisioning, account creation, accounts created, create accounts, creating accounts,
      creating users, users created, user accounts created, install phase, installation phase, installation of
      clients, installing clients, agent installation, client installation, reinstall, re-install, deploiment,
      deployement, depoyment, depolyment, deplyoment, deploment, deployment activities, deployment activity,
      deployment begins, deployment began, deployment continues, deployment date, deployment group, deployment guide,
      deployment in progress, deployment is underway, deployment ongoing, deployment phase, deployment plan,
      deployment planning, deployment planned, deployment project, deployment ring, deployment rings, deployment
      schedule, deployment scheduled, deployment started, deployment starts, deployment strategy, deployment task,
      deployment tool, deployment wave, deployment workshop, first deployment, full deployment, mass deployment,
      silent deployment, phased deployment, broad deployment, self-deploying, redeploy, re-deploy, enable service,
      enable the service, enabling service, enabling the service, service enabled, services enabled, enabled the
      service, switch on service, switched on service, activate service, technical enablement, technically enabled,
      onboard, onboarded, onboarding, on-board, on-boarded, on-boarding, on boarding, onbaording, onborading,
      onboarding started, onboarding workshop, onboarding in progress, onboard devices, onboarding devices, device
      onboarding, devices onboarded, enrol, enrolled, enroled, enrolling, enroling, enrolment, enrollment, enroll,
      enrole, enrollemnt, enrolement, enrollement, enrollmet, enrolment status page, enrollment status page, enrolment
      wave, enrollment wave, device enrolment, device enrollment, devices enrolled, enrol devices, enrolling devices,
      enrolled devices, auto-enrolment, auto-enrollment, autoenrolment, user enrolment, user enrollment, android
      enrolment, android enrollment, mfa registration, sspr registration, registration campaign, registering users,
      combined registration, register devices, registering devices, pilot, piloting, piloted, pilote, pilto, pilot
      began, pilot completed, pilot finished, pilot in progress, pilot is underway, pilot ongoing, pilot planned,
      pilot scheduled, pilot starts, pilot started, pilot user, pilot wave, friendly users, friendly user test, poc,
      p.o.c., poc started, proof of concept, proofs of concept, proof-of-concept, proof of value, pov phase,
      feasibility study, feasability study, evaluation phase, test phase with users, test group, test user, test
      device, test account, test with users, testing with users, testing with it, beta users, kickoff, kick-off, kick
      off, kicked off, kicked-off, kicking off, kickoff planned, kickoff scheduled, kick-off planned, kick-off
      scheduled, project start, project started, project start date, initiate phase, initiate call, intro call,
      introduction call, introductory call, scoping call, scoping session, scope defined, discovery call, discovery
      session, discovery workshop, discovery phase, success plan, success planning, assessment, assesment,
      assessement, assessment started, assessment workshop, remediate phase, remediation, readiness check, readiness
      checklist, technical readiness, prerequisite, pre-requisite, pre-requisits, prerequistes, prereq, pre-req,
      requirements gathering, requirements workshop, requirements analysis, technical requirements, design, design
      workshop, design-workshop, hld, lld, target architecture, conceptual phase, fine concept, feinkonzept,
      grobkonzept, konzept, technical workshop, technical session, technical call, tech call, technical guidance, deep
      dive, deep-dive, working session, engineering call, fasttrack call, fasttrack engineer session, fta session, fte
      session, ftae call, blueprint, planning phase, planning session, planning call, planning workshop, planning
      stage, project plan, project-plan, project planning, project charter, project schedule, project timeline,
      project scope, project phase, time plan, timeplan, gantt, milestone plan, work package, work plan, workplan,
      workstream, work stream, task list, to-do list, todo list, action items, action plan, action list, rollout,
      roll-out, roll out, rolled out, rolling out, rolls out, rol out, rollout begins, rollout began, rollout
      continues, rollout in progress, rollout is planned, rollout is underway, rollout ongoing, rollout planned,
      rollout schedule, rollout scheduled, rollout started, rollout starts, rollout wave, roll-out planned, roll-out
      starts, roll-out started, planned rollout, gradual rollout, department rollout, go live, go-live, golive, goes
      live, going live, went live, gone live, go-live date, go-live planned, go-live scheduled, go live planned, live
      date, launch date, launch plan, launch planned, launch phase, soft launch, introduction phase, implementation,
      implementaion, implmentation, implemention, implementation began, implementation in progress, implementation
      started, sprint, backlog item set-up, build, build-out, building out, greenfield, green field, green-field,
      brownfield, pre-pilot, pre-launch, mvp, minimum viable product, phase 1, phase 2, phase one, phase two, phase
      three, next phase, technical phase, dns record, dns records, dns entries, dns entry, dns change, dns set up, dns
      setup, dns configured, dns txt record, txt record, txt entry, cname, mx, mx-record, spf record, dkim records,
      dkim set up, dmarc record, domain verification, domain verified, domains verified, verify domain, verifying
      domains, verified domain, add domain, added domain, adding domains, custom domain, vanity domain, accepted
      domain, policies being built, policies created, policies in test, policies set, create policies, creating
      policies, define policies, defining policies, designing policies, building policies, tuning policies, testing
      policies, policy set, policy creation, baseline policies, compliance policies set, compliance policies created,
      conditional access set up, conditional access being configured, enabling mfa, naming convention, naming policy,
      naming policies, naming-convention, naming scheme, naming standard, naming concept, namespace concept, group
      naming, device naming, team templates, site templates, templates created, lifecycle concept, expiration policy,
      governance concept, governance workshop, information architecture, site structure, hub site, hub structure, home
      site, intranet project, mock-up, prototype, prototyping, hybrid wizard, hybrid configuration wizard,
      hybrid-wizard, hcw, hybrid setup wizard, hybrid set up wizard, connector setup, connectors configured, send
      connector, receive connector, mail connectors, inbound connector, outbound connector, transport rule, mail flow
      rule, mail flow test, mailflow test, routing test, sync installed, installing aad connect, aad connect
      installation, idfix, id fix, sync scope, autopilot, auto-pilot, autopilot profiles, autopilot devices
      registered, out of box experience, oobe, co-management, comanagement, co management, co-managed, comanaged,
      workload slider, tenant attach, tenant-attach, cloud attach, cloud-attach, cmg, cloud management gateway, apns,
      apns certificate, apple push certificate, push certificate, dep token, apple business manager, apple school
      manager, asm token, automated device enrolment, automated device enrollment, device enrolment programme, device
      enrolment program, device enrollment programme, device enrollment program, vpp, managed google play, google zero
      touch, zero touch, zero-touch, kme, company portal, app deployment, win32 app, intunewin, package apps,
      packaging apps, packaged apps, office customisation tool, office customization tool, cdn install, servicing
      profile, inventory, apps admin center, powershell script, graph script, terraform, devops pipeline set up,
      environments created, dataverse environment, dev environment, sandbox refresh, dlp policies defined, center of
      excellence kit, coe starter kit, coe kit, data import template, chart of accounts, fit gap, fit-gap, dial plan,
      dialplan, voice routing, voice routing policy, voice routes, call flows, number plan, numbers ordered, porting
      date, emergency addresses, emergency locations, sbc setup, sbc configuration, direct routing set up, direct
      routing setup, room installation, room devices installed, teams rooms installation, teams policies, messaging
      policies, app permission policy, teams templates, labels created, labels published, publishing labels, dlp
      pilot, simulation mode, report only, report-only, test mode with tips, scanner installed, mip scanner, aip
      scanner setup, sensor installation, sensors installed, rule tuning, fine-tuning, fine tuning, site list created,
      edge policies, bookmarks import, set as default browser, update rings configured, rings created, ring 0, ring 1,
      ring 2, ring 3, first ring, next ring, fast ring, broad ring, canary ring, last ring, readiness report, update
      compliance set up, desktop analytics, endpoint analytics, network planner filled, network configuration of
      engage, communities created, copilot readiness, semantic index, data readiness
    `),
  },
  {
    id: 'contact-attempt',
    words: phrases(`
      email, e-mail, emailed, e-mailed, emailing, emal, emial, eamil, mail sent, mails sent, mailed twice, mails to
      contact, sent mail, sent a mail, sent messages, sent a message, sent invite, sent invitation, written to, wrote
      to, wrote mails, wrote again, written several times, 2 mails, 3 mails, 4 mails, several mails, multiple mails,
      intro mail, introduction mail, introductory mail, cold mail, inmail, linkedin, linked in, linked-in, xing,
      follow-up mail, follow up, follow ups, follow-up, followup, followed up, followed-up, following up, reminder,
      remind, reminded, reminding, remider, remainder mail, mail in spam, mails land in spam, in spam folder, spam
      folder, delivery failure notice, undeliverable mail returned, returned mail, mail came back, mails came back,
      mail returned, mails returned, returned undelivered, mailbox full notice, mailbox does not exist, address does
      not exist, invalid email, invalid e-mail, invalid email address, invalid address, invalid contact, invalid
      contact details, invalid phone number, wrong address, wrong contact, wrong number, wrong phone, no valid
      contact, no contact data, no phone number, no working number, disconnected number, number disconnected, number
      not in service, phone disconnected, number is dead, dead number, dead line, bounce, bounced, bouncing,
      bounce-back, bounceback, ndr received, auto-reply, autoreply, auto-replies, auto response, auto-response, auto
      responder, autoresponder, out of office, out-of-office, ooo, oof, away message, opened mail, opened the mail,
      called, called twice, call attempt, call back, call-back, callback, call not returned, calls not returned, calls
      to the contact, calls to contact, calls made to customer, calls and mails, mails and calls, by phone and mail,
      cold call, cold calling, cold-call, no dial tone, phone call, phoned, phoned twice, phoning, phone attempt,
      phone rings, rang, rang twice, telephoned, telephone call, tried calling, tried to call, trying to call, tried
      by phone, tried phone, did not pick up, didnt pick up, does not pick up, doesnt pick up, do not pick up, not
      picking up, nobody picks up, nobody picked up, no one picks up, no pick up, pick up the phone, picks up phone,
      hung up on, gatekeeper, gate keeper, receptionist says, receptionist takes messages, operator takes messages,
      switchboard only, transferred to voicemail, voicemail, voice mail, voice-mail, voice message, vms left, left vm,
      left vms, left message, left messages, left a message, left several messages, left three messages, leave
      message, leaving messages, answering machine, answer machine, answerphone, answer phone, mailbox answered call,
      text message, texted, sent sms, whatsapp message sent, chat message sent, teams message sent, teams chat sent,
      teams message to contact, pinged, pinging, chatted, nudge, nudged, nudging, chased, chases, chasing, chaser,
      chase-up, attempts, attempted, attemps, attemts, atempt, attempt 1, attempt 2, attempt 3, contact attempt, 1st
      attempt, 2nd attempt, 3rd attempt, 4th attempt, first attempt, second attempt, third attempt, fourth attempt,
      fifth attempt, final attempt, last attempt, unsuccessful attempt, failed attempt, every attempt, each attempt,
      several tries, many tries, three tries, multiple tries, tried again, tried everything, tried several times,
      tried many times, tried to contact, tried to reach, tried all contacts, tried different contacts, tried other
      contacts, tried reaching, trying to reach, trying to contact, trying to get hold, trying to connect, trying to
      schedule, reach out, reaches out, reached out, reaching out, reachout, reach-out, reached out twice, outreach,
      outreaches, out-reach, contacted, contacting, contacted twice, contact failed, contact lost, lost contact, lost
      touch, no contact, never contacted, cannot contact, can not contact, cant contact, could not contact, couldnt
      contact, unable to contact, unable to reach, unable to connect with, not able to reach, not able to contact,
      cannot reach, can not reach, cant reach, could not reach, couldnt reach, could not be reached, couldnt be
      reached, cannot be reached, cant be reached, not reached, not reachable, unreachable, un-reachable, unreachble,
      hard to reach, difficult to reach, impossible to reach, get hold of, getting hold of, get a hold of, getting in
      touch, got in touch, touch base, touched base, touching base, make contact, establish contact, contact
      established, initial contact, first touch, engage customer, engagement attempt, introduction attempt, no reply,
      no-reply, never replied, never replies, reply, replies, replied, replying, awaiting reply, waiting for reply,
      waiting for a reply, wait for reply, no answer, no anwser, no anser, no asnwer, without answer, without an
      answer, without any answer, not answered, hasnt answered, havent answered, did not answer, didnt answer, does
      not answer, doesnt answer, do not answer, dont answer, never answered, never answers, nobody answers, nobody
      answered, no one answers, no one answered, not answering, unanswered, un-answered, unanswerd, awaiting answer,
      awaiting an answer, waiting for answer, waiting for an answer, no response, no reponse, no respone, no respons,
      no resposne, no repsonse, without response, without a response, without any response, not responded, hasnt
      responded, havent responded, didnt respond, doesnt respond, dont respond, never responded, never responds,
      nobody responds, nobody responded, no one responds, no one responded, not respond, not responding, non
      responding, non-responding, not responsive, non responsive, non-responsive, nonresponsive, non-response,
      nonresponse, unresponsive, un-responsive, unreponsive, unresponsiv, unresposive, unresponive, unrespsonsive,
      irresponsive, awaiting response, await response, waiting for response, waiting for a response, went quiet, gone
      quiet, goes quiet, went dark, gone dark, silent, silence, radio silence, radio-silence, crickets, quiet since,
      not heard, havent heard, never heard back, never heard from, heard nothing, hear nothing, heard back, hear back,
      nothing heard, nothing back, no feedback, without feedback, no news from customer, no signs of life, sign of
      life, no reaction, without reaction, without any reaction, did not react, didnt react, does not react, doesnt
      react, not reacted, not reacting, never reacted, no acknowledgement, not acknowledged, no confirmation, ghost,
      ghosted, ghosting, ignored, ignoring, ignores us, ignores calls, ignores mails, avoids us, avoiding us, avoids
      calls, dodges calls, brushed off, stonewalled, no engagement, disengaged, not engaged, not engaging, does not
      engage, doesnt engage, lost engagement, awol, vanished contact, contact vanished, contact disappeared, contact
      left, contact has left, contact is gone, contact moved on, contact no longer works, no longer with company, no
      longer at company, no longer works there, left the company contact, new contact unknown, contact unknown,
      unknown contact, nobody knows contact, could not be found, contact cannot be found, right contact, identify
      contact, identify the contact, identifying contacts, looking for contact, looking for a contact, searching for
      contact, search for contact, contact search, account team tried, csm tried, csam tried, ae tried, atu tried, tam
      tried, via account team, via the account team, through account team, through the account team, via partner
      tried, no show, no-show, noshow, didnt show up, did not show, never showed up, did not attend, didnt attend, did
      not join, didnt join, nobody joined, nobody attended, nobody showed up, no one joined, missed call, missed
      meeting, missed the meeting, missed the call, missed appointment, missed our call, skipped meeting, skipped
      call, cancelled call, canceled call, cancelled meeting, canceled meeting, cancels meetings, cancels every
      meeting, meeting cancelled, meeting canceled, meetings cancelled, meetings canceled, call cancelled, call
      canceled, rescheduled twice, rescheduled again, keeps rescheduling, kept rescheduling, meeting rescheduled,
      meeting request, meeting invite, meeting invitation, invite declined, invites declined, invite not accepted,
      invites not accepted, calendar invite, calendar invitation, proposed dates, proposed meeting, proposed times,
      proposed slots, offered dates, offered slots, bookings link sent, scheduling link, no time for call, no time for
      us, no time to meet, no time to talk, too busy to meet, too busy to talk, not available to meet, not available
      for calls, not willing to meet, not willing to talk, unwilling to meet, unavailable, over four weeks, last
      contact, last heard, last touch
    `),
  },
  {
    id: 'newness',
    words: phrases(`
      new, brand new, brand-new, brandnew, new entitlement, new subscription, new licence, new license, new purchase,
      newly, newly acquired licences, newly acquired licenses, newly licensed, newly onboarded customer, newly
      provisioned, newly provisioned tenant, newly purchased, newly subscribed, fresh, freshly, freshly purchased,
      fresh entitlement, fresh subscription, recent, recently, recent purchase, recent subscription, recently
      purchased, recently subscribed, recenty, recenlty, recnetly, just assigned, just been assigned, just been
      purchased, just been signed, just bought, just came, just got licences, just got licenses, just onboarded
      account, just ordered, just provisioned, just purchased, just signed, just sold, just started customer, just
      subscribed, just transferred to me, just turned up, just upgraded, bought, bought e3, bought e5, purchased last
      month, purchased last week, purchased this month, purchased this week, purchased yesterday, purchased recently,
      signed last month, acquired licences recently, acquired licenses recently, added, additional subscription added,
      additional seats added, appeared, apeared, appered, appeard, pop up, pops up, popped up, popped-up, popping up,
      poped up, popped in, popped into, shown up, showed up, turned up in portal, turned up in list, landed, arrived,
      came in today, came into my portfolio, came into portfolio, came into scope, came in scope, into scope, in scope
      since, became visible, became eligible, became a customer, now visible, now eligible, now entitled, now listed,
      now in scope, now in portal, listed since, visible since, visible only since, eligible since, entitled since,
      entitlement appeared, entitlements appeared, entitlement showed up, entitlement arrived, entitlement landed,
      entitlement created, entitlement is new, subscription appeared, subscription is new, subscription started,
      subscription start, subscription activated, subscription arrived, subscription created, subscription since,
      step-up landed, step-up showed up, assigned to me, got assigned, assigned today, account assigned, account
      reassigned, reassigned to me, handed over to me, took over account, taken over account, inherited account,
      account transferred to me, transferred to my portfolio, got the account, got this account, got the customer, got
      customer, yesterday, last week, this week, past week, past few days, last few days, last couple of days, couple
      of days ago, couple days ago, few days ago, some days ago, two days ago, three days ago, four days ago, five
      days ago, six days ago, seven days ago, ten days ago, 1 day ago, 2 days ago, 3 days ago, 4 days ago, 5 days ago,
      6 days ago, 7 days ago, 8 days ago, 9 days ago, 10 days ago, 12 days ago, 14 days ago, week ago, two weeks ago,
      2 weeks ago, three weeks ago, 3 weeks ago, fortnight ago, less than a week, less than 30 days, less than 14
      days, less than two weeks, less than a month, less than one month, under 30 days, under two weeks, within last
      30 days, in the last days, since monday, since tuesday, since wednesday, since thursday, since friday, since
      today, since a few days, since few days, since two weeks, last friday, last monday, last thursday, last tuesday,
      last wednesday, beginning of this week, first of this month, two weeks old, days old, one week old, a week old,
      not contacted yet, not yet contacted, have not contacted yet, havent contacted yet, not reached out yet, not yet
      reached out, have not reached out, havent reached out, havent spoken yet, not spoken yet, not yet spoken, not
      talked to yet, not yet talked, no conversation yet, no talk yet, no call yet, no meeting yet, no outreach yet,
      still to contact, still to be contacted, to be contacted, not introduced yet, not yet introduced, first call
      next week, first meeting next week, first call scheduled, first call planned, first meeting scheduled, first
      meeting planned, intro call scheduled, intro call planned, introduction scheduled, introduction planned,
      introduction next week, introduction not done, to be introduced, will introduce ourselves, nothing is known yet,
      nothing known, not known yet, know nothing yet, intent unknown yet, intent unclear yet, plans unknown yet, too
      early, early days, very early, first 30 days, initial 30 days, welcome, welcome mail, welcome email, welcome
      e-mail, welcome call planned, welcome mail sent, welcome email sent, welcome email went out, onboarding mail,
      onboarding email, onboarding email sent, onboarding mail sent, onboarding mail went out, onboarding letter,
      onboarding invite, fasttrack invitation, fasttrack invite, fasttrack introduction, invitation to fasttrack,
      introduce fasttrack, introduced fasttrack, introducing fasttrack, explain fasttrack, position fasttrack,
      positioning fasttrack, pitch fasttrack, onboarding journey starts, first mail went out, first email went out,
      first mail sent, first email sent, first e-mail sent, intro mail sent, intro email sent, intro sent,
      introduction mail sent, introduction email sent, introduction sent, introduction mail went out, handover from
      sales, handover from seller, sales handover, hand-over from sales
    `),
  },
  {
    id: 'invalidity',
    words: phrases(`
      duplicate, duplicated, duplicating, duplication, duplicacy, dupe, duped record, dup, dupl, duplicat, duplciate,
      dupliacte, dublicate, dublicated, doublicate, double entry, double entries, double record, double listed, double
      listing, double counted, double-counted, double tenant, doubled record, doublet, twice, twin record, twin
      tenant, copy of another account, copy of another record, copy of the record, same customer, same tenant, same
      organisation as, same organization as, same record, same entitlement twice, same account as, same entry, same
      account under, same company as, same company under, identical record, identical entry, identical tenant, already
      listed, already in portal, already in the portal, already recorded, already tracked, already covered under,
      already under another, tracked under, tracked elsewhere, covered under parent, covered by parent tenant, belongs
      to another customer, belongs to another company, belongs to parent tenant, belongs to other account, under
      another account, real tenant, correct tenant, right tenant, main tenant, master tenant, primary tenant,
      production tenant is, productive tenant, active tenant is, live tenant is, parent account, global tenant, group
      tenant, corporate tenant, central tenant, headquarter tenant, other tenant, another tenant, different tenant,
      second tenant, secondary tenant, 2nd tenant, third tenant, additional tenant, extra tenant, wrong tenant, wrong
      tpid, wrong account, wrong record, wrong entry, wrong assignment, wrong mapping, wrongly mapped, wrongly
      assigned, wrongly created, wrongly listed, wrongly linked, wrong parenting, mis-parented, misparented,
      misaligned tpid, mapped incorrectly, incorrectly mapped, incorrect tenant, incorrect record, incorrectly
      assigned, data error, data quality error, data issue in portal, portal error, system error in portal, record
      error, erroneous, erroneously, created in error, entered in error, order error, wrong order, provisioned twice,
      test tenant, testing tenant, tests tenant, test account tenant, test environment tenant, test subscription,
      testtenant, tenant for tests, tenant for testing, only a test, test purpose, for tests only, testing only, demo
      tenant, demo account, demo environment, demo only, demo purposes, demo subscription, demotenant, cdx,
      demos.microsoft.com, training tenant, lab tenant, lab environment, labs tenant, hands-on lab tenant, workshop
      tenant, sandbox, sandboxes, sand box, playground tenant, play tenant, dev tenant, developer tenant, development
      tenant, developer programme tenant, developer program tenant, developer subscription, dev subscription, staging
      tenant, qa tenant, uat tenant, preproduction tenant, pre-production tenant, pre-prod tenant, preprod tenant,
      non-production, non production, nonproduction, non-prod, nonprod, non prod, non-productive, not a production
      tenant, not production, poc tenant, pilot tenant only, trial tenant, expired trial tenant, migration tenant,
      migration only tenant, temporary tenant, temp tenant, throwaway tenant, throw-away tenant, interim tenant, viral
      tenant, self-service tenant, self service tenant, rogue tenant, shadow tenant, unmanaged tenant, orphan tenant,
      orphaned tenant, orphaned record, abandoned, unused tenant, tenant unused, tenant not used, tenant is not used,
      tenant never used, never used tenant, forgotten tenant, legacy tenant, dead tenant, ghost tenant, ghost account,
      ghost record, phantom tenant, phantom record, phantom account, zombie tenant, dummy, fake account, fake company,
      fake customer, fake domain, fake record, fake tenant, fake address, bogus, sham, fictitious, fictional, invented
      company, made-up company, made up company, mickey mouse, spam tenant, spam account, spammer, scammer, scam
      tenant, fraud, frauded, fraudster, fraudulent, fraudulently, fraudulant, fradulent, fraudalent, fraudulent
      purchase, stolen card, stolen credit card, stolen identity tenant, abused tenant, abusive tenant, misuse,
      misused licences, misused licenses, malicious tenant, suspicious tenant, placeholder, place holder,
      place-holder, empty tenant, tenant is empty, tenant empty, empty record, empty account, empty shell, shell
      company, letterbox company, no users in tenant, tenant has no users, zero users, no seats assigned ever, one
      user tenant, single user tenant, no domain in tenant, onmicrosoft only, only onmicrosoft, typo tenant, typo,
      misspelled, misspelt, typed wrong, mistyped, wrong name, wrong spelling, tenant name wrong, wrong domain, by
      mistake, mistaken, mistakenly, bought by mistake, set up by mistake, by accident, accidental, accidentally,
      accidently, inadvertent, inadvertently, unintentionally, unwanted tenant, unknown tenant, unknown to customer,
      customer unknown, does not know tenant, not known tenant, not their tenant, not our customer, not their
      subscription, partner tenant, partners tenant, tenant of a partner, tenant of partner, partner demo tenant,
      partner test tenant, partner internal tenant, internal use rights tenant, iur tenant, reseller tenant, reseller
      demo tenant, employee tenant, private person, private individual, private tenant, personal tenant, consumer
      account, consumer tenant, microsoft employee tenant, microsoft internal, microsoft owned tenant, internal
      microsoft, ms internal tenant, student project tenant, hobby tenant, not a customer, no real customer, not a
      real customer, not a real company, not real customer, no customer, no such customer, no such company,
      nonexistent company, non-existent company, non existing customer, company does not exist, company doesnt exist,
      customer does not exist, tenant does not exist, tenant doesnt exist, company not existing, no longer exist, no
      more exists, doesnt exist anymore, not exist anymore, not existing anymore, non-existing, cannot be identified,
      cannot identify customer, unidentifiable, not identifiable, invalid, invald, invaild, inavlid, invalid
      entitlement, invalid subscription, no longer valid, not a valid, not valid anymore, no valid tenant, void,
      voided, nullified, annulled, nonvalid, non-valid, ineligible, in-eligible, ineligable, not eligible, no longer
      eligible, non-eligible, uneligible, below 150 seats, under 150 seats, less than 150 seats, fewer than 150 seats,
      below minimum seats, below threshold of seats, not entitled, no entitlement, out of scope, out-of-scope, not in
      scope, no longer in scope, obsolete, outdated record, stale record, stale tenant, stale entry, legacy record,
      historic record, archived record, old record, to be removed, remove from portfolio, remove from list, remove
      from portal, remove record, remove tenant, removed from portfolio, should be removed, should not be here, should
      not be listed, please delete, please remove, deleted, delete record, delete tenant, deleted subscription,
      deleted tenant, tenant deletion, tenant removed, tenant closed, tenant cancelled, tenant canceled, tenant
      expired, tenant disabled, tenant deactivated, tenant suspended, tenant shut down, tenant terminated, tenant
      retired, tenant will be closed, tenant will be shut, terminated tenant, closed tenant, closing tenant, disabled
      tenant, deactivated tenant, deprovisioned, de-provisioned, suspended tenant, blocked tenant by microsoft, locked
      out tenant, retired tenant, terminated account, closed account, account closed, customer closed, subscription
      deprovisioned, subscription deleted, decommission, decommissioned, decomissioned, decommisioned, decomission,
      decommision, de-commissioned, decommed, dissolve, dissolved, dissolving, dissolution, disolved, disbanded,
      disband, disbanding, broken up company, liquidate, liquidated, liquidating, liquidation, liquidator, liquidaton,
      liqidation, winding up, winding-up, wind up, winds up, wind-up, wound up, wound down, winding down, bankrupt,
      bankrupted, bankruptcy, bankrupcy, bankrupty, bancrupt, bancruptcy, banktrupt, chapter 11, insolvency,
      insolvent, insolvency administrator, insolvency proceedings, insolvenz, insolvenzverfahren, insolvenzverwalter,
      konkurs, faillite, faillissement, fallimento, receivership, official receiver, into administration,
      administrators appointed, redressement judiciaire, creditors, creditor protection, close down, closed down,
      closes down, closing down, closed its doors, closed their doors, closed doors, closed business, closed for good,
      closed forever, closed permanently, permanently closed, company closed, company closes, company closing, company
      is closed, company has closed, company shut, business closed, business closure, school closed, school closes,
      hospital closed, closure of company, closure of the company, shutdown of company, shut its doors, shuttered,
      ceased, ceases, ceasing, cease operations, cessation, stopped business, stopped operating, stopped operations,
      stopped trading, out of business, out-of-business, went bust, gone bust, defunct, no longer in business, no
      longer trading, no longer operating, no longer operational, no longer active, not in business anymore,
      deregistered, de-registered, deregistration, struck from register, removed from register, non-trading, dormant
      company, dormant entity, inactive company, inactive tenant, company inactive, entity closed, subsidiary closed,
      joint venture ended, jv dissolved, one-time event, project ended, project entity, festival over, temporary
      organisation, temporary organization, temporary company, agency abolished, ministry abolished, authority
      abolished, department abolished, withdrew from country, left the market, exited the market, owner deceased
    `),
  },
  {
    id: 'blocking',
    words: phrases(`
      block, blocked, blocking, blocker, bloked, blocekd, blcoked, blokced, blockd, bloccked, blockage, roadblock,
      road-block, roadblocked, obstacle, obstruct, obstructed, obstructing, obstruction, hurdle, hindrance, hinder,
      hindered, hindering, impede, impeded, impeding, impediment, impass, impasse, deadlock, deadlocked, gridlock,
      bottleneck, bottle neck, bottle-neck, sticking point, prevented, prevents them, prevents the, prevent them from,
      inhibited, inhibiting, hold up, hold ups, hold-up, holdup, held up, held-up, held back, holds back, hold back,
      holding back, holding them back, holds them back, holds up, holding up, in the way, on hold, on-hold, onhold, on
      holde, on hod, on ice, back burner, back-burner, backburner, backburnered, shelved for now, shelved until,
      limbo, stuck, stucked, hits a wall, hit a wall, waited, waiting, waitng, wating, waitin, waiting for go-ahead,
      waiting for green light, waiting for hardware, wait for, wait till, wait and see, wait-and-see, waits for, waits
      on, must wait, has to wait, have to wait, had to wait, needs to wait, need to wait, want to wait, wants to wait,
      will wait, prefers to wait, still waits, awaiting, awaiting go-ahead, pause, paused, pausing, pasued, puased,
      rollout paused, migration paused, project rests, halt, halted, halting, haulted, standstill of project, at a
      standstill, stand still, stands still, standing still, stand-still, stall, stalled, stalling, staled project,
      stalemate, rollout stalled, migration stalled, parked, frozen, stopped, stoped, stoppped, stopp, stopped the
      rollout, stopped the migration, stop for now, full stop, project stop, rollout stopped, migration stopped, come
      to a stop, came to a stop, postpone, postponed, postponing, postponement, postpond, postponded, postoned,
      postopned, put off, puts off, putting off, put back to, push back, pushed back, pushed out, pushed to, pushing
      out, pushing back date, pushed date, moved to next year, moved to next quarter, moved back to later, shifted to,
      slipped, slippage, defer, deferred, deferring, deferral, delay, delayed, delaying, dealyed, delayd, delyed,
      rollout delayed, migration delayed, go-live delayed, set back, setback, set-back, drags on, later date, later
      stage, later this year, later in the year, at a later point, at a later time, not now, not right now, not at
      this time, not at this moment, not at the moment, not at this point, not this quarter, not this year, not this
      fiscal year, not before, not earlier than, not sooner than, not till, until, untill, untl, unitl, until
      finished, until completed, unless, only after, once this is, hinges on, hinge on, conditional on, conditional
      upon, contingent on, requires first, first need to, first needs to, needs to first, must first, must be done
      first, must be solved first, must be resolved first, must be replaced first, must be fixed first, must be
      upgraded first, must be merged first, has to happen first, must happen first, needs to be fixed, needs
      resolving, to be resolved, to be solved, to be clarified, to be decided, not decided yet, not yet decided,
      undecided, decision outstanding, approval outstanding, approval missing, missing approval, without approval, not
      approved, not yet approved, no approval, lacks approval, no go-ahead, no green light, pending, outstanding
      issue, outstanding question, outstanding decision, open question, open issue, open point, unclear when, not
      clear yet, unresolved question, unresolved problem, not resolved, not yet resolved, not solved, not fixed, not
      yet fixed, not possible before, not possible now, not possible without, not allowed to continue, not allowed to
      proceed, may not start, may not proceed, not released for, cannot proceed, can not proceed, cant proceed, could
      not proceed, unable to proceed, not proceed, not proceeding, does not proceed, not able to proceed, proceed
      only, no proceeding, cannot continue, can not continue, cant continue, could not continue, unable to continue,
      not able to continue, not continuing, does not continue, cannot start, can not start, cant start, could not
      start, unable to start, not able to start, does not start, doesnt start, do not start, not started because,
      cannot begin, cant begin, unable to begin, cannot go ahead, can not go ahead, cant go ahead, could not go ahead,
      cannot go on, cant go on, cannot go live, cant go live, cannot go further, no further, no further progress,
      cannot move ahead, cannot move forward, can not move forward, cant move forward, could not move forward, unable
      to move forward, not moving forward, doesnt move, not move forward, no movement, cannot advance, no advance,
      cannot deploy, can not deploy, cant deploy, could not deploy, unable to deploy, not able to deploy, cannot roll
      out, can not roll out, cant roll out, unable to roll out, cannot migrate, can not migrate, cant migrate, could
      not migrate, unable to migrate, not able to migrate, cannot be migrated, cannot move, can not move, cant move,
      could not move, unable to move, not able to move, cannot be moved, cannot enable, cant enable, unable to enable,
      cannot be enabled, cannot use, can not use, cant use, could not use, unable to use, not able to use, cannot
      adopt, cant adopt, cannot onboard, cant onboard, unable to onboard, cannot enrol, cant enrol, unable to enrol,
      cannot be deployed, cannot be rolled out, cannot be used, cannot work with, cant be done, cannot be done, no
      progress, no progess, not progressing, no progress since, no progress because, no progress due to, without
      progress, lack of progress, little progress, makes no progress, not making progress, nothing moves, nothing is
      moving, nothing happens, nothing happening, nothing happened, nothing goes on, nothing can be done, everything
      stops, everything waits, project dead for now, no go, prohibit, forbid, forbidden, forbiden, prohibited, not
      permitted, not allowed, disallowed, banned, banning, vetoed, veto, vetoes, stops them, keeps them from, keep
      them from, keeps from, kept from, keeping them from, tied up, tied hands, hands are tied, hands tied, issue
      prevents, problem prevents, unblock date, expected unblock, unblock expected
    `),
  },
  {
    id: 'refusal',
    words: phrases(`
      will not, wont, will not migrate, will not roll out, will not continue, wont migrate, wont roll out, would not
      use, isnt going to, arent going to, not going to, not going ahead with, never, never planned to, no intention,
      no intension, no intentons, no intent, no-intent, not intend, not intending, not intended, doesnt intend, dont
      intend, no plan, no plans, no plans to use, no plans to deploy, no current plan, no concrete plans, no future
      plans, no further plans, no planning to use, without plans, not planning to, not planned to, not planed, not
      plan to, does not plan, doesnt plan, do not plan, dont plan, not on the agenda, not on their agenda, not on
      agenda, not on the plan, not on the list, not in plan, not in the plan, not in their plans, not on the cards,
      not in the cards, not a topic, not a priority, no priority, low priority, lowest priority, not prioritised, not
      prioritized, deprioritised, deprioritized, de-prioritised, de-prioritized, deprioritise, deprioritize, not their
      priority, not on their roadmap, not on customers roadmap, not on company roadmap, not interested, not intrested,
      not interrested, not intersted, not interest, not of interest, no interest, no interesst, without interest,
      uninterested, un-interested, disinterested, disinterest, lack of interest, lacks interest, little interest, zero
      interest, lost interest, loses interest, losing interest, low interest, isnt interested, arent interested,
      nobody interested, nobody is interested, no one interested, no appetite, no ambition, no desire, no wish, no
      will, no willingness, unwilling, unwillingness, not willing, not keen, not so keen, not eager, indifferent, does
      not care, doesnt care, do not care, dont care, could not care less, doesnt want, doesnot want, dont want, didnt
      want, don t want, not want, not wanted, nobody wants, no one wants, want nothing, wants nothing, want none,
      wants none, does not wish, doesnt wish, do not wish, dont wish, does not like, doesnt like, do not like, dont
      like, dislike it, hate, detest, averse, aversion, opposed, opposes, opposing, opposition, against it, against
      the product, is against, are against, strictly against, strongly against, skeptic, skeptical, sceptic,
      sceptical, not convinced, unconvinced, fails to convince, could not convince, cannot be convinced, not
      persuaded, no need, not need, not needed, not nedded, not neeed, doesnt need, dont need, didnt need, not
      necessary, unnecessary, un-necessary, not required, not require, doesnt require, dont require, needless,
      superfluous, overkill, pointless, point less, sees no point, no point, makes no sense, make no sense, does not
      make sense, doesnt make sense, no use for, of no use, sees no use, see no use, no use case, no usecase, no
      use-case, sees no use case, no scenario, no business need, no business requirement, no requirement for, no
      demand, no value, does not see value, doesnt see value, do not see value, dont see value, not see the value, no
      added value, no additional value, little value, no benefit, does not see benefit, doesnt see the benefit, no
      advantage, no gain, no reason to, sees no reason, see no reason, no incentive, no compelling reason, no
      compelling event, no urgency, no pressure, no pressing need, not urgent, not relevant, irrelevant, not of
      relevance, not useful, not worth it, not worth the effort, not worthwhile, not for us, not for them, not their
      thing, not a good fit, not the right fit, not suitable, unsuitable, not right for them, not part of strategy,
      not in strategy, not in their strategy, not their strategy, against their strategy, not strategic, not a
      strategic, happy with current, happy with existing, happy with the current, happy as it is, satisfied with
      current, satisfied with existing, content with current, fine with current, fine as it is, works fine as is,
      works well enough, works for them, works well for them, works perfectly for them, is good enough, good enough as
      is, if it aint broke, everything works, no complaints with current, prefer current, prefers current, prefer
      existing, prefers existing, prefer the current, prefers the current, prefer to keep, prefers to keep, prefer to
      stay, prefers to stay, prefer to remain, prefers to remain, stay with, stays with, staying with, stayed with,
      stick to, stick with, sticks to, sticks with, sticking to, sticking with, stuck to their, stuck to current, keep
      using, keeps using, keep with, keeps with, keep current, keeps current, keep existing, keeps existing, keeping
      current, keeping existing, keep the current, keep their current, keep what they have, keep the old, remains
      with, remaining with, continue with current, continue with existing, continue to use current, continue using
      current, wants to keep, want to keep, wants to stay, want to stay, intends to keep, intends to stay, decided to
      keep, decided to stay, decided to stick, no change, no change planned, no changes planned, does not change, no
      switch, no switch planned, no move planned, no migration planned, no rollout planned, no deployment planned,
      refuse, refused, refuses, refusing, refusal, refuesd, refusd, said no, says no, saying no, say no, no thanks, no
      thank you, clear no, firm no, hard no, absolute no, final no, flat no, straight no, definite no, definitive no,
      strict no, plain no, answer is no, answer was no, decision is no, told us no, tells us no, told no, voted no,
      voted against, vote against, votes against, voted down, negative decision, negative answer, negative reply,
      negative response, decision against, decided against, decide against, decides against, decided not to, decide
      not to, decides not to, decided no, decision not to, chose not to, choose not to, chooses not to, opted not to,
      opted out, opts out, opting out, opted against, opted for another, opted for other, determined not to, elected
      not to, agreed not to, prefers not to, prefer not to, preferred not to, rather not, wants not to, reject,
      rejected, rejecting, rejection, rejekted, rejceted, declined, declind, decliend, turn down, turned down, turns
      down, turning down, turned it down, turned us down, deny, denied, denying, denial, rebuff, rebuffed, disapprove,
      disapproved, disapproval, not approved for use, overruled, discarded, scrapped, scrapping, scraped project,
      cancelled, canceled, cancelling, canceling, cancellation, cancled, canceld, rollout cancelled, rollout canceled,
      called off, call off, calls off, calling off, aborted, terminated project, project terminated, axed, ditched,
      killed the project, project killed, project is dead, project dead, dead project, dead in the water, dropped,
      droped, dropped from roadmap, struck off, strike off, struck from list, struck from plan, struck out, crossed
      off, crossed out, off the table, off the agenda, off the list, off the plan, off table, off the books project,
      off agenda, out of the question, out of question, out of the picture, ruled out, rule out, rules out, ruling
      out, skip it, give up, gave up, given up, gives up, giving up, give it up, backed out, back out, backs out,
      backing out, backed away, pulled out, pull out, pulls out, pulled the plug, pull the plug, pulled plug, pulling
      out, withdrew, withdrawn, step away from, stepped away from, walk away, walked away, walks away, turned away,
      turned their back, turned back on, moved on from, forget it, forget about it, renounced, refrain from, shelve,
      shelved, shelving, mothballed, nixed, shot down, shut the door, closed the door, door is closed, closed chapter,
      topic closed, topic is closed, subject closed, case closed for them, closed the topic, end of story, not up for
      discussion, no discussion, not open to, not open for discussion, not considered, not considering, not consider,
      doesnt consider, dont consider, not under consideration, not being considered, no consideration, not
      contemplated, no chance, zero chance, no way, not a chance, not in this life, over my dead body, not in
      foreseeable future, not for the foreseeable, not in near future, not anytime soon, not any time soon, not soon,
      not in next years, not next year either, not ever, no longer want, no longer wanted, no longer interested, no
      longer needed, no longer need, no longer plans, no longer planned, no longer intends, no longer required, no
      longer use, not anymore, not any more, do not ask again, no help wanted, no help needed, needs no help, need no
      help, do not contact again, stop contacting, asked us to stop, asked to be removed, do not call again
    `),
  },
  {
    id: 'progress',
    words: phrases(`
      underway, under way, under-way, undeway, underwy, on its way, on their way, on the way, on track, on-track,
      ontrack, on tack, on trak, on target, on course, on plan, according to plan, as plannned, going to plan, goes to
      plan, on schedule, on-schedule, on schdule, ahead of plan, in good time, no delays, without delays, no issue,
      without issues, without problems, no blocker, no obstacles, no showstoppers, nothing blocks, nothing in the way,
      nothing stops, no impediments, unhindered, smoothly, without a hitch, going well, goes well, went well, runs
      well, running well, doing well, works well so far, going fine, goes fine, going great, going good, going strong,
      going nicely, going ahead, goes ahead, went ahead, go ahead, go-ahead, green light, green-light, greenlight,
      greenlighted, greenlit, got the go, got approval, approval received, approval given, approval granted, was
      approved, has been approved, signed off, sign-off received, signed-off, full speed, full steam, full swing, in
      progress, in-progress, inprogress, in prgress, wip, in the process of, in process of, in the middle of, midway,
      mid-way, half way, halfway, half-way, half done, half of users, half of the users, half of users done, half of
      staff, half of them, half the company, half the users, half through, quarter done, third done, three quarters
      done, two thirds done, majority done, most done, most users done, mostly done, nearly done, almost done, almost
      complete, nearly complete, close to finish, near complete, percent done, percent complete, percent ready, per
      cent done, done so far, so far so good, ongoing, on-going, on going, ongoin, continue, continued, continuing,
      continous, contiue, contiuning, continually, continuously, continuation, proceed, proceeded, proceeding,
      progress, progressed, progresses, progressing, progess, progres, porgress, slow progress, progressively,
      progression, advanced well, advancing, moves ahead, moving ahead, moved ahead, move ahead, move forward, moves
      forward, moved forward, moving forward, moving along, momentum, picking up speed, traction, coming along, comes
      along well, getting there, takes shape, taking shape, step by step, stepwise, step-wise, gradually, gradual, one
      department after another, department by department, country by country, site by site, team by team, group by
      group, school by school, week by week, per week, weekly call, weekly meeting, weekly sync, regular call, regular
      meetings, recurring calls, recurring meetings, cadence call, status call, status meeting, project meetings,
      check-in call, daily stand-up, working on, working hard, work goes on, actively working, actively deploying,
      actively engaged, actively migrating, actively rolling out, currently deploying, currently working, currently
      rolling out, currently implementing, currently configuring, currently onboarding, presently working, busy with
      deployment, busy deploying, busy rolling out, busy configuring, engaged with us, works with us, working with us,
      working with fasttrack, working with fta, working with the fta, works with fasttrack, engaged fasttrack, request
      for assistance open, rfa open, rfa submitted, this sprint, in this sprint, current iteration, next week, next
      wek, nxt week, next monday, next tuesday, next wednesday, next thursday, next friday, next weekend, next month,
      next few weeks, next few days, next couple of weeks, next day, next two weeks, next 2 weeks, next three weeks,
      next 4 weeks, next four weeks, next 30 days, in two weeks, in 2 weeks, in three weeks, in 3 weeks, in a week, in
      one week, in a few weeks, in few weeks, in a few days, coming week, coming days, coming month, within two weeks,
      within weeks, within a week, within the week, within days, within four weeks, tomorrow, shortly, very soon,
      quite soon, imminent, imminently, around the corner, upcoming week, weeks from now, end of this week, later this
      week, later this month, target date, target-date, targeted date, targeted for, targetting, targeting, targeted
      end, target month, target end, target go-live, expected end date, expected finish, expected to finish, expected
      to be done, expected to complete, estimated end, estimated finish, plan to finish, plan to complete, plans to
      finish, plans to complete, schedule, scheduled, scheduling, shedule, sheduled, schdeuled, scheduld, date set,
      date is set, date fixed, date agreed, date is fixed, dates set, dates agreed, dates confirmed, date confirmed,
      planned, planed, plan in place, plan is in place, plan agreed, plan approved, plan is clear, plan is ready, plan
      signed, clear plan, firm plan, concrete plan, concrete date, solid plan, detailed plan, started, starts,
      starting, startd, started last week, started this week, started yesterday, started configuring, started
      migrating, started rolling out, start date, begins, began, begun, beginning, commence, commenced, commencing,
      resume, resumed, resuming, re-start, re-started, relaunch, reactivated project, first users live, first users
      are live, first users on board, first department live, first departments, first group live, first site live,
      first country live, first devices live, some users live, some users already, some departments live, it
      department live, users on board already, ramp up, ramp-up, ramped up, ramping, rampup, scale up, scaling out,
      expand, expanded, expanding, finished, finishes, finishing, finshed, finised, finalise, finalize, finalised,
      finalized, finalising, finalizing, completed, completing, completion, completly, compelted, fully deployed,
      fully rolled out, fully live, fully operational, all done, done already, done with, already done, reached
      milestone, milestone reached, milestones reached, milestone achieved, passed milestone, blocker resolved,
      blockers resolved, blocker removed, issue resolved, issues resolved, problem solved, ready to go, ready to
      start, ready for rollout, ready for launch, ready to deploy, ready to launch, all set, good to go, set to go,
      lined up, in motion, in the pipeline, in the works, in flight, in-flight, inflight, in execution, execution
      phase, being deployed, being rolled out, being implemented, being configured, being prepared, being set up,
      being built, being enrolled, being onboarded, being introduced, being worked on, deploying now, rolling out now,
      excited about, wants to start, want to start, intends to start, intends to deploy, intend to deploy, intends to
      use, plans to deploy, plan to deploy, plans to use, plan to use, plans to migrate, plan to migrate, plans to
      move, plan to move, plans to start, plan to start, plans to roll out, plan to roll out, positive about, positive
      feedback, good shape, status green, green status, rag green, all green, is green, right track, on a good path,
      good way
    `),
  },
]
