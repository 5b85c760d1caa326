import type { WordClass } from '../../model.ts'
import { phrases } from './phrases.ts'

/** People and what they do: IT, users, deciders, training, use. */
export const people: readonly WordClass[] = [
  {
    id: 'it-person',
    words: phrases(`
      it manager, it mgr, it-manager, edv-leiter, it-leiter, it leiter, it director, director of it, director it, head
      of it, head of information technology, head of infrastructure, head of digital workplace, head of workplace,
      head of operations it, it leader, it leadership team, it coordinator, it co-ordinator, it supervisor, it
      superviser, it guy, it person, it people, it folks, it staff, it-staff, it staffer, it personnel, it team,
      it-team, it dept, it-dept, it department, it-department, it division, it shop, it resourcing, it employee, it
      employe, it worker, it colleague, it professional, it pro, it specialist, it tech, it-admin, it admininistrator,
      it analyst, it consultant internal, it officer, it services team, it service management team, it services
      department, it trainer, it apprentice, it intern, it teacher, it freelancer, it contractor, it staffing, it
      headcount, it stakeholder, it pm, ict, ict staff, ict department, information systems department, information
      systems manager, information technology department, information technology staff, information technology
      services, edv, it-abteilung, informatik, informatikdienst, informatikdienste, dsi team, service informatique,
      tech department, tech team, technology team, technology staff, technology department, technology director,
      technology coordinator, technology office, director of technology, digital team, digital workplace manager,
      digital workplace lead, modern workplace lead, workplace team, workplace engineering, workplace services team,
      collaboration team, collab team, collaboration lead, productivity team, uc team, unified communications team,
      voice team, telecom team, telecoms team, telephony team, telephony team lead, pbx admin, messaging team, email
      team, mail team, email admin, email administrator, postmaster, sysadmin, sys-admin, sysadm, sysad, sysops,
      syseng, systems team, system team, systems analyst, system analyst, systems manager role, admin, administrator,
      adminstrator, adminitrator, exchange engineer, exchange team, exchange specialist, exchange expert, exchange
      guy, exchange person, sharepoint team, sharepoint expert, sharepoint specialist, sharepoint guy, intune
      specialist, intune expert, intune person, mobility team, mobile team, mdm team, emm team, endpoint team,
      endpoint engineering, endpoint management team, end user computing team, end-user computing, end-user computing
      team, euc, sccm admin, sccm administrator, sccm engineer, sccm expert, sccm guy, sccm team, sccm person, sccm
      specialist, configmgr admin, configmgr engineer, configmgr team, packager, packaging team, deployment team,
      image engineer, imaging team, desktop engineering, desktop lead, desktop manager, desktop support, desktop team,
      desktop services, client team, client engineering, client management team, windows team, mac admin, linux admin,
      domino admin, domino developer, identity team, identity lead, iam team, iam engineer, iam lead, iam architect,
      ad team, ad specialist, ad expert, active directory admin, active directory team, active directory engineer,
      directory team, directory engineer, pki team, pki admin, network admin, network administrator, network
      architect, network engineer, network engineering, network guy, network lead, network manager, network people,
      network person, network specialist, network staff, network team, network technician, networking team, networks
      team, firewall admin, firewall team, firewall engineer, proxy team, wan team, server team, server group, server
      people, storage team, backup admin, backup team, virtualisation team, virtualization team, vmware admin, citrix
      admin, citrix engineer, citrix team, vdi team, vdi engineer, dba, sap basis team, sap basis, sap team,
      application team, applications team, app team, apps team, application manager, platform team, platform
      engineering, platform owner it, infra, infra team, infrastructure group, infrastructure guys, infrastructure
      lead, infrastructure manager, infrastructure people, infrastructure team, cloud engineering, cloud team, cloud
      coe, cloud center of excellence, cloud centre of excellence, ccoe, cloud specialist, cloud lead, cloud office,
      azure team, m365 team, o365 team, office 365 team, microsoft team internal, m365 lead, m365 specialist, m365
      product owner, o365 lead, ops team, operations team, operations staff it, devops, dev-ops, sre team, site
      reliability engineers, noc, data centre team, data center team, datacenter team, developer, dev team,
      development team, programmer, in-house developer, inhouse developers, web team, webmaster, helpdesk, help desk,
      help-desk, helpdesk staff, help desk staff, helpdeks, service desk, service-desk, servicedesk, service desk
      staff, support desk, supportdesk, support team, support staff, support agents, support analyst, support
      organisation, support organization, support manager, user helpdesk, uhd, first level, first-level, first line
      support, 1st level, 1st line, second level, second-level, second line support, 2nd level, 2nd line, third level
      support, third line support, 3rd level, 3rd line, level 1 support, level 2 support, level 3 support, l1 support,
      l2 support, l3 support, l2 team, l3 team, tier 1, tier 2, field techs, onsite technician, onsite support,
      on-site support team, local it staff, district it staff, university it services, computing services team,
      decentralised it, decentralized it, shadow it, local admin staff, technician, techie, tech guy, tech person,
      tech people, tech staff, tech lead, technical lead, technical staff, technical team, technical people, technical
      person, technical contact, technical resource, technical specialist, technical owner, technical manager,
      technical expert, technical skills, engineer, engineering resources, engineering team, architect, enterprise
      architecture, it architecture, architecture team, architecture group, architecture office, consultant engineer,
      one-man it, one man it, one-person it, one person it, one man band, one-man band, one man show, one-man show,
      two-person it, new admin, new it manager, new it director, new it head, new engineer, new sysadmin, technical
      resourcing, skilled staff, test team, test manager, qa team, release manager, release team, release management
      team, change manager, change coordinator, change team, change management team, change board chair, cab chair,
      incident manager, problem manager, service manager, service owner, service delivery manager, operations manager
      it, product owner, product manager internal, scrum master, scrum team, agile team, business analyst, data
      analyst team, data team, project manager, project leader, project lead, project team, project office, project
      sponsor it, project coordinator, programme manager, program manager, programme lead, program lead, programme
      office, program office, pmo, technical pm, deployment lead, deployment manager, migration lead, migration
      engineer, migration team, rollout manager, rollout lead, rollout team, asset manager, licence manager, license
      manager, sam manager, software asset management team, vendor manager, procurement it, mobile device admin, av
      team, audio visual team, audiovisual team, print team, lack of it staff, lack of it resources, lack of technical
      staff, shortage of it staff, short staffed it, it short staffed, it short-staffed, it understaffed, understaffed
      it, overloaded it, it overloaded, overworked it, it overworked, it capacity bound, skills gap, skill gap, skills
      shortage, skill shortage, no it staff, no technical staff, no skilled staff, new hire in it
    `),
  },
  {
    id: 'it-process',
    words: phrases(`
      change advisory board, change advisory, change approval board, change approval, change board, change calendar,
      change control, change control board, change embargo, change freeze, change frozen, change lockdown, change
      management process, change mgmt process, change management procedure, change management policy, change
      moratorium, change procedure, change process, change processes, change record, change request, change ticket,
      change window, change slot, change schedule, change review, change governance, emergency change, standard
      change, ccb, cab, cab board, e-cab, ecab, rfc, configuration freeze, config freeze, peak season freeze, freeze,
      freeze until, frozen zone, blackout period, black-out period, blackout window, brown-out, brownout period,
      embargo period, lockdown period, maintenance window, service window, release board, release calendar, release
      cadence, release cycle, release governance, release management, release mgmt, release notes review, release
      pipeline, release plan, release planning, release process, release processes, release procedure, release
      schedule, release slot, release test, release testing, release train, release validation, release window,
      version management, version control process, evergreen, evergreening, continuous update, constant updates,
      frequent updates, monthly updates, too many updates, frequency of updates, pace of change, pace of updates,
      speed of change, rate of change, semi-annual channel, semi annual channel, semi-annual enterprise channel,
      semiannual channel, monthly channel, monthly enterprise channel, current channel, deferred channel, targeted
      channel, update channel, update cadence, update cycle, update frequency, update management, update policy,
      update process, update rhythm, update ring, update schedule, update testing, update tests, update validation,
      servicing, windows as a service, waas, ring model, ring deployment, ring-based deployment, patch, patches,
      patched, patching, patching schedule, patch-day, security patching, hotfix process, vulnerability patching,
      regression test, regression testing, regression-tests, regression-testing, regression suite, regresion testing,
      acceptance test, acceptance testing, user acceptance test, user acceptance testing, uat, integration testing,
      integration test, system test, system testing, smoke test, smoke testing, unit tests, performance test,
      performance testing, load test, load testing, stress test, stress testing, full test, full testing, test
      automation, automated testing, automated tests, test case, test catalogue, test catalog, test concept, test
      cycle, test effort, test env, test environment, test lab, test management, test phase, test plan, test
      procedure, test process, test protocol, test report, test results, test run, test script, test suite, test
      window, testing cycle, testing effort, testing phase, testing process, testing protocol, testing requirements,
      testing takes, manual testing, long testing, extensive testing, six weeks testing, quality assurance, qa
      process, qa testing, quality gate, quality process, validation process, validation cycle, validation effort,
      re-validation, revalidation, qualification process, qualify each release, qualify every release, preproduction,
      pre-production, pre-prod, preprod, staging environment, staging process, dev test prod, dtap, otap,
      documentation of changes, change documentation, documentation process, documentation requirement, document every
      change, documenting changes, documented procedure, documented process, operations manual, operation manual,
      operations handbook, operating manual, operations concept, operational concept, operating concept,
      betriebskonzept, operational documentation, operational readiness, operational acceptance, operations readiness,
      operational handover, operations handover, handover to operations, hand-over to operations, handover to support,
      handover process, service transition, service introduction, service acceptance, service design, service design
      package, run book, runbook, run-book, playbook it, playbooks it, operating procedure, sop, work instruction,
      working instruction, knowledge article, knowledge base articles, kb articles, support process, support
      processes, support model, support concept, support procedure, support structure, operating model, raci,
      responsibility matrix, itil, itilv3, itsm, service management, service catalogue, service catalog, service
      request, service level management, service strategy, incident process, incident processes, incident management,
      incident mgmt, incident management process, incident handling process, incident response process, major incident
      process, problem management, availability management, capacity management, capacity planning, configuration
      management, configuration management process, cmdb, asset management process, licence management process,
      license management process, request fulfilment, request fulfillment, request management, escalation process,
      escalation path, escalation procedure, ticket process, ticketing process, ticket queue, demand management,
      demand process, demand intake, intake process, project intake, portfolio board, project portfolio process, it
      portfolio, it roadmap process, it governance, it-governance, governance board, governance process, governance
      processes, governance model, governance framework, governance plan, governance committee, governance document,
      architecture board, architecture review, architecture review board, architecture approval, architecture
      decision, architectural review, arb, design authority, technical design authority, tda, design review, design
      review board, design approval, technical review board, technical approval, technology review board, technology
      board, standards board, approval board, approval chain, approval cycle, approval process, approval processes,
      approval procedure, approval workflow, approvals process, internal approvals, internal process, internal
      processes, internal procedure, it processes, it-process, it-processes, it procedures, it policies, it standards,
      it service process, servicenow process, servicenow change, bmc remedy, bmc helix, remedy process, cherwell,
      ivanti service manager, hp service manager, smax, topdesk, top desk, easyvista, axios assyst, omnitracker,
      helpline software, usu valuemation, matrix42 service desk, ky2help, i-doit, manageengine servicedesk,
      servicedesk plus, solarwinds service desk, samanage, sysaid, track-it, trackit, ca service desk, glpi, kace
      service desk, 4me, ultimo service, efecte, hornbill, monitoring, alerting process, nagios, zabbix, prtg,
      checkmk, icinga, solarwinds, dynatrace, new relic, whatsup gold, opsview, operations process, operational
      process, operational processes, operational procedures, operational model, day-2 operations, day 2 operations,
      day two operations, run phase, run mode, run and maintain, on-call process, on-call rota, onboarding process of
      it, joiner process, joiner mover leaver, joiners movers leavers, jml, leaver process, offboarding, account
      creation process, provisioning process, deprovisioning process, user lifecycle process, access request process,
      packaging process, packaging queue, software distribution process, software request process, whitelisting
      process, application onboarding process, application lifecycle, alm process, sdlc, devops process, ci/cd, cicd,
      deployment process, deployment procedure, image process, build process, rollback plan, rollback procedure,
      roll-back plan, backout plan, back-out plan, fallback plan, contingency plan, cutover plan process,
      communication process, notification process, decision process, decision making process, decision-making process,
      procurement process, purchasing process, vendor onboarding process, vendor management process, vendor assessment
      process, supplier onboarding process, supplier process, third-party risk process, it planning, it
      prioritisation, it prioritization, priorities in it, prioritisation process, prioritization process, resource
      planning, project pipeline, backlog, back log, other it projects, other projects, competing projects, competing
      priority, competing priorities, conflicting priorities, conflicting projects, other priorities, higher priority
      project, higher priorities, it project load, project overload, project methodology, project method, prince2,
      hermes method, waterfall, quarterly release, half-yearly release, twice a year release, yearly release, release
      every quarter
    `),
  },
  {
    id: 'end-user',
    words: phrases(`
      user, usr, usesr, uesrs, userbase, end user, end-user, enduser, business-user, business side, business unit,
      business team, business line, business division, business people, business owner teams, office people, iw, iws,
      deskless, firstline, flw, frontline, front line, front-line, frontliners, shift teams, blue collar, blue-collar,
      white collar, white-collar, homeworkers, home office users, home office workers, hybrid workers, hybrid work,
      hybrid working, hybrid workplace, hybrid office, road warrior, field force, fieldforce, field crew, field team,
      field service, field sales, field reps, field people, field agents, vips, apprentice, intern, trainee, employee,
      employes, emplyees, emploees, employed people, staff, staffmembers, personnel, workforce, work force,
      work-force, worker, wokers, working people, colleague, colleages, coworkers, co-workers, team member, people in
      the business, everyone in the company, whole company, entire company, whole organisation, whole organization,
      entire organisation, entire organization, target group, target audience, older generation, new joiners, new
      starters, new hires, new employees, joiners, department, deparment, departmnet, branch office, branch staff,
      branch people, branch managers, store associates, store manager, store teams, shop assistants, site teams, plant
      worker, plant operators, plant managers, factory, factories, production line, production people, production
      floor, shop floor, shopfloor, shop-floor, assembly line, line operators, line manager, machine operator,
      foreman, foremen, forewoman, shift leader, shift lead, shift supervisor, shift manager, supervisors, team
      leader, team lead, middle management, middle manager, middle-management, dept heads, departmental heads,
      division heads, unit heads, people managers, secretary, secretaries, secretariat, secreteries, personal
      assistant, pas, executive assistant, exec assistant, office assistant, administrative assistant, admin
      assistants, admin staff, office administrators, office manager, clerk, receptionist, front desk, switchboard,
      telephonist, call centre, call center, contact centre agents, contact center agents, customer service, customer
      care team, back office, back-office, backoffice, front office, front-office, typists, typing pool, bookkeeper,
      book keepers, accountant, accounting dept, accounting team, accounts team, accounts payable team, finance dept,
      finance team, finance people, financial analysts, payroll staff, payroll team, tax team, tax advisers, tax
      advisors, internal audit team, hr dept, hr team, hr people, human resources, recruiters, marketing dept,
      marketing team, marketeers, marketers, pr team, communications department, internal comms, internal
      communications, internal communications team, creative team, editorial team, journalists, newsroom, sales dept,
      sales force people, sales people, salespeople, salesmen, salesman, sales person, salesperson, sales rep, sales
      representative, sales team, account executives, inside sales, merchandisers, purchasing team, purchasers,
      procurement department, procurement team, procurement staff, supply chain team, logistics team, warehouse, r&d
      team, researcher, scientist, lab technicians, engineers in the plants, mechanical engineers, design engineers,
      civil engineers, draughtsmen, draftsmen, draftsman, cad users, product designers, architects in offices,
      consultants of the firm, fee earner, fee-earner, lawyer, attorney, solicitor, barrister, paralegal, legal
      assistants, notaries, notary, court clerks, court staff, traders, trading floor, trading desk, dealers desk,
      banker, relationship manager, teller, financial advisers, financial advisors, wealth managers, portfolio
      managers, fund managers, underwriter, actuary, actuaries, claims handlers, adjusters, insurance agents, agency
      network, agents network, nurse, nursing, clinician, clinical teams, clinical people, doctor, physician, medics,
      surgeon, consultants doctors, medical assistants, care giver, caregiver, carer, care teams, care homes,
      midwives, midwife, paramedic, therapist, physiotherapists, radiologist, radiographers, pharmacist, dentist,
      veterinarians, caseworker, teacher, tachers, educator, lecturer, professor, academics, faculty, faculties,
      instructors staff, tutor, school heads, headteacher, principals, teaching assistant, support staff school,
      student, pupil, learner, classroom, librarian, kindergartens, civil servant, public servant, ministry staff,
      ministry employees, case officers, councillor, councilor, council members, police officer, policemen, officers
      on patrol, patrol officers, constables, troopers, detectives, prison officers, prison guards, security guards,
      firefighter, fire fighters, firemen, soldiers, sailors, border guards, customs officers, inspectors in the
      field, crew, flight attendants, aircrew, pilots in cockpits, airline pilots, ground handlers, seafarers,
      drivers, truckers, couriers, posties, postmen, mail carriers, letter carriers, dispatcher, mechanics, fitters,
      service technicians, service engineers, service techs, electricians, plumbers, craftsmen, craftspeople,
      tradesmen, tradespeople, building site, construction site, site manager, job site, jobsite, superintendents on
      site, labourers, laborers, miners, foresters, farmers, gardeners, housekeeping, housekeepers, janitor,
      caretakers, maintenance technicians, waiters, waitresses, waiting staff, restaurant managers, baristas, hotel
      managers, concierge, cashier, sales assistants, retail associates, hairdressers, stylists, beauticians, coaches
      sports, lifeguards, volunteer, fundraisers, missionaries, pastor, priest, clergy, parishes, deacons, nuns,
      musicians, stagehands, photographers, franchisee, franchise owners, dealerships, insurance reps, mps, elected
      members, elected officials, board members users, committee members
    `),
  },
  {
    id: 'training-word',
    words: phrases(`
      training, trained, trainig, traning, trainning, trainned, train-the-trainer, ttt, training budget, training
      department, training plan, training roadmap, training schedule, training wave, trainer, trainers network,
      trainee programme, trainee program, user training, end user training, end-user training, staff training,
      employee training, teacher training, classroom training, classroom session, onsite training, on-site training,
      hands-on, hands on session, refresher, retrain, re-train, retraining, re-training, untrained, un-trained, never
      trained, until trained, until everybody trained, untrained users, untrained staff, course, crash course,
      curriculum, curricula, lessons, workshop, work shop, user workshop, adoption workshop, art of the possible, day
      in the life, day-in-the-life, envisioning, prioritise scenarios, prioritize scenarios, use case, usecase,
      use-cases, business scenario, user scenario, seminar, webinar, lunch and learn, lunch & learn, lunch-and-learn,
      lunch n learn, brown bag, brown-bag, brownbag, coffee talk, coffee hour, teatime session, ask me anything, ama,
      office hours, open hours, drop-in session, drop in session, drop-in clinic, q&a session, question hour, tech
      tuesday, tips and tricks, tips & tricks, tip of the week, tips of the week, demo session, demo day, live demo,
      demonstrations, show and tell, hackathon, promptathon, prompt-a-thon, prompt library, prompt gallery, prompt
      buddy, copilot academy, learning, microsoft learn, ms learn, linkedin learning, self-learning, self-paced, self
      paced, microlearning, micro-learning, gamification, e-learning, elearning, quickhelp, quick help, quick start
      guide, quick-start guides, quickstart guide, quick reference, how-to, how to guides, user guide, user manual,
      guidebook, handbook for users, handout, leaflet, flyer, brochure, posters, cheat sheet, cheatsheet, tutorial,
      explainer video, faq, knowledge base for users, knowledge transfer, knowledge sharing session, skilling,
      upskill, up-skill, upskilling, up-skilling, reskill, reskilling, re-skilling, skill building, digital skills,
      digital literacy, computer literacy, it literacy, digital competence, digital dexterity, digital fitness,
      digital fluency, coach, coaches, coaching, coached, mentor, mentoring, mentored, buddy system, buddy programme,
      buddy program, tech buddy, educate, educated users, educating, educating users, educate users, education of
      users, user education, education sessions, end user education, familiarise, familiarize, familiarised,
      familiarized, get used to, getting used to, instruct, instructed, instruction session, instructor,
      instructor-led, teach users, teaching users, teach the users, teach staff, schulung, schulungen,
      anwenderschulung, formation des utilisateurs, formacion, champion, champion network, champions network,
      chamption, champoins, adoption champion, ambassador, ambasador, ambassador network, power user, power-user,
      poweruser, power user community, super user, super-user, superuser, super user network, superuser network,
      expert user, lead user, local experts, early adopter, early adoptors, early-adopter, multiplicator, evangelist,
      evangelism, advocate, advocacy, change agent, change leader, change lead, change network, community of practice,
      communities of practice, community manager, floor walker, floorwalker, floor-walker, floorwalking, floor
      walking, floor-walking, floor support, deskside, desk-side support, hypercare, hyper-care, hyper care, roadshow,
      road show, genius bar, tech bar, walk-in centre, walk-in center, walk in desk, information stand, info stand,
      info booth, stand in the canteen, adoption plan, adoption planning, adoption programme, adoption program,
      adoption project, adoption campaign, adoption activity, adoption activities, adoption and change, adoption and
      change management, adoption change management, acm, ocm, ocm partner, organisational change, organizational
      change, adoption conversation, adoption consultant, adoption specialist, adoption manager, adoption lead,
      adoption team, adoption strategy, adoption support, adoption roadmap, adoption session, adoption journey,
      adoption hub, adoption kit, adoption material, adoption measures, adoption readiness, adoption content, adoption
      approach, adoption service, adoption work, adoption effort, adoption framework, adoption guide, adoption score
      plan, user adoption plan, user adoption programme, user adoption program, user adoption strategy, user adoption
      campaign, user adoption work, user enablement, enablement, enable users, user onboarding sessions, user
      readiness, readiness of users, users not ready, users are not ready, change readiness, readiness survey,
      readiness of staff, readiness plan for users, end user readiness, end-user readiness, awareness, awarness,
      communication, comunication, communications campaign, comms, email campaign to users, mail campaign to users,
      launch campaign, launch event, launch party, kick-off event for users, teaser, internal marketing, internal
      campaign, promotion campaign, promote to users, newsletter to users, news on the intranet, intranet article,
      intranet news, intranet post, video message, video message from ceo, announcements, town hall, townhall,
      all-hands meeting, staff meeting, staff assembly, information event, information session, info session, info
      event, info day, change plan, change plan for users, change strategy, change concept, change curve, change
      effort, change experts, change fatigue, change fatigued, change-fatigued, change management for users, change
      management plan, change measure, change process for people, change programme, change program, change saturation,
      change support, change story, change stream, change team for users, prosci, adkar, kotter, resistance,
      resistant, resisting, reluctance, reluctant, reluctant users, reluctance of users, scepticism, skepticism,
      sceptical users, skeptical users, fearful, fear of change, fear of new tools, fear of chaos, fear of ai, afraid
      of change, anxious, overwhelmed, overwhelmed users, confusion, confusing for users, user confusion, which tool
      when, what to use when, when to use what, when to use which, too many tools, tool overload, acceptance, user
      acceptance, acceptance by users, buy-in of users, user buy-in, culture, cultural change, cultural shift, email
      culture, mindset, mind-set, mind set, mentality, habit, behaviour change, behavior change, behavioural change,
      change of behaviour, change of behavior, used to email, used to outlook, used to file shares, used to the old,
      accustomed, old ways, way of working, ways of working, working method, work methods, working practices, work
      practices, new way of working, new ways of working, new work, new work concept, work style, workstyle, business
      process, business processes, process redesign, business rule, house rules, rules of use, usage rules, etiquette,
      netiquette, guideline for users, guidelines for users, usage guideline, usage policy for users, usage concept,
      use policy, acceptable use, business readiness, business ready, business is ready, business not ready, ready for
      change, no appetite for change, appetite for change, too busy to learn, no time to train, no time to learn, busy
      season, busy period, peak season, high season, harvest season, tax season, flu season, exam period, exam season,
      exam time, exams, exam weeks, end of term, start of term, term start, school holidays, school year start, summer
      break, summer holidays, summer vacation, semester break, semester start, start of semester, start of school,
      back to school, year-end closing, year end closing, month-end closing, christmas season, christmas business,
      holiday season, budget season, audit season, election season, census period, value proposition, wiifm, value
      message, success story, success stories, success metrics, success criteria of adoption, quick win, feedback from
      users, user feedback, feedback rounds, user survey, staff survey, satisfaction survey, satisfaction of users,
      user satisfaction, happy users, unhappy users, user complaints, complaints by users, user experience feedback,
      quiz, quizzes, quizz, competition among users, raffle, incentive for users, recognition programme, recognition
      program, teams day, teams week, launch week, adoption week
    `),
  },
  {
    id: 'usage-word',
    words: phrases(`
      active usage, active use, active user, active usrs, actively use, actively used, actively using, active people,
      active accounts, active mailboxes, active devices, active licences, active licenses, active user rate, active
      user count, active users count, active users percentage, active entitlements, activity level, activity rate,
      activity report, user activity, activated users, activated licences, activated licenses, activations of office,
      activation rate, au, aus, mau, maus, monthly active, monthly active user, monthly users, dau, daily active,
      daily active users, daily users, daily use, day-to-day use, day to day use, every day use, wau, weekly active
      users, weekly users, weekly active, pau, rolling 28, r28, 28 day active, 28-day active, peu, positive engaged
      users, engaged users, enabled seats, paid available units, paid seats used, qualified entitlement, paus, usage,
      usgae, usge, usage declined, usage dropped, usage is down, productivity score, experience insights, licence
      usage, license usage, license utilisation, license utilization, seat utilisation, seat utilization, licence
      utilisation, licence utilization, licence consumption, license consumption, seat consumption, seats used, seats
      in use, seats consumed, in use, productive use, productively used, use it daily, using it daily, uses it daily,
      used daily, used every day, use every day, using every day, widely used, widely adopted, broadly used, broad
      use, heavily used, heavy use, heavy user, regularly used, regular use, used regularly, used by everyone, used by
      everybody, used by all, used by most, used company wide, used company-wide, used across the company, everyone
      uses, everybody uses, all users use, most users use, half the users use, few users use, hardly used, hardly use,
      hardly anyone uses, hardly anybody uses, barely used, barely use, rarely used, rarely use, seldom used, scarcely
      used, little used, not using, not used, nobody uses, no one uses, none uses, unused, unused licences, unused
      licenses, unused seats, un-used, idle licences, idle licenses, shelfware, shelf-ware, shelf ware, underused,
      under-used, underutilised, underutilized, under-utilised, under-utilized, dormant accounts, dormant users,
      inactive, inactive users, inactivity, consumption, utilisation, utilization, utilised, utilized, utilise,
      utilize, utilising, utilizing, utlization, take-up, takeup, take up rate, uptake, up-take, slow uptake,
      adoption, adoptoin, adotpion, addoption, adoption in progress, adoption is slow, adoption rate, adoption
      underway, slow adoption, user adoption, user adoption phase, user adoption rate, organic growth, logged in,
      logged on, log in daily, log-ins, login count, login numbers, log-on, signins, sign in count, sign-in count,
      sign-in logs, signed in, signing in, signed up users, sign-ups, sign ups, signups, first login, first sign-in,
      last login, last logon, last sign-in, last activity, last active, unique users, distinct users, concurrent
      users, users online, online users, posts per week, posts a week, chats a day, chats per day, messages sent,
      messages per user, messages a day, mails sent from, meetings held, meeting minutes, minutes per user, minutes of
      calls, calls per day, calls made, files edited, files viewed, files stored, page views, views per page,
      downloads of the app, app downloads, installed base, install base, telemetry, kpi, kpis, okr, penetration rate,
      coverage rate, percent of users, percent of seats, percent of licences, percent of licenses, percentage of
      users, per cent of users, of the users active, of seats active, of users are active, of licences used, of
      licenses used, are active, is active, already active, became active, become active, users active, user is
      active, live users, users live, users are live, users working in, users work with, work in it daily, works with
      it daily, lives in teams, live in teams, engagement rate, engagement level, stickiness, retention of users
    `),
  },
  {
    id: 'executive',
    words: phrases(`
      ceo, c.e.o., cfo, coo, cio, cto, cdo, cmo, chro, cro, cxo, cdio, cito, cino, new ceo, new cfo, new cio, new coo,
      new cto, chief financial officer, chief finance officer, chief operating officer, chief operations officer,
      chief information officer, chief technology officer, chief technical officer, chief digital officer, chief data
      officer, chief marketing officer, chief human resources officer, chief people officer, chief procurement
      officer, chief revenue officer, chief commercial officer, chief administrative officer, chief strategy officer,
      chief transformation officer, chief innovation officer, chief medical officer, chief medical information
      officer, cmio, chief nursing officer, cnio, chief clinical officer, chief academic officer, chief business
      officer, chief business official, cbo school, chief of staff, chief of police, police chief, fire chief, chief
      constable, chief justice, chief judge, chief officer, chief level, c-suite, csuite, c suite, c-level, clevel, c
      level, board, bod, boardroom, board-level, board of supervisors, management board, advisory council, vorstand,
      vorstande, vorstandsmitglied, aufsichtsrat, verwaltungsrat, geschaftsfuhrung, geschaftsfuhrer, geschaftsleitung,
      gl member, direktion, prokurist, direction generale, pdg, comex, codir, comite de direction, conseil d
      administration, directeur, direccion general, director general, director-general, gerente general, gerencia,
      amministratore delegato, consiglio di amministrazione, direzione, rvb, directie, bestuur, bestuurder, styrelse,
      ledelse, ledningsgrupp, ledergruppe, zarzad, prezes, predstavenstvo, jednatel, genel mudur, yonetim kurulu,
      owner, owner-managed, founder, co-founder, cofounder, main shareholder, proprietor, family council, group hq,
      group management, group headquarters, corporate headquarters, corporate hq, corporate management, head of the
      group, head of company, boss, bosses, managing director, managing-director, md, managing partner, mananging
      director, senior partner, equity partner, partner meeting, partners meeting, partner board, partner vote,
      partnership meeting, partner assembly, name partner, founding partner, general manager, general management,
      country manager, country head, country director, regional director, plant director, operations director, finance
      director, financial director, director of finance, finance chief, commercial director, sales director, hr
      director, head of hr, director of hr, marketing director, technical director, non-executive director, deputy
      director, directors, directorate, direktor, director level, division director, group director, programme
      director, program director, project director, department director, head of digital, head of digitalisation, head
      of digitalization, head of finance, head of operations, head of business, head of sales, head of administration,
      chief buyer, transformation director, vice-president, vice presdent, vp, vps, svp, evp, avp, president,
      presidency, presidential office, chairman, chairmen, chairwoman, chairperson, deputy chair, secretary general,
      secretary-general, general secretary, under-secretary, undersecretary, permanent secretary, state secretary,
      secretary of state, staatssekretar, minister, cabinet office, cabinet member, governor, mayor, burgermeister,
      oberburgermeister, maire, sindaco, alcalde, prefeito, landrat, councillor in charge, councilor in charge, city
      council, town council, county council, county commissioners, county judge, county administrator, county manager,
      city manager, city administrator, town manager, town clerk, municipal council, parish council, tribal council,
      council leader, leader of the council, stadtrat, gemeinderat, kreistag, kammerer, stadtkammerer, dezernent,
      beigeordneter, prefect, prefet, commander, commanding officer, commanding general, general staff, admiral,
      colonel, brigadier, army command, bishop, archbishop, vicar general, generalvikar, provost, rector, rectorate,
      rektor, rektorat, kanzler, chancellor, vice-chancellor, dean, university council, faculty senate, academic
      senate, head of school, headmaster, head master, headmistress, superintendent, superintendant, superindendent,
      hospital director, hospital management, medical director role, clinical director, director of nursing, warden of
      the college, sheikh, his excellency, h.e., his highness, royal court, exec, executive, exectuive, excutive,
      execitive, excom, exco, ex-co, elt, slt, senior leader, senior management, smt, senior director, senior manager,
      executive sponsor, sponsor, sponser, sponsorship, sponsership, sponsorhip, new sponsor, decider, decision maker,
      decision-maker, decisionmaker, desicion maker, bdm, tdm, key stakeholder, stakeholder alignment, senior
      stakeholder, business stakeholder, leadership, business leader, new leadership, new leader, management team,
      management committee, management council, management decision, management approval, management support,
      management attention, management meeting, management circle, management level, management change, management
      layer, upper management, upper-management, top management, top-management, top level management, top brass, top
      floor, higher management, higher ups, higher-ups, highest level, school management, company management, plant
      management, store management, local management, new management, steering committee, steering comittee, steering
      commitee, steering group, steerco, steer co, steering co, steering-committee, steercom, stearing committee,
      lenkungsausschuss, lenkungskreis, comite de pilotage, copil, investment committee, budget committee, finance
      committee, it committee, digital committee, technology committee, it council, technology council, digital
      council, politburo, politician, political decision, political will, internal politics, company politics, office
      politics, buy-in, buyin, mandate from above, top-down decision, top down decision, from the top, decision from
      above, strategic decision, strategic direction, strategic priority, strategic priorities, strategic review,
      strategy review, company strategy, corporate strategy, business strategy, business priorities, business
      priority, corporate decision, corporate priority, corporate priorities, green light from board, go-ahead from
      board, approval by management
    `),
  },
]
