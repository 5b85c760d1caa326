import type { WordClass } from '../../model.ts'
import { phrases } from './phrases.ts'

/** Products: competitors, Microsoft servers, applications of customers. */
export const products: readonly WordClass[] = [
  {
    id: 'competitor-product',
    words: phrases(`
      competitor, competitive product, competitive solution, competitive workload, competing product, competing
      solution, competing service, competing vendor, competing suite, rival, incumbent, third-party solution, third
      party solution, third-party product, third party product, 3rd-party solution, 3rd party solution, 3rd-party
      product, 3rd party product, non-microsoft solution, non microsoft solution, non-microsoft product, non microsoft
      product, non-microsoft tool, non microsoft tool, non-ms product, non ms product, another vendor, other vendor,
      different vendor, another product, alternative product, alternative solution, competitve solution, compete
      product, compete solution, best-of-breed, best-of breed, best of-breed, best of breed, slack, slack connect,
      slack enterprise grid, slack huddles, slack channels, zoom, zoom meetings, zoom rooms, zoom chat, zoom
      workplace, zoom team chat, zoom one, webex, cisco webex, webex meetings, webex teams, webex app, webex calling,
      webex rooms, webex suite, web ex, cisco spark, cisco jabber, jabber, mattermost, matter most, rocket.chat,
      rocket chat, rocketchat, google meet, google chat, google hangouts, hangouts, gotomeeting, gotowebinar, goto
      connect, gotoconnect, gotoassist, join.me, joinme, logmein, bluejeans, blue jeans, lifesize, starleaf, pexip,
      jitsi, bigbluebutton, bbb meetings, adobe connect, blackboard collaborate, polycom, poly video, tandberg,
      highfive, uberconference, zoho cliq, zoho meeting, bitrix24, bitrix, ryver, twist chat, chanty, flowdock,
      hipchat, hip chat, symphony messaging, symphony chat, ice chat, wire messenger, wickr, threema, whatsapp, whats
      app, telegram, signal app, signal messenger, wechat, wecom, viber, line works, lineworks, kakaotalk, kakao work,
      kakaowork, naver works, dingtalk, ding talk, feishu, lark suite, bytedance lark, welink, tencent meeting, voov,
      chatwork, element matrix, matrix chat, element messenger, synapse matrix, ginlo, teamwire, siilo, stashcat,
      olvid, tchap, citadel team, wimi, talkspirit, jamespot, openfire, ejabberd, xmpp, sametime, ibm sametime, hcl
      sametime, skype consumer, facetime, face time, amazon chime, aws chime, huddle.com, livestorm, on24, vimeo,
      brightcove, kaltura, panopto, vbrick, qumu, mediasite, echo360, big marker, bigmarker, hopin, interprefy,
      brosix, pumble, troop messenger, spike chat, workchat, imo messenger, zello, voxer, tigertext, tigerconnect,
      tiger connect, vocera, spok, perfectserve, cureatr, qliqsoft, remind app, classdojo, parentsquare, clevertouch
      live, yealink meeting, huawei cloudlink, zte video, trueconf, vkteams, vk teams, vk workspace, telemost,
      sberjazz, express messenger, mts link, kontur talk, iva technologies, dion meetings, salutejazz, gmail, g mail,
      google mail, google workspace, google work space, googleworkspace, google suite, google apps, google calendar,
      google groups, google vault, g-suite, g suite, gsuite, gsuit, g-suit, google for education, google, gws, lotus,
      lotus notes, lotus domino, notes client, notes mail, notes databases, ibm notes, ibm domino, ibm verse, hcl, hcl
      notes, hcl domino, hcl verse, hcl connections, domino, domino server, lotusnotes, inotes, groupwise, group wise,
      novell, zimbra, carbonio, zextras, kerio, mdaemon, icewarp, ice warp, axigen, open-xchange, open xchange,
      kopano, zarafa, grommunio, sogo groupware, egroupware, tine 2.0, tine groupware, citadel mail, scalix, atmail,
      communigate, oracle beehive, oracle calendar, mirapoint, meeting maker, postfix, sendmail, dovecot, cyrus mail,
      exim, qmail, roundcube, squirrelmail, rainloop, hmailserver, mailenable, smartermail, smarter mail, surgemail,
      xmail, merak mail, firstclass mail, thunderbird, apple mail, em client, emclient, pegasus mail, eudora, spark
      mail, mailbird, blue mail, bluemail, nine mail, k9 mail, aqua mail, samsung mail, samsung email, ios mail, apple
      calendar, icloud, yahoo, aol mail, zoho, zoho mail, zoho workplace, zoho one, fastmail, fast mail, protonmail,
      proton mail, proton business, tutanota, tuta mail, mailbox.org, posteo, infomaniak, hushmail, rackspace email,
      rackspace mail, godaddy mail, godaddy email, ionos mail, 1and1 mail, strato mail, ovh mail, gandi mail, aruba
      mail, aruba pec, register.it mail, mail.ru, yandex, mailion, rupost, 263 mail, coremail, netease mail, qq mail,
      exmail, alimail, alibaba mail, hiworks, daouoffice, daou office, naver mail, cybozu, garoon, desknets, kintone,
      rakumo, aipo, gridy, amazon workmail, workmail, aws workmail, tobit, david mail, bluemind, blue mind, renater
      partage, obm mail, sogo mail, modoboa, mailcow, mail cow, good technology, boxer mail, vmware boxer, secure pim,
      securepim, touchdown mail, calendly, doodle, acuity scheduling, box, box.com, box drive, box sync, box
      enterprise, box notes, box governance, dropbox, egnyte, citrix sharefile, sharefile, citrix files, nextcloud,
      next cloud, owncloud, own cloud, google drive, googledrive, g drive, gdrive, google shared drives, google team
      drive, amazon workdocs, workdocs, syncplicity, accellion, kiteworks, seafile, pydio, filecloud, file cloud,
      ctera, panzura, nasuni, anchor sync, axcient anchor, datto workplace, autotask workplace, sugarsync, spideroak,
      tresorit, boxcryptor, cryptomator, ftapi, idgard, dracoon, teamdrive, luckycloud, leitz cloud, mega cloud,
      mega.nz, pcloud, sync.com, idrive, carbonite, crashplan, code42, druva insync, mozy, backblaze, wetransfer,
      yousendit, mediafire, 4shared, filemail, smash transfer, transfernow, swisstransfer, filr, oodrive, netexplorer,
      hubic, cozy cloud, jottacloud, kdrive, switchdrive, switch drive, sciebo, bwsyncandshare, hidrive, magentacloud,
      baidu pan, baidu netdisk, aliyundrive, alibaba drive, jianguoyun, nutstore, zoho workdrive, intralinks,
      datasite, ansarada, firmex, ideals vdr, huddle workspace, globalscape, moveit, goanywhere, axway, biscom, thru
      inc, liquidfiles, synology, synology nas, qnap, qnap nas, netgear readynas, buffalo nas, wd mycloud, resilio,
      gladinet, centrestack, soonr, workshare, onehub, syncthing, rsync share, storagemadeeasy, peer software,
      ibackup, jungledisk, bitcasa, wuala, powerfolder, confluence, atlassian confluence, atlassian, alfresco,
      opentext, open text, opentext content server, opentext content suite, opentext extended ecm, opentext xecm,
      content server, livelink, opentext edocs, edocs, hummingbird dms, documentum, emc documentum, ecm documentum,
      filenet, ibm filenet, ibm content manager, ibm content navigator, imanage, i-manage, m-files, mfiles, m files,
      docuware, docu ware, laserfiche, laser fiche, hyland, onbase, perceptive content, nuxeo, d.velop, d.3 ecm, elo
      ecm, elo office, elo dms, easy archiv, saperion, ser doxis, doxis4, ceyoniq, nscale, fabasoft, windream, canon
      therefore, therefore dms, square 9, dokmee, docsvault, logicaldoc, openkm, mayan edms, objective ecm, objective
      dms, hp trim, hpe trim, trim records, hprm, recordpoint, oracle webcenter, oracle ucm, stellent, docushare,
      fileholder, filehold, eisenvault, globodox, revver, efilecabinet, worldox, netdocs, newforma, comarch ecm,
      saperion ecm, kyocera ecm, kendox, habel dms, starke dms, bitfarm, amagno, enaio, proxess, ecodms,
      paperless-ngx, agorum, regisafe, vis-suite, vis akte, domea, codia, cmi axioma, cmi dms, konsul dms, geko, acta
      nova, websphere portal, hcl digital experience, ibm connections, ibm quickr, quickr, liferay, life ray, drupal,
      wordpress intranet, joomla, typo3, plone, xwiki, mediawiki, media wiki, dokuwiki, tikiwiki, bluespice, foswiki,
      twiki, bookstack, outline wiki, gitbook, slab wiki, nuclino, tettra, guru wiki, getguru, notion.so, notion app,
      notion wiki, notion workspace, coda.io, evernote, ever note, google sites, google keep, google jamboard,
      jamboard, lumapps, luma apps, happeo, simpplr, interact intranet, igloo software, igloo intranet, thoughtfarmer,
      axero, communifire, jostle intranet, blink intranet, blink app, workgrid, firstup, dynamic signal, socialchorus,
      social chorus, poppulo, claromentis, invotra, oak intranet, oak engage, sorce intranet, twine intranet, speakap,
      haiilo, coyo, xelos, just social, flip app, flip.app, exo platform, jalios, jahia, ez publish, elium, knowledge
      plaza, powell intranet, whaller, netframe, humhub, zoho connect, kentico, sitecore, sitefinity, squiz matrix,
      finalsite, blackbaud intranet, schoology intranet, wix site, squarespace, podio, citrix podio, samepage,
      glasscubes, huddle extranet, highq, high q, miro, miro board, mural.co, lucidchart, lucid chart, lucidspark,
      draw.io, diagrams.net, conceptboard, stormboard, ideaflip, padlet, explain everything, figma, figjam, canva,
      prezi, smartdraw, gliffy, omnigraffle, edraw, xmind, mindjet, mindmanager, mind manager, airwatch, air watch,
      vmware airwatch, workspace one, workspaceone, ws1, vmware workspace one, omnissa, vmware uem, mobileiron, mobile
      iron, ivanti, ivanti neurons, ivanti endpoint manager, ivanti epm, ivanti epmm, landesk, lan desk, ivanti
      landesk, altiris, symantec altiris, jamf, casper suite, meraki sm, meraki mdm, cisco meraki mdm, soti,
      mobicontrol, maas360, maas 360, ibm maas360, fiberlink, knox manage, samsung knox, knox suite, knox e-fota,
      bigfix, big fix, ibm bigfix, hcl bigfix, manageengine, manage engine, desktop central, endpoint central, kandji,
      iru mdm, mosyle, addigy, hexnode, scalefusion, scale fusion, suremdm, sure mdm, 42gears, miradore, esper.io,
      esper mdm, bes12, bes 12, bes server, bes5, blackberry, citrix xenmobile, xenmobile, xen mobile, citrix mdm,
      sophos mobile, sophos mobile control, tanium, tanium patch, kaseya, kaseya vsa, ninjaone, ninja one, ninjarmm,
      ninja rmm, atera, n-able, nable, solarwinds n-central, n-central, n-sight, datto rmm, autotask rmm, connectwise
      automate, connectwise rmm, labtech, screenconnect, pdq inventory, pdq, action1, automox, syxsense, matrix42,
      matrix 42, empirum, baramundi, bara mundi, uib opsi, aagon acmp, acmp suite, deskcenter, kace, filewave, file
      wave, munki, fleet mdm, fleetdm, simplemdm, profile manager, google endpoint management, google mdm, chrome
      management console, chrome enterprise upgrade, zuludesk, lightspeed mdm, mobile guardian, relution, cortado mdm,
      appaloosa, applivery, fleetsmith, absolute software, absolute computrace, amtel mdm, afaria, sap afaria, good
      mdm, zenworks, frontrange heat, heat software, heat dsm, enteo, netinstall, unicenter, symantec client
      management, workspace control, liquit, appsense, chef desktop, ansible desktops, saltstack, wapt, glpi agent,
      ocs inventory, goverlan, specops deploy, teamviewer, team viewer, anydesk, splashtop, bomgar, dameware, isl
      online, telekom mdm, vodafone mdm, swisscom mdm, orange mdm, verizon mdm, at&t mdm, pushmanager, everphone,
      appsfreedom, wandera, lookout mobile, zimperium, pradeo, better mobile, sds emm, cellwe, qihoo mdm, tencent mdm,
      safephone mdm, uem safemobile, codeproof, trio mdm, swif mdm, rippling mdm, okta, okta sso, okta verify, okta
      mfa, okta workforce identity, okta lifecycle, octa sso, auth0, ping identity, pingidentity, pingfederate, ping
      federate, pingone, ping one, pingid, ping id, pingaccess, onelogin, one login, duo, duo mfa, duo security, cisco
      duo, duo push, rsa, rsa securid, rsa secureid, securid, rsa token, rsa authentication manager, rsa via,
      cyberark, cyber ark, cyberark identity, idaptive, centrify, forgerock, forge rock, openam, opendj, jumpcloud,
      jump cloud, sailpoint, sail point, identityiq, saviynt, omada, one identity, quest one, oracle access manager,
      oracle identity manager, oracle identity cloud, oracle oam, oracle oim, oracle idcs, ibm security verify, ibm
      verify, ibm isam, ibm tim, webseal, siteminder, ca sso, netiq, edirectory, microfocus idm, shibboleth,
      simplesaml, simplesamlphp, cas sso, jasig cas, keycloak, key cloak, gluu, univention, freeipa, openldap server,
      samba domain, google identity, google cloud identity, google sso, google authenticator, amazon cognito, aws sso,
      secureauth, hypr, trusona, yubico, yubikey only, entrust identity, identityguard, entrust datacard, symantec
      vip, vip access, gemalto, safenet, sta thales, thales sas, vasco, onespan, digipass, swivel secure, pinsafe,
      smspasscode, sms passcode, mideye, privacyidea, linotp, multiotp, freeotp, authy, lastpass, last pass,
      1password, dashlane, keeper security, keeper password, bitwarden, keepass, nordpass, roboform, thycotic,
      delinea, beyondtrust, beyond trust, beyond insight, wallix, arcon pam, adselfservice, specops password, specops
      ureset, imprivata, one sign, onesign, evidian, ilex sign&go, memority, usercube, systancia, trustbuilder,
      inwebo, in webo, clearlogin, portalguard, classlink, class link, clever sso, rapididentity, rapid identity,
      identity automation, enboard, itsme, bankid, freja eid, eherkenning, nets easyid, signicat, ubisecure,
      pointsharp, smartidentity hub, cidaas, bare id, airlock iam, airlock, adnovum nevis, nevis auth, f5 apm,
      fortiauthenticator, fortitoken, forti token, watchguard authpoint, authpoint, sophos mfa, avatier, hitachi id,
      bravura security, fischer identity, radiant logic, radiantlogic, tools4ever, helloid, hello id, umra, adaxes,
      netwrix, netwrix auditor, semperis, strongdm, teleport access, miniorange, frontegg, transmit security,
      silverfort, beyond identity, oneidentity starling, biokey, bio-key, crowdstrike, crowd strike, falcon edr,
      falcon sensor, sentinelone, sentinel one, s1 edr, sentinel-one, sophos, sophos central, sophos intercept x,
      intercept x, sophos endpoint, sophos xdr, sophos mdr, sophos email, trend micro, trendmicro, apex one,
      officescan, office scan, deep security, vision one, carbon black, carbonblack, vmware carbon black, vmware cb,
      bit9, cylance, cylanceprotect, kaspersky, eset, nod32, symantec, symantec endpoint protection, symantec sep, sep
      client, symantec.cloud, symantec messaging gateway, messagelabs, message labs, symantec email security, norton,
      mcafee, mc afee, mcafee epo, epolicy orchestrator, mcafee endpoint security, mcafee ens, mcafee mvision,
      mvision, trellix, trellix ens, skyhigh, skyhigh security, fireeye, fire eye, mandiant, bitdefender, bit
      defender, gravityzone, avast, avg antivirus, avira, f-secure, fsecure, f secure, withsecure, g data, gdata
      antivirus, panda antivirus, panda security, watchguard epdr, watchguard endpoint, webroot, opentext webroot,
      malwarebytes, malware bytes, threatdown, cortex xdr, traps agent, cortex xsoar, cybereason, cyber reason, deep
      instinct, morphisec, minerva labs, cynet, huntress, arctic wolf, artic wolf, red canary, expel mdr, secureworks,
      taegis, rapid7, rapid 7, insightidr, qualys, tenable, nessus, tenable.io, nexpose, darktrace, dark trace,
      vectra, extrahop, cisco amp, cisco secure endpoint, cisco xdr, cisco umbrella, umbrella dns, opendns, open dns,
      cisco ironport, ironport, iron port, cisco esa, cisco secure email, cisco cloudlock, cloudlock, cisco email
      security, harmony endpoint, harmony email, sandblast agent, checkpoint harmony, avanan, fortiedr, forti edr,
      forticlient ems, fortimail, forti mail, fortisandbox, elastic security, elastic edr, wazuh, velociraptor,
      osquery, tehtris, harfanglab, harfang lab, gatewatcher, stormshield endpoint, ahnlab, ahn lab, v3 antivirus,
      alyac, estsecurity, quick heal, seqrite, k7 antivirus, escan antivirus, net protector, comodo, xcitium, dr.web,
      dr web, drweb, qihoo 360, qianxin, sangfor, huorong, asiainfo security, teamt5, ivanti edr, uptycs, binary
      defense, blumira, todyl, coro cybersecurity, heimdal, heimdal security, threatlocker, threat locker, ivanti
      application control, ivanti device control, lumension, devicelock, device lock, endpoint protector, cososys, gtb
      technologies, mimecast, mime cast, proofpoint, proof point, observeit, barracuda, baracuda, barracuda email,
      spamtitan, spam titan, titanhq, spamassassin, spamexperts, spam experts, spamhaus filter, mailcleaner, vade,
      vadesecure, hornetsecurity, hornet security, altospam, mailinblack, libraesva, libra esva, retarus,
      antispameurope, eleven expurgate, cyren, gfi mailessentials, nospamproxy, nospam proxy, seppmail, sepp mail,
      totemomail, totemo, zertificon, ciphermail, zix, zixcorp, zixmail, appriver, app river, virtru, echoworx,
      trustifi, egress protect, egress defend, preveil, intermedia email, abnormal security, abnormal ai, tessian,
      ironscales, iron scales, inky phish, perception point, agari, valimail, dmarcian, greathorn, material security,
      sublime security, cofense, phishme, knowbe4, knowbe4 phishing, hoxhunt, sosafe, terranova phishing, bullphish,
      wombat security, phishlabs, trustwave, mailmarshal, clearswift, clear swift, mailsweeper, mailguard,
      mailprotector, mxlogic, mcafee saas email, postini, topsec email, censornet, smoothwall, smooth wall, lightspeed
      filter, securly, goguardian, go guardian, iboss, menlo security, ericom shield, cato networks, catonetworks,
      splunk, qradar, q radar, ibm qradar, arcsight, arc sight, logrhythm, log rhythm, exabeam, securonix, sumo logic,
      sumologic, google chronicle, chronicle siem, elastic siem, graylog, alienvault, alien vault, usm anywhere,
      fortisiem, logpoint, datadog security, devo siem, swimlane, phantom soar, siemplify, wiz.io, wiz cnapp, orca
      security, lacework, prisma cloud, redlock, dome9, aqua security, sysdig, sonrai, ermetic, stellar cyber, attivo,
      illusive networks, cymulate, pentera, bitsight, recorded future, illumio, guardicore, appgate, titus, titus
      classification, boldon james, boldonjames, fortra classifier, janusseal, janus seal, getvisibility, get
      visibility, forcepoint, force point, forcepoint dlp, websense, web sense, websense dlp, varonis, digital
      guardian, digitalguardian, fortra dlp, netskope, net skope, netskope dlp, symantec dlp, vontu, broadcom dlp,
      symantec cloudsoc, cloudsoc, mcafee dlp, trellix dlp, skyhigh networks, bitglass, cipher cloud, ciphercloud,
      managed methods, cloudm archive, safetica, zecurion, infowatch, info watch, searchinform, falcongaze, acronis
      devicelock, teramind, activtrak, veriato, ekran system, incydr, proofpoint dlp, zscaler dlp, seclore, sec lore,
      vera security, fasoo, softcamp, markany, mark any, nasca drm, locktera, nextlabs, next labs, secude, halocore,
      ionic security, virtru dlp, covertix, microfocus voltage, voltage securemail, voltage securedata, pkware, pk
      protect, thales ciphertrust, protegrity, bigid, big id, spirion, identity finder, stealthbits, stealthaudit,
      onetrust, one trust, securiti.ai, securiti, concentric ai, cyera, sentra dspm, laminar security, nightfall ai,
      nightfall dlp, polymer dlp, strac dlp, docontrol, dasera, ground labs, groundlabs, nuix, relativity,
      relativityone, kcura, exterro, logikcull, everlaw, zylab, ipro ediscovery, epiq discovery, disco ediscovery,
      cellebrite pathfinder, clearwell, veritas ediscovery, global relay, globalrelay, smarsh, actiance, bloomberg
      vault, theta lake, thetalake, shield compliance, behavox, actimize, digital reasoning, verba recording,
      netgovern, gwava, retain archive, message archiver, jatheon, arcmail, dataparser, 17a-4 dataparser, intradyn,
      arctitan, mailstore, mail store, gfi archiver, global archive, sonian, collabware, gimmal, avepoint opus,
      archive360, libreoffice, libre office, openoffice, open office, open office.org, staroffice, star office, wps
      office, wps, kingsoft, google docs, googledocs, google sheets, google slides, google editors, google doc,
      onlyoffice, only office, collabora, softmaker, freeoffice, polaris office, hancom, hwp, ichitaro, myoffice,
      r7-office, r7 office, p7 office, wordperfect, word perfect, corel office, lotus smartsuite, lotus 123, lotus
      1-2-3, iwork, apple pages, apple numbers, apple keynote, zoho writer, zoho sheet, zoho office suite, salesforce
      quip, ashampoo office, ssuite office, calligra, abiword, gnumeric, officesuite, thinkfree, yozo office,
      yongzhong, infraware, airslate, pdf24, foxit, nitro pdf, nitro pro, grammarly, overleaf, chrome, google chrome,
      chrome browser, chrome enterprise, chrome enterprise browser, chromium, crome, firefox, fire fox, mozilla,
      safari, brave browser, opera browser, opera gx, vivaldi, arc browser, duckduckgo, tor browser, island browser,
      talon browser, prisma browser, enterprise browser, secure browser, layerx, qq browser, 360 browser, uc browser,
      naver whale, whale browser, samsung internet, comet browser, here browser, chatgpt atlas, netscape, linux,
      ubuntu, linux desktop, linux clients, linux workstations, linux laptops, linux mint, red hat, redhat, rhel, rhel
      workstation, debian, suse, opensuse, sles, fedora, centos, kubuntu, elementary os, pop os, zorin, red os, kylin
      os, kylinos, neokylin, deepin, unity os, harmonyos, harmony os, openharmony, pardus, limux, gendbuntu, asianux,
      hamonikr, gooroom, tmax os, boss linux, chromebook, chrome book, chrome-os, chrome os, chromeos flex,
      cloudready, neverware, chromebox, chrome devices, chromebase, macos, mac os, mac os x, macosx, os x, osx,
      ipados, ipad only, ipad shop, mac only, mac shop, apple shop, all apple, freebsd, unix workstations, unix
      desktops, solaris, igel os, thinos, thinpro, endless os, android desktop, samsung dex, cisco, cisco call
      manager, cisco callmanager, call manager, callmanager, cucm, cisco ucm, cisco uc, cisco cucm, cisco phones,
      cisco telephony, cisco ip phones, cisco voip, cisco unity, unity connection, cisco uccx, uccx, cisco hcs,
      broadsoft, broadworks, broadcloud, avaya, avaya aura, avaya ip office, avaya cloud office, avaya pbx, avaya
      phones, avaya definity, nortel, mitel, mitel micollab, micollab, mivoice, mitel 3300, mitel pbx, shoretel, shore
      tel, aastra, mitel aastra, toshiba strata, univerge, ringcentral, ring central, ringcentral mvp, ringex, glip,
      8x8, genesys, purecloud, pureconnect, inin, interactive intelligence, alcatel-lucent, omnipcx, alcatel, unify
      openscape, openscape, open scape, atos unify, unify circuit, hipath, hicom, dialpad, dial pad, vonage, nexmo,
      freepbx, asterisk pbx, sangoma, switchvox, 3cx, 3 cx, fusionpbx, elastix, issabel, vicidial, starface, star
      face, innovaphone, inno phone, pascom, nfon, cloudya, sipgate, placetel, swyx, swyxware, enreach, agfeo,
      auerswald, ascom, spectralink, companyflex, digitalisierungsbox, octopus f, deutsche telefon, gamma horizon,
      horizon telephony, onephone, orange btip, ovh telephony, ovh telephonie, wildix, vox telecom, voipro, nextiva,
      intermedia, jive voice, jive communications, ooma, openphone, google voice, zoom phone, zoomphone, att
      collaborate, at&t collaborate, one talk, spectrum voice, lumen voice, centurylink voice, thinking phones, west
      unified, evolve ip, vertical wave, zultys, digium, xorcom, grandstream, yeastar, yealink pbx, matrix eternity,
      tadiran, aeonix, epygi, allworx, altigen, esi phones, iwatsu, vodia, kamailio, opensips, freeswitch, bicom
      systems, metaswitch, kandy, mitel clearspan, pbx, ippbx, ip-pbx, on-prem pbx, onprem pbx, pabx, epabx, centrex,
      ucaas, ccaas, dect, dect handsets, analogue phones, analog phones, desk phones, sip phones, hosted voip, phone
      system, telephone system, telephony system, telephone exchange, five9, five 9, cxone, incontact, talkdesk, talk
      desk, amazon connect, twilio, alvaria, verint, calabrio, noble systems, livevox, enghouse, trio attendant,
      zeacom, anywhere365, luware, clobba, bright pattern, puzzel, altitude contact, odigo, vocalcom, diabolocom,
      aircall, air call, ringover, cloudtalk, justcall, kixie, freshcaller, content guru, storm contact, maxcontact,
      netcall, arc attendant, arc console, cisco attendant console, imagicle, tiger prism, mitel contact center,
      redbox recorder, nice recording, asc recording, asc technologies, dubber, workplace by facebook, workplace from
      facebook, workplace from meta, workplace by meta, facebook workplace, meta workplace, fb workplace, facebook at
      work, facebook group, facebook, jive, jive software, beekeeper, bee keeper, staffbase, staff base, workvivo,
      work vivo, zoom workvivo, socialcast, social cast, chatter, salesforce chatter, sap jam, tibbr, telligent,
      khoros, higher logic, mighty networks, discourse forum, vbulletin, phpbb, elgg, buddypress, bloomfire,
      hivebrite, humanperf, sociabble, smarp, everyonesocial, oneapp, teambay, quiply, relesys, actimo, crewapp, crew
      app, connecteam, workjam, yoobic, zipline retail, axonify, thoughtexchange, ideascale, brightidea, spigit, hype
      innovation, qmarkets, bonusly, kudos platform, culture amp, cultureamp, peakon, officevibe, 15five, betterworks,
      chatgpt, chat gpt, chat-gpt, chatgpt enterprise, chatgpt team, chatgpt edu, chatgpt plus, gpt enterprise, gpt-4,
      gpt4, gpt-5, gpt5, openai, open ai, custom gpt, gemini, google gemini, google bard, bard, google duet, duet ai,
      notebooklm, notebook lm, agentspace, google agentspace, vertex ai, claude, claude.ai, anthropic, perplexity,
      mistral, le chat, lechat, deepseek, deep seek, qwen, tongyi, ernie bot, wenxin, baidu ernie, doubao, kimi ai,
      moonshot kimi, hunyuan, llama, meta ai, ollama, lm studio, open webui, openwebui, librechat, grok, glean, jasper
      ai, jasper.ai, copy.ai, writer.com, writer ai, writesonic, otter.ai, otter ai, fireflies.ai, fireflies ai,
      fireflies notetaker, read.ai, fathom ai, fathom notetaker, tldv, avoma, gong, gong.io, chorus.ai, sembly, krisp,
      granola ai, metaview, zoom ai companion, ai companion, slack ai, notion ai, atlassian intelligence, atlassian
      rovo, rovo, webex ai assistant, box ai, cohere, amazon q, amazon q business, aws bedrock, amazon bedrock, ibm
      watsonx, watsonx, watson assistant, ibm watson, sap joule, joule, salesforce einstein, einstein gpt, agentforce,
      now assist, moveworks, leena ai, aisera, workgpt, aleph alpha, pharia, langdock, nele.ai, neuroflash, deepl,
      ki-assistenz, f13 assistant, llmoin, parlamentgpt, openbmb, hugging face, huggingface, huggingchat, you.com,
      poe.com, character.ai, inflection pi, adept ai, writer palmyra, harvey ai, cocounsel, casetext, lexis ai,
      protege ai, vincent ai, legora, leya ai, spellbook ai, luminance ai, robin ai, abridge, nabla, suki ai,
      augmedix, deepscribe, heidi health, tandem health, ambience healthcare, corti ai, magicschool, khanmigo,
      schoolai, brisk teaching, fobizz, telli chatbot, tabnine, cursor ai, cursor ide, codeium, sourcegraph cody,
      amazon codewhisperer, codewhisperer, jetbrains ai, replit, sana ai, dust.tt, hebia, rogo ai, alphasense,
      bloomberggpt, own gpt, internal gpt, in-house gpt, company gpt, companygpt, own chatbot, in-house chatbot,
      internal chatbot, in-house llm, own llm, private llm, local llm, open source llm, homegrown ai, competing ai,
      other llm, dall-e, midjourney, stable diffusion, adobe firefly, synthesia, heygen, gamma.app, beautiful.ai, tome
      app, tableau, tabelau, qlik, qliksense, qlikview, looker, google data studio, microstrategy, micro strategy,
      cognos, ibm cognos, tm1, planning analytics, sap businessobjects, businessobjects, business objects, sap bo, sap
      bi, sap sac, crystal reports, domo, sisense, thoughtspot, thought spot, spotfire, tibco spotfire, sas viya,
      metabase, apache superset, grafana, kibana, targit, jedox, pentaho, yellowfin, birst, oracle bi, oracle obiee,
      obiee, oracle analytics cloud, hyperion, oracle hyperion, essbase, amazon quicksight, quicksight, information
      builders, webfocus, gooddata, zoho analytics, dundas, logi analytics, izenda, sigma computing, pyramid
      analytics, board bi, longview, anaplan, ana plan, alteryx, alterix, knime, dataiku, rapidminer, servicenow,
      service now, service-now, snow itsm, appian, outsystems, out systems, mendix, pegasystems, pega, nintex, k2
      blackpearl, k2 workflow, k2 five, bizagi, uipath, ui path, automation anywhere, automationanywhere, blue prism,
      blueprism, workfusion, kofax rpa, kofax totalagility, nice rpa, edgeverve, assistedge, robocorp, robot
      framework, zapier, ifttt, workato, make.com, integromat, tray.io, n8n, celigo, quickbase, quick base, caspio,
      zoho creator, filemaker, file maker, appsheet, app sheet, google appsheet, google apps script, retool,
      bubble.io, unqork, creatio, kissflow, kiss flow, jotform, formstack, typeform, type form, surveymonkey, survey
      monkey, qualtrics, alchemer, limesurvey, lime survey, google forms, wufoo, cognito forms, gravity forms,
      lamapoll, questback, unipark, camunda, ibm bpm, ibm baw, bonita, bonitasoft, oracle apex, oracle bpm, oracle
      visual builder, salesforce lightning, force.com, betty blocks, thinkwise, intrexx, ninox, airtable, air table,
      glide apps, softr, thunkable, adalo, knackhq, wavemaker, oracle forms, progress kinvey, vinyl zudy, trackvia,
      smartbuilder, axon ivy, ivy bpm, jobrouter, job router, emaana, promapp, aris process, signavio, sap signavio,
      sap build, sap appgyver, sap btp, celonis, pipefy, process street, tallyfy, frevvo, webcon, emakin, liberty
      create, k2view, decisions.com, adobe forms, livecycle, lotus notes apps, lotus apps, notes applications, domino
      apps, domino applications, jira, jsm, atlassian jira, asana, smartsheet, smart sheet, primavera, oracle
      primavera, p6 eppm, trello, basecamp, base camp, wrike, clickup, click up, monday.com, mondaycom, monday dotcom,
      planview, clarizen, clarity ppm, ca ppm, ca clarity, broadcom clarity, niku clarity, sciforma, workfront,
      teamgantt, team gantt, openproject, redmine, merlin project, omniplan, celoxis, ganttproject, gantt project,
      planisware, planis ware, orchestra ppm, hp ppm, workzone, liquidplanner, liquid planner, teamwork.com, zoho
      projects, zoho sprints, todoist, any.do, ticktick, easy projects, birdview, mavenlink, kantata, targetprocess,
      rally software, versionone, digital.ai agility, youtrack, linear app, linear.app, pivotal tracker, aha roadmaps,
      productboard, powerproject, elecosoft, tilos, spider project, safran project, meistertask, meister task,
      mindmeister, stackfield, factro, inloox, in loox, projectplace, project place, genius project, antura, keyedin,
      daptiv, changepoint, proofhub, nifty pm, freedcamp, paymo, zenkit, taiga.io, kanboard, kanbanize, businessmap,
      swiftkanban, leankit, lean kit, planio, hansoft, favro, collab.net, gitlab, github projects, scoro, accelo,
      resource guru, runn.io, tempus resource, saviom, hub planner, ganttic, 10000ft, forecast.app, toggl, clockify,
      procore scheduling, buildertrend scheduling, fieldwire, psnext, psoda, cando pm, blue ant, blueant, proventis,
      projektron, acos plus.1, planta project, planta pm, awork, weje, backlog nulab, nulab backlog, redbooth, flow-e,
      teamleader, height.app, shortcut.com, clubhouse pm, plutio, bigtime, deltek wbs, milestones professional,
      minuteman pm, project libre, projectlibre, roadmunk, hive.com, triskell, project insight, projectmanager.com,
      meridian portfolio, sopheon, salesforce, sales force, sfdc, salesforce.com, salesforce crm, salesforce sales
      cloud, salesforce service cloud, sales cloud, service cloud, salesforce marketing cloud, marketing cloud,
      pardot, marketo, eloqua, oracle eloqua, hubspot, hub spot, sap crm, sap c4c, sap hybris, hybris, sap cx, oracle,
      oracle crm, oracle cx, oracle sales cloud, oracle rightnow, rightnow, siebel, oracle siebel, netsuite crm, zoho
      crm, sugarcrm, sugar crm, suitecrm, suite crm, vtiger, pipedrive, pipe drive, freshsales, freshdesk, fresh desk,
      freshworks, freshservice, zendesk, zen desk, intercom support, helpscout, help scout, kustomer, gorgias, kayako,
      osticket, os ticket, otrs, zammad, request tracker, spiceworks, insightly, copper crm, nimble crm, close crm,
      close.io, act crm, sage crm, infor crm, saleslogix, goldmine crm, maximizer crm, superoffice, super office, lime
      crm, lime technologies, upsales, genesisworld, genesis world, cas pia, cursor crm, bsi crm, aurea crm,
      update.crm, adito, ec4u crm, wice crm, cobra crm, weclapp, efficy, e-deal, eudonet, sellsy, divalto crm,
      axonaut, nocrm, perfectview, archie crm, amocrm, bpm online, bpmonline, kommo, odoo crm, espocrm, civicrm, civi
      crm, raisers edge, raiser edge, blackbaud crm, donorperfect, bloomerang, nationbuilder, veeva, iqvia oce, iqvia
      crm, exeevo, cirrus crm, redtail, wealthbox, junxure, dealcloud, deal cloud, navatar, satuit, backstop crm,
      intapp dealcloud, 4degrees, affinity crm, introhive, nexl, peppermint crm, vuture, infusionsoft, activecampaign,
      active campaign, mailchimp, mail chimp, constant contact, klaviyo, sendgrid, adobe campaign, sap emarsys,
      emarsys, gainsight, totango, churnzero, outreach.io, salesloft, cpq salesforce, apttus, slate crm, technolutions
      slate, ellucian crm, target x, targetx, unit4 crm, civica crm, lagan crm, granicus crm, firmstep, jadu,
      servicemax, service max, clicksoftware, click software, fieldaware, oracle field service, oracle toa, toa
      etadirect, sap fsm, coresystems, praxedo, jobber, servicetitan, service titan, aws, amazon web services, amazon
      workspaces, aws workspaces, google cloud, gcp, alibaba cloud, aliyun, ovhcloud, ibm cloud, oracle cloud, huawei
      cloud, tencent cloud, stackit, opendesk, dphoenixsuite, phoenix suite, souveraner arbeitsplatz, suite numerique,
      bundescloud, openstack, nutanix frame, open source alternative, open source software, open source suite, open
      source strategy, open-source, opensource, open source office, open source mail
    `),
  },
  {
    id: 'microsoft-server',
    words: phrases(`
      exchange 5.5, exchange 2000, exchange 2003, exchange 2007, exchange 2010, exchange 2013, exchange 2016, exchange
      2019, exchange se, exchange server, exchange subscription edition, exchange server subscription edition,
      exchange 2k3, exchange 2k7, exchange 2k10, exchange 03, exchange 07, exchange 10, exchange 13, exchange 16,
      exchange 19, ex2010, ex2013, ex2016, ex2019, e2k10, e2k13, e2k16, excahnge server, exchnage server, exchange
      sever, local exchange, exchange organization, exchange organisation, exchange box, dag, database availability
      group, exchange cluster, exchange cas, cas array, edge transport, hub transport, mailbox server, mail server,
      mailserver, email server, ms exchange, small business server, sbs, unified messaging server, exchange um,
      exchange farm, sharepoint 2003, sharepoint 2007, sharepoint 2010, sharepoint 2013, sharepoint 2016, sharepoint
      2019, sharepoint se, sharepoint server, sharepoint server subscription edition, sharepoint subscription edition,
      subscription edition, sharepoint foundation, sharepoint services, wss 3.0, moss, sharepoint farm, sharepoint
      portal server, sharepoint designer workflows, sp2007, sp2010, sp2013, sp2016, sp2019, sp 2010, sp 2013, sp 2016,
      sp 2019, spse, sp farm, sharepont server, sharepoint sever, local sharepoint, infopath, performancepoint, excel
      services, nintex 2013, project server, project server subscription edition, epm server, project web access,
      groove, team foundation server, tfs, azure devops server, skype for business, skype for business server, skype
      business, skype for business onprem, skype4b, s4b, sfb, skype server, skype onprem, enterprise voice, lync,
      front end pool, ocs, office communications server, office communicator, live communications server, lcs 2005,
      skype room system, lync room system, survivable branch appliance, persistent chat, group chat server, hybrid
      voice server, cloud connector edition, sccm, sccm team site, configmgr, config mgr, configuration manager,
      system center, system centre, system center configuration manager, system centre configuration manager, mecm,
      memcm, microsoft endpoint configuration manager, endpoint configuration manager, sms 2003, systems management
      server, distribution point, site server, wsus, windows update services, software update point, scom, operations
      manager, scsm, scorch, scvmm, scdpm, dpm server, mdt, microsoft deployment toolkit, wds, windows deployment
      services, mbam, mdop, app-v, appv, ue-v, uev, agpm, kms, key management server, volume activation, mak key, nps,
      network policy server, mim, microsoft identity manager, fim, identity lifecycle manager, ilm 2007, mfa server,
      forefront, tmg, isa server, threat management gateway, uag server, fope, rms server, ad rms, adrms, rights
      management server, windows rms, advanced threat analytics, ata server, ata gateway, direct access server, rras,
      web application proxy server, wap server, iis, file server, fileserver, novell file server, print server,
      printserver, file and print, dfs, dfs-r, dfsr, windows server, server 2003, server 2008, server 2012, server
      2016, server 2019, server 2022, ws2008, ws2012, ws2016, ws2019, ws2022, w2k3, w2k8, w2k12, w2k16, win2k3,
      win2008, win2012, win 2012 server, win server, hyper-v, hyperv, failover cluster, storage spaces, windows
      storage server, sql server, sql 2008, sql 2012, sql 2016, sql cluster, ms sql, mssql, ssrs, reporting services,
      ssas, ssis, pbirs, report server, windows multipoint, multipoint server, windows home server, azure stack, azure
      local, biztalk, commerce server, host integration server, work folders, office 2000, office xp, office 2003,
      office 2007, office 2010, office 2013, office 2016, office 2019, office 2021, office 2024, office 2016 ltsc,
      office ltsc, office lts, office volume licence, office volume license, volume licence office, volume license
      office, volume licenced office, volume licensed office, office vl, vl office, office standard, office
      professional plus, office pro plus 2010, office pro plus 2013, office pro plus 2016, office pro plus 2019,
      office pro plus 2021, office professional 2016, office pro 2013, proplus 2016, proplus 2019, proplus 2013,
      proplus 2010, perpetual office, office perpetual, perpetual licence office, perpetual license office, office
      perpetual licence, office perpetual license, boxed office, office home and business, office h&b, oem office,
      office msi, msi office, msi version of office, msi based office, msi installer office, word 2010, word 2016,
      excel 2010, excel 2013, excel 2016, excel 2019, outlook 2003, outlook 2007, outlook 2010, outlook 2013, outlook
      2016, outlook 2019, outlook 2021, access 2003, access 2007, access 2010, access 2016, powerpoint 2010,
      powerpoint 2016, visio 2010, visio 2013, visio 2016, visio 2019, project 2010, project 2013, project 2016,
      project 2019, project 2021, project standard 2019, project professional 2016, project professional 2019,
      publisher 2016, office web apps server, office online server, owa server, oos farm, ltsc, ltsb, windows embedded
      server, office mac 2011, office for mac 2011, office 2011, office 2016 mac, office 2008 mac, dynamics nav, nav
      2009, nav 2013, nav 2015, nav 2016, nav 2017, nav 2018, nav server, business central onprem, bc on-prem, bc
      onprem, business central server, dynamics ax, ax 2009, ax 2012, ax2009, ax2012, axapta, dynamics gp, great
      plains, gp 2013, gp 2015, gp 2018, microsoft gp, dynamics sl, solomon, dynamics crm, crm 4.0, crm 2011, crm
      2013, crm 2015, crm 2016, dynamics crm on-prem, dynamics crm onprem, crm on-premises, crm onprem, ms crm, mscrm,
      microsoft crm, customer engagement on-premises, dynamics 365 on-premises, dynamics 365 onprem, f&o on-prem, lbd
      deployment, dynamics rms, retail management system, dynamics pos 2009, dynamics c5 2012, dynamics xal, concorde
      xal, navision attain, small business financials, microsoft server, ms server, server product, server version,
      server edition, server based version, microsoft server licence, microsoft server license, server stack, server
      suite, server farm, server roles
    `),
  },
  {
    id: 'on-premises-word',
    words: phrases(`
      on-prem, on prem, onprem, on premise, on-premise, on premises, on-premises, onpremise, on premis, on-premis,
      onpremis, on premisses, on-premisses, on premices, on-premices, on promise server, on perm, on-perm, in prem,
      in-prem, off cloud, off-cloud, self-hosted, self hosted, selfhosted, self-hosting, selfhosting, self host,
      self-host, selfhost, self-managed, self managed, selfmanaged, self-operated, self operated, selfoperated, self
      run, self-run, hosted by themselves, hosted themselves, hosts itself, host it themselves, host themselves, run
      it themselves, run themselves, runs it itself, run their own, runs its own, running their own, operate their
      own, operates its own, hosted internally, internally hosted, locally hosted, hosted locally, on-site, on site,
      onsite, on site server, in-house, in house, inhouse, inside the house, in their building, in its building, own
      roof, within their walls, own walls, four walls, basement, cellar, closet server, server closet, under the desk
      server, own facility, own facilities, own platform, own environment, own infrastructure, own estate, own stack,
      own it platform, own system, own installation, own mail system, own mail platform, own mail server, own email
      server, own exchange, own sharepoint, own farm, own server, own servers, owned servers, their servers, local
      server, local servers, local machines, local system, local infrastructure, local installation, local install,
      locally installed, installed locally, local storage, local data, local version, local edition, local hardware,
      local network storage, local disks, physical server, bare metal, baremetal, dedicated server, virtual server,
      virtual machines, vmware, vsphere, vcenter, esx, esxi, proxmox, nutanix, simplivity, vxrail, hyperconverged,
      hyper-converged, hci cluster, xenserver, kvm cluster, blade, racks, rack server, server rack, racked, tower
      server, mainframe, as400, as/400, as 400, iseries, i-series, ibm i, ibm z, z/os, z series, aix, hp-ux, hpux,
      proliant, poweredge, dell servers, hp servers, hpe servers, lenovo servers, supermicro, cisco ucs servers,
      synergy frames, san, storage area network, storage array, nas, nas box, nas device, network attached storage,
      netapp, net app, isilon, emc, unity storage, vnx, pure storage, purestorage, 3par, nimble storage, hp lefthand,
      equallogic, compellent, storwize, ibm storage, hitachi storage, tape library, bought hardware, new hardware
      on-prem, bought servers, bought new servers, new server, just bought servers, server purchase, server
      investment, invested in servers, server refresh, server hardware, refreshed servers, refreshed hardware, servers
      are paid, servers paid off, paid off servers, depreciated, depreciation, amortised, amortized, amortisation,
      amortization, amortise, amortize, written off servers, sunk cost, hardware already paid, hardware investment,
      invested in hardware, investment in hardware, paid for hardware, data centre, data center, datacentre,
      datacenter, data-centre, data-center, data centar, datacentar, own data centre, own dc, in their dc, local dc,
      customer data centre, customer data center, new data centre, new data center, new datacenter, rechenzentrum, rz,
      dc1, dc2, colo, co-lo, colocation, co-location, co location, colocated, co-located, collocation, equinix,
      digital realty, interxion, server room, serverroom, server-room, computer room, computer centre, computer
      center, computing centre, computing center, machine room, comms room, comm room, comms cupboard, server
      cupboard, machine hall, bunker, air gapped, air-gapped, airgapped, air gap, air-gap, airgap, closed network,
      closed environment, disconnected network, disconnected environment, isolated network, isolated environment,
      isolated servers, offline network, standalone network, dark site, no internet network, classified network,
      secret network, black network, red network, high side, low side network, private cloud, own cloud platform,
      sovereign private cloud, community cloud, g-cloud private, hybrid private cloud, hosted exchange, hosted
      exchange 2010, hosted exchange 2013, hosted exchange 2016, hosted exchange 2019, hosted sharepoint, hosted lync,
      hosted skype, hosted mail, hosted email, hosted desktop provider, hosted by provider, hosted by a provider,
      hoster, hosting, hosting partner, host provider, webhoster, web host, application service provider, asp
      provider, managed servers, managed exchange, outsourced servers, outsourced data centre, outsourced data center,
      outsourced datacenter, housing contract, rackspace, intermedia hosted exchange, appriver exchange, hostpoint,
      hetzner, t-systems cloud, t-systems hosting, dataport, ekom21, akdb, ldi rlp, citeq, regio it, krz lemgo,
      komm.one, kommone, kivbf, itk rheinland, abraxas, vrsg, bedag, abacus hosting, service provider hosted, isp
      hosted mail, isp mail, mail at the provider, software assurance, soft assurance, sa benefit, sa rights, sa only,
      active sa, bought sa, renew sa, cal, cals, ecal, client access licence, client access license, device cal, user
      cal, rds cals, server licence, server license, server licences, server licenses, server licensing, server
      licencing, server subscription licence, server subscription license, server rights, server use rights, dual-use
      rights, dual use, extended use rights, on prem licence rights, on prem license rights, perpetual, perpetual
      licence, perpetual license, perpetual licensing, one-time purchase, one time purchase, one-off purchase, bought
      outright, owned licence, owned license, own licences, own licenses, volume licence, volume license, volume
      licensing, volume licence key, volume license key, volume key, vl keys, vlsc, vlk, select licence, select
      license, open licence, open license, open value licence, open value license, core licences, core licenses, core
      licensing, per core licence, per core license, windows server cals, no cloud, no-cloud, non-cloud, non cloud,
      not in the cloud, not cloud, not to the cloud, never cloud, anti-cloud, anti cloud, against cloud, against the
      cloud, no cloud policy, cloud averse, cloud-averse, cloud sceptic, cloud skeptic, cloud sceptical, cloud
      skeptical, cloud shy, cloud-shy, cloud refuser, cloud exit, exit from cloud, out of the cloud, leave the cloud,
      left the cloud, repatriation, repatriate, repatriated, keep exchange, keep its servers, keep servers, keeps
      servers, keeping servers, without cloud, away from cloud, lan only, lan-only, intranet only, internal only
      network, local only, on own hardware, own hardware, own iron, own kit, own machine, own metal, own tin, own
      storage, own backup, existing server, existing infrastructure, traditional infrastructure, traditional it,
      classic infrastructure, legacy server, legacy infrastructure, server based, server-based, client-server, client
      server, server side only, thick servers
    `),
  },
  {
    id: 'line-of-business-app',
    words: phrases(`
      google maps, google earth, google translate, google analytics, google fonts, google search, recaptcha, add-in, addin, addinn, com add-in, com add in, vsto, plug-in, plugin, npapi, activex, active-x, active x, java
      applet, applets, silverlight, flash app, adobe flash, flash player, shockwave, browser helper object, vba, vb6,
      vb 6, visual basic, vb app, vb.net app, foxpro, delphi app, delphi application, powerbuilder, cobol, java app,
      classic asp, macro, macro-enabled, xlsm, xlm, xll, xla, xlam, dot templates, word template, letter templates,
      template tool, template engine, mail merge app, mapi, mapi/cdo, dde, ole automation, office automation, oleauto,
      odbc, com component, dll, 32-bit, 32 bit, 32bit, 64-bit, 64 bit, 64bit, 16-bit, 16 bit app, bitness, access
      database, access db, access dbs, access app, access application, access front-end, access frontend, access
      runtime, mdb, accdb, excel tool, excel model, excel workbook models, excel based application, spreadsheet tool,
      linked spreadsheets, linked workbooks, line of business, line-of-business, lob, business application, business
      app, business critical application, business-critical application, business-critical app, business critical app,
      mission critical application, mission-critical application, critical application, critical app, core
      application, core system, core business system, industry application, industry app, industry software, industry
      solution, specialist application, specialist software, specialised software, specialized software, specialist
      app, vertical application, vertical software, vertical solution, niche application, niche software, expert
      application, departmental application, departmental app, department app, fachanwendung, fachanwendungen,
      fachverfahren, branchensoftware, metier application, application metier, applications metier, third-party app,
      third party app, third-party application, third party application, third-party software, third party software,
      third-party tool, third party tool, third-party integration, third party integration, third-party vendor app,
      third party vendor app, 3rd-party app, 3rd party app, 3rd-party application, 3rd party application, 3rd-party
      software, 3rd party software, 3rd-party tool, 3rd party tool, 3rd-party integration, 3rd party integration, isv,
      software vendor, application vendor, app vendor, vendor of the application, legacy app, legacy application,
      legacy software, legacy system, legacy tool, legacy client, old application, old app, old software, outdated
      software, outdated application, ancient application, ancient app, unsupported application, unsupported app,
      custom app, custom application, custom-built, custom built, custom code, custom coded, custom software, custom
      solution, custom development, custom developed, custom tool, custom integration, custom script, custom workflow,
      customisation, customization, heavily customised, heavily customized, customised application, customized
      application, customised app, customized app, bespoke, bespoke app, tailor-made, tailor made, tailored software,
      purpose-built app, home-grown, home grown, homegrown, home made app, homemade app, home-made app, in-house app,
      in-house application, in-house tool, in-house software, in-house system, in-house developed, inhouse app,
      inhouse application, inhouse tool, inhouse software, inhouse developed, in house app, in house application, in
      house tool, in house developed, internally developed, internal app, internal application, internal tool,
      self-developed, self developed, selfdeveloped, self-written, self written, self made tool, self-made tool,
      proprietary app, proprietary application, proprietary software, proprietary system, written in vb,
      eigenentwicklung, app compat, appcompat, app readiness, application readiness, compatibility, compatible,
      incompatible, incompatibility, incompatiblity, compatability, compat issue, certified version, not certified by
      vendor, not certified for, vendor certification, vendor certified, vendor supports only, vendor does not
      support, support statement, supported by vendor, not supported by vendor, supported configuration of vendor, app
      assure, appassure, readiness toolkit, application inventory, app inventory, application portfolio, app
      portfolio, app rationalisation, app rationalization, application rationalisation, application rationalization,
      application owner, app owner, application remediation, app remediation, application packaging, repackage,
      repackaged, repackaging, rewrite app, rewritten, app rewrite, recode, re-code, refactor, refactoring,
      dependancy, dependancies, app dependency, application dependency, integrates with, integrated application, deep
      integration, tight integration, tightly integrated, interop, interoperability, connector, middleware, middle
      ware, esb, enterprise service bus, ipaas, integration platform, integration layer, integration bus, api
      integration, edi, etl, data warehouse, smtp relay, mail relay, app relay, relay from applications, mail enabled
      application, mail-enabled application, basic auth app, basic authentication app, basic auth application, imap
      app, pop3 app, ews app, ews application, service account app, app with basic auth, scan to mail, scan-to-mail,
      scan to email, scan-to-email, scan2mail, multifunction printers, multifunctional printers, mfp, mfd, fax server,
      fax solution, fax machine, faxing, rightfax, right fax, opentext rightfax, faxmaker, faxination, fenestrae,
      esker, xmedius, biscom fax, ferrari fax, ferrari electronic, officemaster, tobit faxware, retarus fax, efax,
      case management system, case management, case mgmt system, case system, case handling system, case tool, dms,
      document management, document mgmt system, document system, dokumentenmanagement, records management, records
      system, record system, eda, edrms, edms, ecm, archive system, archive software, archiving system, archiving
      solution, archiving software, archiving tool, mail archive, email archive, email archiving, e-mail archive,
      journaling, journalling, journal archive, stubbing, stubbed mails, enterprise vault, ev archive, symantec
      enterprise vault, veritas, sourceone, emc sourceone, emailxtender, zantaz, autonomy eas, autonomy archive, quest
      archive manager, commvault, comm vault, veeam, rubrik, cohesity, netbackup, backup exec, arcserve, acronis,
      avamar, tivoli storage manager, tsm, spectrum protect, datto backup, altaro, avepoint, ave point, docave,
      metalogix, crm system, erp, hr system, hr software, hris, hcm, hr application, payroll, finance system, finance
      application, finance software, financial system, financial software, accounting system, accounting software,
      accounting package, book-keeping software, bookkeeping software, billing system, billing software, invoicing
      software, booking system, booking software, booking engine, reservation system, ticketing system, ticketing
      software, ticket system, ticket tool, helpdesk tool, time recording, time-recording, time tracking tool, time
      sheet tool, timesheet system, time and attendance, time & attendance, shift planner, shift planning, rostering
      system, rostering tool, rostering software, roster tool, dictation, speech recognition, voice recognition
      software, transcription software, signature tool, signature software, email signature tool, email signatures
      tool, e-mail signature software, e-signature, esignature, esign, digital signature app, scanning software, scan
      software, ocr software, printing software, print management software, label printing, barcode software,
      translation software, translation tool, trados, memoq, quotation tool, quoting tool, cpq, calculation tool,
      calculation software, pricing tool, reporting tool, reporting suite, planning tool, planning software, planning
      system, maintenance system, asset management system, warehouse system, warehouse management system, wms,
      manufacturing execution system, scada, hmi, plc, plm, pdm, product information system, lims, laboratory system,
      lab system, lab software, laboratory software, hospital information system, patient system, patient management
      system, clinical system, clinical application, clinical apps, clinical software, ehr, emr, electronic health
      record, electronic medical record, electronic patient record, epr, ris/pacs, pacs, radiology system, radiology
      software, nurse call, nurse call system, pharmacy system, pharmacy software, dental software, school management
      system, mis system, student information system, student record system, learning management system, lms, library
      system, library software, exam software, exam system, claims system, claims application, claims software, policy
      administration system, policy admin system, policy system, core banking, core-banking, banking software, banking
      application, banking core, trading system, trading platform, trading application, trading software, risk system,
      loan system, loan origination system, treasury system, treasury software, portfolio system, portfolio management
      system, dispatch system, dispatching software, dispatch software, computer aided dispatch, cad, cam software,
      cae software, bim, gis, pos system, pos software, point of sale, point-of-sale, till system, till software,
      epos, kiosk software, call centre software, call center software, call recording, call recorder, attendant
      console, contact centre software, contact center software, citizen portal software, registry software, register
      software, land registry system, tax software, tax application, permit system, court system, court software,
      police system, prison system, licence plate system, license plate system, e-filing, efiling, e filing, e-court,
      ecourt, election software, fleet system, fleet management software, transport management system, tms, dispatch
      app, shipping software, customs software, freight software, terminal operating system, property management
      system, hotel system, hotel software, restaurant software, membership system, membership database, donor
      database, fundraising software, parish software, simulation software, simulation tool, measurement software,
      test bench software, lab instrument, laboratory instrument, instrument software, machine controller, machine
      software, machine control software, mes terminal, andon system, publishing system, editorial system, newsroom
      system, layout software, broadcast system, playout system, audit software, audit tool, e-discovery tool,
      ediscovery tool, ediscovery software, discovery software, conflict check, time billing software, time and
      billing, docketing, redaction tool, comparison tool, compare tool, document comparison, document assembly,
      metadata scrubber, metadata cleaner, bundle software, redlining tool, numbering tool, template software, house
      style tool, smart documents, interfaced system, single sign-on app, screen scraping, screen scraper, terminal
      emulator, terminal emulation, 3270 emulator, 5250 emulator, attachmate, ibm personal communications, micro focus
      rumba, rpa bot, chatbot app, robot process, batch job, scheduled jobs, job scheduler, control-m, redwood
      scheduler, uc4, automic, autosys, tidal scheduler, informatica, talend, fme, feature manipulation engine,
      mulesoft, boomi, tibco, webmethods, software ag, websphere, ibm mq, mq series, weblogic, oracle weblogic, jboss,
      tomcat, jitterbit, snaplogic, snap logic, netweaver, seeburger, lobster data, axway edi, gxs, opentext edi,
      sterling integrator, ibm sterling, sterling commerce, rhapsody engine, mirth, cloverleaf, intersystems, soffico,
      kingswaysoft, apache camel, kafka, rabbitmq, wso2, dell foglight, idoc, odata interface, soap interface, soap
      service, webservice, sap, sapgui, s/4hana, s4hana, s/4 hana, s4 hana, business one, business bydesign, bex
      analyzer, ariba, concur, successfactors, winshuttle, oracle ebs, e-business suite, oracle erp, oracle fusion,
      oracle financials, oracle database, oracle db, oracle apps, oracle reports, oracle smartview, smartview, oracle
      hcm, oracle jde, oracle peoplesoft, peoplesoft, people soft, jde, jd edwards, j.d. edwards, enterpriseone,
      infor, syteline, lawson, movex, baan, mapics, bpcs, navision, navison, ifs, epicor, prophet 21, netsuite, net
      suite, oracle netsuite, odoo, openerp, erpnext, workday, adaptive insights, unit4, unit 4, agresso, coda
      financials, sage, intacct, pastel evolution, quickbooks, quick books, quickboks, intuit, xero, myob, reckon
      accounts, freshbooks, zoho books, tally, tallyprime, ramco, datev, lexware, office line, proalpha, pro alpha,
      abas, psipenta, ams.erp, applus, comarch xl, symfonia, subiekt, asseco softlab, abra gen, helios green, helios
      orange, pohoda, winmentor, softone, soft1, entersoft, logo tiger, netsis, nebim, canias, hashavshevet, totvs,
      protheus, sankhya, contpaqi, aspel, siigo, softland, defontana, bejerman, tango gestion, a3erp, a3nom,
      contaplus, cegid, divalto, sylob, ebp, isagri, silae, adp, hr access, meta4, sd worx, sdworx, zucchetti,
      teamsystem, passepartout, danea, exact globe, exact online, exact synergy, afas, twinfield, snelstart, visma,
      netvisor, procountor, fortnox, jeeves, iscala, hansaworld, e-conomic, uniconta, hogia, aditro, abacus, proffix,
      opacc, bexio, banana accounting, bmd, mesonic, winline, diamant software, addison, loga, paisy, kidicap, perbit,
      rexx, hansalog, personio, bamboohr, bamboo hr, ukg, ultipro, kronos, ceridian, dayforce, paychex, paycom,
      paylocity, paycor, trinet, cornerstone ondemand, saba, sumtotal, taleo, icims, greenhouse recruiting, bullhorn,
      jobdiva, carerix, iris financials, itrent, selima, access dimensions, pegasus opera, sun systems, sunsystems,
      technologyone, technology one, techone, pronto xi, jim2, greentree, accredo, made2manage, jobboss, shoptech,
      fourth shift, qad, plex systems, iqms, rootstock, fishbowl, fishbowl inventory, acumatica, deacom, deltek,
      costpoint, ajera, vantagepoint, maconomy, unanet, viewpoint vista, trimble viewpoint, timberline, foundation
      software, cmic, coins construction, eque2, kerridge, orderwise, brightpearl, linnworks, blue yonder, jda
      software, manhattan associates, highjump, red prairie, redprairie, psiwms, generix, kinaxis, o9 solutions,
      coupa, jaggaer, basware, readsoft, kofax, abbyy, flexicapture, tungsten network, tradeshift, ivalua, onventis,
      expensify, chrome river, rydoo, blackline, trintech, lucanet, tagetik, onestream, cch, prosystem fx, caseware,
      case ware, drake tax, lacerte, proseries, ultratax, gosystem, onesource, corptax, vertex tax, avalara, sovos,
      taxcalc, alphatax, btcsoftware, practice cs, audicon, acl analytics, teammate audit, teammate+, workiva, wdesk,
      timeforce, timeslips, elite, proforma tracker, aderant, cmscore, interaction, intapp, worksite, filesite,
      desksite, netdocuments, net documents, ndoffice, ndmail, worldox gx, workshare compare, workshare professional,
      litera, metadact, contract companion, kira systems, docscorp, docs corp, comparedocs, pdfdocs, contentcrawler,
      cleandocs, payne forms, innova legal, infoware legal, smokeball, clio manage, mycase, practicepanther, filevine,
      litify, needles neos, cosmolex, rocketmatter, leap legal, actionstep, tabs3, practicemaster, pclaw, juris
      lexisnexis, prolaw, timematters, amicus attorney, abacuslaw, coyote analytics, centerbase, bighand, big hand,
      winscribe, speechexec, speechlive, digta, carpe diem, tikit, p4w, eclipse proclaim, visualfiles, osprey
      approach, linetime, peppermint technology, quill legal, iris law, ra-micro, ra micro, ramicro, advoware,
      advolux, annotext, renostar, winmacs, anwaltssoftware, kanzleisoftware, kleos, basenet, legalsense, secib,
      genapi, fiducial notaire, winnotar, xnotar, winjur, legal suite, legal tracker, counsellink, mitratech,
      teamconnect, brightflag, lexis draft, best authority, briefcatch, casemap, opus 2, caselines, case lines,
      livenote, trialdirector, west km, compulaw, docket alarm, pacer, anaqua, cpa global, memotech, patricia ip,
      inprotech, foundationip, diams, patorg, unycom, hotdocs, hot docs, contract express, xpressdox, templafy,
      officeatwork, omnidocs, skabelondesign, docunize, empower slides, empower suite, slidelizard, quickslide,
      strategy compass, think-cell, thinkcell, think cell, mekko graphics, efficient elements, upslide, macabacus,
      pitchly, exclaimer, codetwo, code two, crossware, letsignit, symprex, bundledocs, epic, hyperspace, cerner,
      powerchart, oracle health, meditech, medi tech, allscripts, altera sunrise, mckesson, athenahealth, athenaone,
      nextgen healthcare, eclinicalworks, ecw, greenway intergy, practice fusion, kareo, drchrono, advancedmd, amazing
      charts, centricity, soarian, medhost, cpsi, netsmart, myavatar, qualifacts, therapynotes, simplepractice,
      pointclickcare, matrixcare, homecare homebase, wellsky, brightree, axxess, alayacare, dragon, naturallyspeaking,
      nuance, powerscribe, powermic, mmodal, fluency direct, intellispace, sectra, agfa impax, agfa orbis, dedalus,
      carestream, fuji synapse, merge healthcare, visage imaging, jivex, infinitt, change healthcare, vue motion,
      syngo, mosaiq, aria oncology, raystation, beaker lab, sunquest, labware, labvantage, starlims, softlab lis,
      clinisys, winpath, omnicell, pyxis, carefusion, mindray, draeger monitors, ormis, surginet, provation, trakcare,
      systmone, emis, vision inps, docman gp, accurx, servelec rio, carenotes, ims maxims, nervecentre, badgernet,
      ascribe pharmacy, e-prescribing, electronic prescribing, nhs spine, genie solutions, zedmed, medtech32, medtech
      evolution, indici, accuro, nexus kis, medico kis, cgm, turbomed, medistar, albis, dampsoft, charly dental,
      medatixx, x.isynet, tomedo, imedone, ishmed, i.s.h.med, meierhofer, m-kis, metavision, copra system, telematik
      konnektor, ti-konnektor, kim dienst, vivendi pd, medifox, snap pflege, senso pflege, polypoint, kisim, phoenix
      kis, axenita, vitodata, chipsoft, hix, nedap ons, pharmapartners, medicom, promedico, meona, dxcare, maincare,
      hellodoc, medistory, weda, netsoins, selene hcis, diraya, millewin, amms asseco, kamsoft, fons enterprise,
      cambio cosmic, melior, takecare, dips arena, doculive, sundhedsplatformen, columna cis, nexus kmd, lifecare
      tieto, pegasos, apotti, dentrix, eaglesoft, open dental, dolphin imaging, sidexis, romexis, avimark, ezyvet,
      pioneerrx, pioneer rx, kroll pharmacy, rx30, awinta, lauer fischer, noventi, lgpi, winpharma, pharmagest, veeva
      vault, trackwise, mastercontrol, medidata, argus safety, oracle argus, arisg, documentum d2, ectd, docubridge,
      extedo, qumas, etq reliance, camstar, opcenter, werum, pas-x, syncade, deltav, benchling, labarchives, biovia,
      empower waters, waters empower, chromeleon, openlab cds, nugenesis, samplemanager, graphpad prism, snapgene,
      geneious, endnote, end note, mendeley, zotero, citavi, refworks, jmp, minitab, statistica, spss, sas, stata,
      nvivo, maxqda, atlas.ti, originlab, sigmaplot, chemdraw, chemoffice, labview, lab view, teststand, eviews,
      palisade risk, crystal ball, autocad, civil 3d, autodesk, bim360, plangrid, navisworks, revit, fusion 360, 3ds
      max, plant 3d, robot structural, solidworks, solid works, epdm, solid edge, solidedge, catia, enovia,
      3dexperience, dassault, simulia, abaqus, ansys, comsol, matlab, mat lab, simulink, mathcad, ptc, creo,
      pro/engineer, pro engineer, windchill, teamcenter, siemens nx, unigraphics, aras innovator, cim database,
      cimdatabase, procad, pro.file, keytech, smarteam, topsolid, hypermill, mastercam, edgecam, powermill, tebis,
      vericut, cimatron, rhino 3d, rhino3d, sketchup, archicad, graphisoft, vectorworks, allplan, nemetschek, tekla,
      bricscad, gstarcad, zwcad, draftsight, microstation, bentley, projectwise, openroads, staad, etabs, sofistik,
      dlubal, rfem, scia engineer, rstab, enercalc, dialux, relux, magicad, dds-cad, wscad, eplan, elcad, see
      electrical, zuken, altium, orcad, allegro pcb, cadence virtuoso, mentor graphics, xpedition, synopsys, vector
      canoe, canalyzer, dspace, etas inca, ibm doors, rational doors, ibm rational, jama connect, polarion,
      codebeamer, magicdraw, aveva, smartplant, intergraph, hexagon ppm, cadworx, caesar ii, hysys, aspen plus,
      aspentech, unisim, experion, yokogawa centum, foxboro, abb 800xa, pcs7, pcs 7, wincc, simatic, step 7, tia
      portal, rockwell, factorytalk, rslogix, wonderware, citect, ge ifix, ge proficy, osisoft, pi datalink, pi
      historian, codesys, twincat, hydra mes, mpdv, apriso, delmia, forcam, babtec, babtecqs, caq, q-das, qs-stat,
      zeiss calypso, pc-dmis, polyworks, maximo, hexagon eam, ultimo eam, fiix, carl source, coswin, procore, pro
      core, aconex, e-builder, ebuilder, buildertrend, coconstruct, heavybid, heavyjob, hcss, bluebeam, blue beam,
      revu, on-screen takeoff, planswift, winest, candy estimating, costx, nevaris, itwo, arriba, california ava, orca
      ava, streit software, powerbird, hwp handwerk, moser software, mosaik software, taifun software, pds software,
      craftnote, thinkproject, conject, fieldview, viewpoint 4projects, asite, synchro 4d, solibri, dalux, rapport3,
      bqe core, ares prism, leica cyclone, civilcad, 12d model, watergems, infoworks, innovyze, arcgis, esri, arcmap,
      qgis, mapinfo, map info, smallworld, geomedia, erdas, petrel, techlog, landmark halliburton, openworks, kingdom
      ihs, enertia, quorum software, aries petroleum, phdwin, wellview, prodman, energy components, endur, allegro
      energy, etrm, trayport, powel, schleupen, wilken, oracle utilities, itron, northstar billing, milsoft, cayenta,
      surpac, datamine, deswik, maptek, minesight, leapfrog geo, wenco, minestar, micromine, ellipse abb, mincom
      ellipse, ventyx, bloomberg, factset, fact set, capital iq, capiq, refinitiv, eikon, reuters, lseg workspace,
      datastream, morningstar direct, pitchbook, preqin, moodys analytics, msci barra, riskmetrics, murex, mx.3,
      calypso trading, adenza, fincad, numerix, kondor, misys, finastra, fusionbanking, loan iq, loaniq, temenos, t24,
      avaloq, finnova, finstar, sungard, fis global, fis profile, fis horizon, fiserv, jack henry, jackhenry,
      silverlake, symitar, episys, corelation, cu answers, finacle, flexcube, tcs bancs, finnone, newgen, mambu,
      thought machine, sopra banking, ics banks, ncr aptra, agree21, bank21, atruvia, osplus, finanz informatik,
      kordoba, olympic banking, eri olympic, b-source, bankdata, bec banking, sdc banking, samlink, cedacri, swift
      alliance, alliance access, alliance lite2, swift client, ebics, multicash, sfirm, profi cash, starmoney, ncino,
      encompass loan, ellie mae, calyx point, mortgagebot, meridianlink, loanspq, blend lending, loansphere, iress,
      xplan, intelliflo, envestnet, orion advisor, black diamond, advent axys, advent geneva, advent apx, moxy,
      tamarac, emoney advisor, moneyguidepro, portfoliocenter, charles river, aladdin, simcorp, multifonds, investran,
      efront, ssc advent, ss&c, camra, eze oms, enfusion, linedata, paxus, xentis, psplus, telekurs, fircosoft,
      world-check, worldcheck, bridger insight, verafin, abrigo, sageworks, fico, powercurve, creditlens, onesumx,
      axiomsl, regnology, abacus360, kyriba, reval, wallstreet suite, quantum treasury, gtreasury, bellin, tm5, 360t,
      tradeweb, marketaxess, fidessa, flextrade, itiviti, trading technologies, cqg, metatrader, turret, speakerbus,
      guidewire, guide wire, policycenter, claimcenter, billingcenter, duck creek, duckcreek, majesco, insurity,
      sapiens, ebao, fineos, msg life, msg.life, adcubum, syrius, keylane, anva, portima, brio4you, acturis, open gi,
      opengi, cdl strata, ssp pure, applied tam, ams360, vertafore, sagitta, qq catalyst, hawksoft, ezlynx, nexsure,
      imageright, benefitpoint, zywave, ipipeline, cyberlife, life/70, ingenium, lifepro, oipa, ratabase, earnix,
      emblem pricing, radar live, fis prophet, prophet actuarial, remetrica, risklink, air touchstone, verisk,
      xactimate, xactware, symbility, mitchell estimating, audatex, silverdat, ccc one, trizetto, facets claims, qnxt,
      healthedge, amisys, bitmarck, oscare, sumex, yardi, realpage, mri software, qube global, appfolio, buildium,
      entrata, rent manager, resman, propertyware, argus enterprise, costar, reapit, capita openhousing, mri housing,
      aareon, wodis sigma, immotion, wowinex, haufe axera, immoware24, domus 4000, casavi, planon, archibus, trirga,
      condeco, serraview, officespace software, robin powered, teem booking, eptura, resource scheduler, rendezvous
      booking, resource central, evoko, crestron panels, askcody, matrix booking, pronestor, gobright, accruent,
      blackboard, moodle, canvas lms, instructure, schoology, brightspace, d2l, desire2learn, sakai, itslearning,
      ilias, stud.ip, studip, olat, openolat, fronter, firefly learning, satchel one, google classroom, seesaw,
      edmodo, powerschool, infinite campus, skyward, aeries, synergy sis, edupoint, eschoolplus, veracross, blackbaud,
      education edge, renweb, facts sis, gradelink, banner, ellucian, ellucian colleague, datatel, campus solutions,
      campusnexus, campusvue, jenzabar, sits vision, tribal sits, sits tribal, tribal ebs, unit-e, sims, sims.net,
      arbor mis, bromcom, scholarpack, isams, wcbs, schoolbase, rm integris, seemis, edumate, tass web, compass
      education, sentral, kamar, etap, musac, untis, webuntis, asv bayern, schild-nrw, schild nrw, lusd, atlantis
      schulverwaltung, edoop, sdui, schoolfox, iserv, logineo, hisinone, his-lsf, campusnet, datenlotsen, flexnow,
      campusonline, evento, is-academia, lehreroffice, scolaris, magister sis, somtoday, osiris student, eduarte,
      alluris, parnassys, smartschool, informat school, apogee scolarite, hyperplanning, pronote, ecole directe,
      ecoledirecte, skolengo, alexia educacion, educamos, clickedu, universitas xxi, argo scuola, axios scuola,
      spaggiari, classeviva, esse3, cineca, librus, usos university, bakalari, edupage, edookit, kreta, neptun
      unipoll, wilma school, ist skola, ladok, aula denmark, minuddannelse, tabulex, lectio denmark, ludus web, felles
      studentsystem, ekool, stuudium, fedena, classera, populi, starfish retention, degree works, degreeworks, civitas
      learning, eab navigate, astra schedule, 25live, r25, syllabus plus, celcat, timeedit, turnitin, respondus,
      lockdown browser, examsoft, inspera, wiseflow, digiexam, nwea map, accelerated reader, i-ready, follett,
      exlibris, koha, sirsidynix, innovative interfaces, smart notebook, smartnotebook, activinspire, lanschool,
      netsupport school, impero education, deep freeze, faronics, geogebra, sibelius, musescore, ti-nspire,
      read&write, texthelp, kurzweil, jaws, nvda, zoomtext, civica, northgate, academy revenues, capita academy,
      capita one, liquidlogic, carefirst, frameworki, idox, acolaide, ocella, modern.gov, moderngov, lalpac, xpress
      elections, boardpacks, diligent boards, granicus, legistar, iqm2, minutetraq, novusagenda, civicplus,
      civicclerk, tyler, munis, iasworld, springbrook software, caselle, bs&a, accufund, abila, central square,
      centralsquare, superion, naviline, trakit, energov, accela, cityworks, lucity, cartegraph, spillman, premierone,
      tritech, zuercher, mark43, niche rms, holmes 2, holmes2, ncic, nlets, clets, openfox, evidence.com, axon
      evidence, analysts notebook, encase, accessdata, x-ways, magnet axiom, justware, karpel, fullcourt, courtview,
      jailtracker, imagetrend, rescuenet, zoll, firehouse software, telestaff, everbridge, onsolve, webeoc, eros
      electoral, migewa, meso, ok.verkehr, prodoppik, infoma, mach software, ab-data, cip kommunal, allris, somacos,
      sitzungsdienst, ratsinformationssystem, openprosoz, open/prosoz, prosoz, lammkom, ok.jug, eakte, e-akte,
      e-akten, elektronische akte, eureka fach, forumstar, solumstar, egvp, bea postfach, elster, inpol, comvor,
      vivapol, divera 247, drkserver, gever, cmi star, gemowin, innosolv, elak, k5 finanz, gemdat, decos, verseon
      corsa, mozard, djuma, xxllnc, zaaksysteem, centric key2, key2financien, civision, suite4sociale regie, suites4,
      ibabs, notubiz, squit, powerbrowser, berger levrault, berger-levrault, ciril group, jvs mairistem, cosoluce,
      arpege concerto, oxalys, operis, astre gf, grand angle, chorus pro, esabora, maggioli, sicraweb, dedagroup
      civilia, protocollo informatico, archiflow, titulus, aytos, gestiona, espublico, ginpix, lexnet, airc software,
      ezd, edok, radix gov, ratusz, ginis, gordic, vera radnice, e-spis, public 360, public360, acos websak, ephorte,
      elements sikri, platina, w3d3, formpipe, ciceron, procapita, treserva, raindance, personec, heroma, esdh, sbsys,
      acadre, getorganized, f2 cbrain, kmd workzone, kmd sag, fasit kmd, momentum jobcenter, dubu, dynasty innofactor,
      tweb triplan, gopro foris, ebys, uyap, belgenet, sampas, correspondence system, intalio, everteam, etimad,
      onnara, juki-net, lgwan, sei processo, sipac, 1doc, betha, govbr, pje, projudi, e-saj, softplan, orfeo gd, siaf,
      sigfe, eoffice nic, e-office india, cctns, ddms, hrmis, objective connect, magiq, synergysoft, munsoft, samras,
      sebata, persal, gifmis, ifmis, aptos retail, ncr aloha, aloha pos, ncr counterpoint, micros, oracle micros,
      simphony, toast pos, lightspeed pos, revel pos, square pos, clover pos, shopify, magento, woocommerce,
      prestashop, shopware, oracle retail, oracle xstore, xstore, retek, retail pro, gk software, futura retail,
      vectron, orderbird, gastrofix, ls retail, ls central, ls nav, openbravo, jda merchandising, relex, reflexis,
      quinyx, tamigo, planday, deputy rostering, shiftboard, atoss, interflex, isgus, tisoware, primion, dormakaba,
      kaba exos, gfos, zeitwirtschaft, zeiterfassung, novatime, timemaster, kelio, horoquartz, protime, opera pms,
      oracle opera, fidelio, suite8, protel, mews, cloudbeds, apaleo, maestro pms, springer miller, agilysys,
      infogenesis, delphi.fdc, tripleseat, caterease, stayntouch, guestline, rezlynx, ids next, sihot, casablanca
      hotel, gastrodat, opentable, sevenrooms, igt casino, aristocrat oasis, synkros, bally cmp, sabre red, sabre gds,
      amadeus gds, galileo gds, travelport, worldspan, gds terminal, navitaire, amadeus altea, sita airport, jeppesen,
      lido flight, netline, swiss-as amos, amos mro, trax maintenance, ultramain, efb, leon aviation, cargospot,
      cargowise, cargo wise, wisetech, scope riege, kewill, blujay, descartes, aeb, assist4, dakosy, dbh customs, mic
      customs, amber road, oracle otm, mercurygate, mcleod, tmw suite, tmwsuite, truckmate, samsara, omnitracs,
      geotab, transics, fleetboard, winsped, soloplan, transporeon, timocom, navis n4, tideworks, veson, shipnet, amos
      ship, sertica, danaos, helm connect, softship, inttra, portbase, ivu.suite, ivu suite, hastus, trapeze transit,
      init mobile, optibus, railsys, viriato, cdk, dealertrack, autoline, keyloop, incadea, elsapro, werbas,
      loco-soft, locosoft, care4as, pentana, mitchell1, alldata, tecdoc, bmw ista, xentry, etka, partslink24, acrobat,
      adobe reader, pdfmaker, creative cloud, indesign, photoshop, adobe sign, docusign, docu sign, hellosign,
      yousign, skribble, scrive, penneo, quarkxpress, quark xpress, woodwing, escenic, atex, newsgate, naviga, ppi
      media, alfa media, vjoon, censhare, contentserv, stibo, akeneo, pimcore, viamedici, celum, canto dam, bynder,
      inews, enps, octopus newsroom, dalet, vizrt, pro tools, final cut, davinci resolve, adobe premiere, wideorbit,
      marketron, mediaocean, donovan ds, workamajig, easyjob, troi agency, brandmaker, sprinklr, hootsuite, meltwater,
      cision, raisersedge, thankq, etapestry, personify360, netforum, imis, aptify, nimble ams, fonteva,
      yourmembership, npsp, kirchliches meldewesen, churchdesk, churchtools, planning center, rock rms, shelby
      systems, fellowship one, parishsoft, ministryplatform, servant keeper, acs technologies, powerchurch, agris,
      agvance, produce pro, geofolia, uniform-agri, dairycomp, delpro, vintrace, archtics, tessitura, spektrix,
      eventim inhouse, eventim, secutix, artifax, ungerboeck, museumplus, axiell, pastperfect, scopearchiv, actapro,
      augias, archivesspace, clubessential, jonas club, mindbody, abc fitness, gladstone leisure, xn leisure,
      weighbridge, amcs, enwis, command alkon, lectra, accumark, flexplm, print mis, hiflex, efi pace, efi monarch,
      tharstern, prinect, artioscad, prinergy, label traxx, cerm, bartender label, nicelabel, zebra designer,
      zebradesigner, codesoft, loftware, papercut, equitrac, safeq, uniflow, follow-me printing, printerlogic,
      thinprint, printix, streamserve, exstream opentext, isis papyrus, docbridge, thunderhead, quadient inspire,
      objectif lune, planetpress, document composition, document capture, papervision, psigen, psicapture, umango,
      autostore, ecopy, scanshare, drivve image, readiris, spreadsheet server, insightsoftware, jet reports, vena,
      prophix, host analytics, planful, bi360, excel4apps, glwand, process runner, cubeware, arcplan, tm1
      perspectives, hyperion retrieve, management reporter, frx, kutools, asap utilities, xltools, ablebits, xlstat,
      frontline solver, orgplus, ingentis, orgchart now, office timeline, onepager pro, mathtype, math type,
      perfectit, stylewriter, duden korrektor, languagetool, antidote druide, prolexis, multiterm, wordfast,
      memsource, star transit, plunet, acrolinx, congree, schema st4, madcap flare, robohelp, framemaker, arbortext,
      oxygen xml, docuglobe, dox42, elo client, documentum webtop, macroview, harmon.ie, harmonie, colligo, repstor,
      mailmanager, epona, dmsforlegal, matter centre, matter center, lawtoolbox, pgp, gpg4win, gpgol, entelligence,
      intelex, enablon, cority, sphera, quentic, rsa archer, metricstream, logicgate, bwise, camms, riskonnect,
      origami risk, openpages, policytech, navex, convercent, powerdms, q-pulse, qpulse, ideagen, roxtra, orgavision,
      viflow, aris architect, adonis boc
    `),
  },
]
