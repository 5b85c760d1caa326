import type { WordClass } from '../../model.ts'
import { phrases } from './phrases.ts'

/** Technology around the service, and what is said of the service itself. */
export const technology: readonly WordClass[] = [
  {
    id: 'network-thing',
    words: phrases(`
      network, networking, network hardware, network assessment, network readiness assessment, network remediation,
      network design, network device, network performance, factory network, netowrk, newtork, nework, netwrok, net
      work, lan, wan, vlan, subnet, subnetting, ip range, ip address, ip addresses, ip addressing, ip plan, public ip,
      public ips, ipv4, ipv6, nat pool, nat exhaustion, cgnat, snat, port exhaustion, nat ports, socket exhaustion,
      dhcp, ntp, ptp, bandwidth, bandwith, bandwidht, band width, bandwidth assessment, thin line, slow line, slow
      link, slow internet, slow internet line, slow connection, weak line, unstable internet, unstable line, internet,
      internet service provider, dia circuit, connectivity, connection quality, uplink, downlink, upload speed,
      download speed, data line, data link, data circuit, leased line, leased circuit, dedicated line, dedicated
      circuit, circuit upgrade, carrier line, carrier circuit, mpls, vpls, metro-e, e-line, t1, t1s, t3, ds3, e1 line,
      e3 line, 2mbit line, isdn, pstn line, copper, dsl, adsl, vdsl, sdsl, xdsl, cable modem, coax, dial-up, dialup,
      dial up line, modems, fibre, fiber, fibre rollout, fiber rollout, fibre roll-out, fiber roll-out, fttc, ftth,
      fttp, glasfaser, gigabit line, gigabit link, gbit line, mbit line, mbps line, microwave link, radio link,
      wireless link, wireless bridge, wimax, satellite link, satellite connection, satellite line, sat link, satcom,
      vsat, v-sat, starlink, star link, oneweb, inmarsat, iridium link, viasat, hughesnet, marlink, speedcast,
      intellian, lte, lte failover, 3g, 4g, 5g, mobile data, cellular, cell coverage, mobile coverage, mobile
      reception, data plan, data sim, sim cards data, backhaul, last mile, last-mile, backbone upgrade, isp, carrier
      change, telco, telecom provider, telecoms provider, telekom, openreach, att circuit, verizon, lumen,
      centurylink, comcast, cox business, vodafone line, orange line, colt line, tata communications, telstra, optus,
      nbn, bsnl, airtel line, jio line, reliance jio, etisalat, du telecom, stc line, ooredoo, zain line, mtn line,
      liquid telecom, safaricom line, telkom, embratel, telmex, claro line, jisc, dfn, belwu, belwue, switch ch,
      renater, garr, surfnet, uninett, sunet, nordunet, heanet, geant, internet2, aarnet, reannz, kennisnet, rediris,
      e-rate, erate, e-rate funded, hscn, n3 line, psn line, swgfl, lgfl, broadband, broad band, wired connection,
      rural line, rural sites, proxy, proxies, proxy config, pac file, wpad, squid, blue coat, bluecoat, proxysg,
      symantec wss, mcafee web gateway, mwg, skyhigh swg, ironport web, ironport wsa, cisco wsa, swg, web filter, web
      filtering, webfilter, content filter, content filtering, url filter, url filtering, school filter, forcepoint
      proxy, websense proxy, zscaler, z-scaler, zscaller, zcaler, zia, zpa, zscaler client connector, iboss proxy,
      netskope proxy, barracuda web filter, sophos web appliance, sophos utm, sophos xg, sophos firewall, smoothwall
      filter, wandera proxy, firewall, fire wall, fierwall, firewal, firewall config, firewall firmware, firewall
      migration, ngfw, utm, gfw, china line, waf, palo alto, paloalto, pan-os, global protect, globalprotect, prisma
      access, fortinet, forti net, fortigate, forti gate, fortios, forticlient, forti client, fortiproxy, fortisase,
      check point, checkpoint, check-point, cisco asa, cisco firepower, firepower, cisco ftd, cisco pix, juniper, srx,
      netscreen, watchguard, watch guard, firebox, sonicwall, sonic wall, barracuda firewall, barracuda cloudgen,
      stormshield, genua, genugate, genuscreen, lancom, securepoint, secure point, endian, pfsense, pf sense,
      opnsense, ipfire, ipcop, astaro, cyberoam, hillstone, huawei usg, h3c, ruijie, usergate, kontinent, vipnet,
      zyxel, zywall, draytek, ubiquiti, unifi, mikrotik, meraki, cisco meraki, meraki mx, ssl inspection,
      ssl-inspection, ssl break, break and inspect, break-and-inspect, tls inspection, https inspection, https
      scanning, https scan, ssl interception, tls interception, ssl scanning, packet inspection, traffic inspection,
      decryption, decrypted traffic, ips appliance, intrusion prevention, intrusion detection, ids/ips, ids appliance,
      dmz, perimeter, whitelist, white list, whitelisted, whitelisting, white-listing, allowlist, allow list,
      allow-list, allowlisted, allowlisting, blocklist, blacklist urls, url list, urls blocked, urls opened, urls not
      open, endpoint urls, endpoint list, ip list, port 443, port 80, port 25, port 3478, port 587, tcp 443, tcp port,
      udp, udp blocked, ports blocked, ports closed, ports opened, ports open, outbound ports, outbound traffic,
      inbound traffic, outbound rule, outbound connections, egress, breakout, break-out, backhauled, backhauling,
      hairpin, hairpinned, hairpinning, tromboning, turn server, media bypass, local media optimisation, local media
      optimization, sbc, session border controller, audiocodes, audio codes, sonus, oracle sbc, acme packet, anynode,
      sip trunk, sip trunking, sip provider, gateway, vpn, vpn licences, vpn licenses, aovpn, full-tunnel,
      split-tunnel, split-tunnelling, split-tunneling, tunnelled, tunneled, tunnel, tunnelling, tunneling,
      site-to-site, point to site, ipsec, sslvpn, ssl-vpn, l2tp, pptp, wireguard, openvpn, tailscale, zerotier,
      hamachi, cisco anyconnect, anyconnect, any connect, cisco secure client, pulse secure, pulsesecure, ivanti
      connect secure, ivanti secure access, netmotion, absolute secure access, netscaler, net scaler, citrix
      netscaler, citrix adc, citrix gateway, f5 vpn, f5 big-ip vpn, ncp client, ncp secure client, genuconnect,
      genucard, directaccess, direct access, remote access, remote connection, ztna, zero trust network, zero trust
      network access, sase, sd-wan, sdwan, sd-wan rollout, sd-wan migration, velocloud, velo cloud, viptela, cisco
      viptela, cisco sd-wan, silver peak, silverpeak, aryaka, peplink, cradlepoint, cradle point, bigleaf, riverbed,
      river bed, steelhead, expressroute, express route, er circuit, express-route, peering, bgp, ospf, routing, route
      advertisement, wifi, wi-fi, wi fi, wlan, w-lan, wireless coverage, wireless controller, access point, wap
      devices, ssid, radius, 802.1x, 8021x, 802.11, cisco ise, clearpass, aruba, ruckus, aerohive, cisco wlc, wlc,
      nac, network access control, forescout, macmon, portnox, captive portal, network switch, core switch, core
      switches, access switch, access switches, edge switches, poe, catalyst switch, cisco catalyst, cisco nexus,
      cisco switches, procurve, dell switches, switch replacement, switch refresh, switch upgrade, switching
      infrastructure, router, cisco router, cabling, cable plant, cat5, cat 5, cat6, cat 6, cat5e, cat3, patch panel,
      rewiring, wiring closet, ethernet, hubs and switches, qos, quality of service, dscp, traffic shaping, traffic
      shaper, packet shaper, packetshaper, rate limit line, multicast, broadcast storm, ecdn, e-cdn, cdn, hive
      streaming, peer-to-peer, p2p, branchcache, branch cache, delivery optimisation, delivery optimization, connected
      cache, nictool, load balancer, load-balancer, loadbalancer, load balancing, load balanced, f5 big-ip, big-ip,
      bigip, big ip, kemp loadmaster, haproxy, nginx, radware, alteon, barracuda adc, citrix load balancer, arr
      server, dns, split-dns, name resolution, dnssec, infoblox, bluecat, efficientip, hosts file, latency, latencies,
      latancy, round-trip, round trip time, rtt, ping time, jitter, packet loss, packetloss, packet drops, dropped
      packets, packets lost, throughput, through-put, congested, saturated line, saturated link, line saturated, lines
      saturated, line is full, lines are full, line capacity, line quality, line upgrade, new line, choppy, call
      quality, cqd, audio quality, video quality, bad audio, mos score, dropped calls, call drops, one way audio,
      one-way audio, connectivity.office.com, network onboarding tool, speed test, speedtest, traceroute, trace route,
      tracert, wireshark, netmon, fiddler trace, har file, network monitoring, thousandeyes, thousand eyes,
      catchpoint, solarwinds npm, remote sites, branch office connectivity, branch office lines, sites with slow
      lines, offshore sites, on ships, aboard ships, vessels at sea, oil rigs, offshore rigs
    `),
  },
  {
    id: 'directory-thing',
    words: phrases(`
      active directory, active-directory, activedirectory, active direcotry, active dirctory, on-prem ad, onprem ad,
      on-premises ad, on-premises active directory, on-prem active directory, local ad, windows ad, ad ds, ad lds,
      adlds, ad forest, forest, multi-forest, multiforest, forest merge, forest migration, esae, forest trust,
      functional level, ffl, dfl, ad domain, windows domain, child domain, multi-domain, multiple domains, root
      domain, domain consolidation, domain join, domain joined, domain-joined, domain-join, domain controller,
      domain-controller, domaincontroller, dcs, rodc, pdc emulator, global catalogue, global catalog, fsmo, sysvol,
      netlogon, ad site, ad replication, replication issue, replication errors, schema, ad prep, adprep, ad trust,
      domain trust, trust relationship, two-way trust, two way trust, one-way trust, one way trust, external trust,
      selective authentication trust, sid history, sidhistory, sid filtering, ad clean-up, ad cleanup, ad clean up, ad
      consolidation, ad migration, ad project, ad restructuring, ad restructure, ad design, ad structure, ad upgrade,
      ad health, ad assessment, ad hygiene, ad security assessment, ad tiering, ad tier model, ad object, ad
      attribute, ad account, ad group, ad users, ad administration, active directory migration, directory,
      directories, user directory, organisational unit, organizational unit, ou, ous, ou design, gpo, group policy,
      group policies, group-policy, gpo migration, login script, logon script, security group, nested groups,
      distribution group, distribution list, group membership, dynamic groups, group cleanup, service account, stale
      account, stale objects, orphaned objects, orphaned accounts, disabled accounts, duplicate accounts, duplicate
      upn, duplicate proxy addresses, duplicate attributes, proxyaddresses, proxy address conflict, samaccountname,
      sam account, mailnickname, targetaddress, employeeid, immutableid, immutable id, objectguid,
      ms-ds-consistencyguid, consistencyguid, anchor attribute, source anchor, sourceanchor, extension attribute,
      extensionattribute, custom attribute, legacyexchangedn, x500, x.500, gal, galsync, global address list, address
      book, address lists, netbios, aad connect, aadconnect, aadc, aad sync, aadsync, azure ad connect, azuread
      connect, entra connect, entra id connect, entraconnect, cloud sync, dirsync, dir sync, identity sync, identity
      synchronisation, identity synchronization, account sync, user sync, user synchronisation, user synchronization,
      sync error, sync engine, sync issue, sync problem, sync server, sync service, sync tool, sync conflict, sync
      rule, ad sync, adsync, ad synchronisation, ad synchronization, export errors, soft match, soft-match, soft
      matching, hard match, hard-match, hard matching, object conflict, quarantined objects, staging server, staging
      mode, writeback, write-back, write back, device writeback, device write-back, hybrid, hybrid join, hybrid-join,
      hybrid-joined, haadj, hybrid device join, hybrid config, hybrid configuration, hybrid setup, hybrid set-up, hma,
      free/busy, free busy, cross-forest, organisation relationship, organization relationship, azure ad join, azure
      ad joined, aad join, aad joined, aadj, entra join, entra joined, entra registered, azure ad registered, azure ad
      registration, device registration, device registration issue, service connection point, scp record, workplace
      join, workplace joined, prt, primary refresh token, dsregcmd, device objects, stale devices, single sign on,
      single sign-on, single-sign-on, single signon, sso, pass-through authentication, pass through authentication,
      passthrough authentication, pta, managed authentication, managed domain, federated, federation, unfederate,
      defederate, defederation, staged rollout of authentication, adfs, ad fs, adfs proxy, adfs proxies, adfs
      migration, claims rule, claim rules, claims provider, token signing, token-signing, relying party, web
      application proxy, wap proxy, saml, idp, identity provider, ws-fed, ws-federation, ws-trust, oidc, openid,
      oauth, oauth2, scim, scim provisioning, hr driven provisioning, hr-driven provisioning, inbound provisioning,
      identity management system, identity management project, identity lifecycle, identity project, identity system,
      identity infrastructure, identity source, idm, iam, identity governance system, metadirectory, meta-directory,
      upn, user principal name, userprincipalname, non-routable, non routable, nonroutable, dot local, routable
      suffix, routable domain, alternate login id, alternate id, alternative login id, altid, user object, user
      account, account duplicates, account cleanup, accounts cleanup, account clean-up, identity cleanup, identity
      clean-up, data quality of accounts, wrong attributes, missing attributes, attribute mapping, attribute clean-up,
      pki, public key infrastructure, internal ca, enterprise ca, root ca, issuing ca, subordinate ca, certificate
      authority, certification authority, adcs, ad cs, ndes, scep, scepman, pkcs, pkcs connector, certificate
      connector, certificate, cert, cert renewal, cert expired, certificate expired, certificate expiry, certificate
      renewal, certificate enrolment, certificate enrollment, certificate-based authentication, certificate-based
      auth, cba, user certificates, device certificates, san certificate, san cert, self-signed, self signed, crl,
      ocsp, hsm certificates, smime, s/mime, s-mime, ldap, openldap, oracle internet directory, oracle directory,
      oracle oud, novell directory, nds, e-directory, smart card, smart-card, smartcard, cac card, cac authentication,
      common access card, piv, piv-i, derived credential, heilberufsausweis, hba card, card reader, kerberos, kerbros,
      cerberos, constrained delegation, kcd, spn, ntlm, ntlmv1, ntlmv2, smb1, smbv1, basic auth, basic authentication,
      legacy auth, legacy authentication, legacy protocol, modern auth, modern authentication, adal, pop3, imap4,
      whfb, hello for business, tls 1.0, tls 1.1, tls 1.2, tls 1.3, tls1.0, tls1.1, tls1.2, tls version, old tls, tls
      support, ssl 3.0, cipher suite, autodiscover, auto discover, password sync, password policy in ad, fine grained
      password policy, passwords in ad, aad ds, aadds, entra domain services, samba, work group machines, workgroup
      machines, workgroup computers, non-domain-joined, without ad, peer to peer network
    `),
  },
  {
    id: 'device-thing',
    words: phrases(`
      hardware, device, device inventory, unsupported device, new devices, byod, byo, company owned, company-owned,
      corporate owned, corporate-owned, cobo, cyod, company phone, shared desks machines, frontline devices, shop
      floor devices, shop floor pcs, shop floor terminals, client machine, client estate, client os, pc, pcs, pc
      purchase, old machines, legacy machines, slow pcs, slow machines, slow computers, underpowered machines,
      computer, lab machines, desktop fleet, desktop refresh, desktop replacement, desktop estate, workstation, work
      stations, cad workstations, cnc machines, ipc panels, nuc, laptop, lap top, labtop, netbook, ultrabook,
      toughbook, surface hub, surface pro, surface go, dell latitude, optiplex, elitebook, probook, hp prodesk,
      thinkpad, thinkcentre, fujitsu lifebook, lifebook, fujitsu esprimo, mac, macbook, imac, ipad, i-pad, iphone,
      i-phone, ipod touch, ipods, apple watch, apple tv, ios version, old ios, older ios, ios 12, ios 13, ios 14,
      android, google play, play store, google play store, google play services, old android, aosp, huawei phones, xiaomi phones, samsung phones, galaxy tab, nokia phones, windows
      phone, windows mobile, windows ce, wince, windows embedded, symbian, feature phone, dumb phones, flip phones,
      smartphone, smart phone, mobile phone, cell phone, cellphone, handset, handheld, hand-held, hand held, scanner,
      scan guns, rf guns, zebra, datalogic, intermec, psion, pda, palm pilots, wearable, smart glasses, hololens,
      realwear, meta quest, tablet, wow carts, kiosk, info screens, digital signage, signage players, room system,
      room kits, video conferencing equipment, video conference equipment, video conference units, video conference
      system, vc equipment, vc units, room codecs, webcam, web cam, headset, head set, microphone, speakerphone,
      jabra, plantronics, poly phones, logitech, yealink, audiocodes phones, crestron, neat bar, certified headset,
      certified devices, certified phones, certified handsets, ip phone, ip desk phones, deskphone, polycom phones,
      vvx, conference phone, analogue adapters, analog adapters, elevator phones, lift phones, alarm lines, door
      phones, door entry, door intercom, paging system, overhead paging, franking machine, printer, network printers,
      multifunctionals, copier, photocopiers, plotter, point of sale terminals, pos terminal, pos machines, cash
      register, atm machines, medical equipment, medical cart, measuring machines, test machines, test benches,
      production machines, hmi panels, raspberry pi, set-top boxes, smartboard, smart board, interactive whiteboard,
      promethean boards, interactive panel, clevertouch, projectors, second screens, docking station, peripheral,
      dongle, usb stick, fido key, security key, yubikey, hardware refresh, hardware-refresh, hardware renewal,
      hardware delay, hardware compatibility, hardware inventory, refresh cycle, refresh program, refresh project,
      lifecycle replacement, lease return, lease cycle, eol machines, out of warranty, chip shortage, laptops delayed,
      back-order, backorder, back ordered, backordered, tpm, tpm attestation, tmp 2.0, trusted platform module, bios,
      uefi, secure boot, secureboot, firmware, mbr2gpt, mbr, gpt disk, legacy boot, boot mode, vtd, vt-d,
      virtualisation based security, virtualization based security, dma protection, modern standby, instantgo, cpu,
      cpus, 7th gen, 6th gen, 8th gen, 7th generation, 6th generation, 8th generation, unsupported cpu, unsupported
      cpus, unsupported processor, unsupported hardware, arm processor, arm64, snapdragon, intel vpro, ram upgrade, 2
      gb ram, 4 gb ram, 4gb ram, 2gb ram, 8gb ram, memory upgrade, more memory, low memory, not enough memory, disk
      space, small disks, 64gb disks, emmc, hard disk, hard drive, hdd, ssd, disk encryption, disk encryption
      software, bitlocker, truecrypt, veracrypt, mcafee drive encryption, mcafee encryption, sophos safeguard,
      safeguard encryption, symantec drive encryption, full disk encryption, winmagic, filevault, network card,
      graphics card, gpu, gpus, device drivers, driver issue, driver update, driver compatibility, drivers not
      available, missing drivers, wlan drivers, display drivers, windows xp, win xp, winxp, windows vista, windows 7,
      windows7, windows-7, win 7, win7, win-7, windows 8, windows8, windows 8.1, win 8, win8, win8.1, w8.1, windows
      rt, windows 2000, windows nt, windows 95, windows 98, windows 10 1507, windows 10 1511, windows 10 1607, windows
      10 1703, windows 10 1709, windows 10 1803, windows 10 1809, windows 10 1909, windows 10 20h2, windows 10 21h1,
      windows 10 21h2, windows 10 22h2, windows 10 32-bit, windows 10 32 bit, windows 10 home, windows 11 home,
      windows home, home edition, s mode, windows 10 s, windows 10 eol, windows 11 requirements, windows 11 ready,
      windows 11 compatible, windows 11 capable, esu, extended security updates, end of life os, outdated os, old os,
      legacy os, unsupported os, unsupported operating system, old operating system, operating system version,
      operating systems, os version, os upgrade, os build, old builds, old windows build, windows build, windows
      version, windows upgrade, in-place upgrade, in place upgrade, inplace upgrade, feature update, ie11, ie 11,
      ie-11, ie10, ie 10, ie9, ie 9, ie8, ie 8, ie7, ie6, ie 6, ie mode, ie-mode, internet explorer, internet explorer
      11, internet explorer 8, internet explorer 9, internet explorer 10, internet explorer 6, internet explorer mode,
      internet-explorer, msie, iexplore, compatibility view, compat view, enterprise mode, site list, document mode,
      old browser, legacy browser, outdated browser, unsupported browser, browser version, browser upgrade, browser is
      old, java version, old java, java 6, java 7, java 8, jre, old office, office 32-bit installed, outdated office,
      old outlook, outlook version, client version, outdated client, old client, office version, msi and c2r, msi
      uninstall, vdi, vdis, vdi users, non-persistent, non persistent, virtual desktop, virtualised desktop,
      virtualized desktop, virtualised environment, virtualized environment, virtual client, hosted desktop, remote
      desktop, remote desktop services, rds, rdsh, rdp, terminal server, terminalserver, terminal-server, terminal
      services, ts farm, ts environment, terminal session, session host, citrix, citirx, citrx, citrix users, citrix
      mcs, cvad, xenapp, xen app, xendesktop, xen desktop, presentation server, metaframe, hdx, vmware horizon,
      horizon view, vmware view, omnissa horizon, horizon client, horizon desktops, dem vmware, app volumes, vmware
      app volumes, avd, wvd, windows 365, amazon workspaces client, parallels ras, parallels desktop, vmware fusion,
      bootcamp, ericom, awingu, inuvika, 2x ras, thinstuff, ncomputing, n-computing, zero client, thin client,
      thin-client, thinclient, think clients, wyse, igel, elux, stratodesk, 10zig, hp t-series, sun ray, sunray,
      roaming profile, roaming user profile, user profile disk, upds, profile container, fslogix, fs logix, mandatory
      profile, ivanti uwm, liquidware, profileunity, image, wim, image build, imaging, imaged, re-image, reimage,
      re-imaging, reimaging, reimaged, re-imaged, ghost images, norton ghost, clonezilla, acronis snap deploy, fog
      server, task sequence, task-sequence, pxe, os deployment, osd, bare metal deployment, wipe and load,
      wipe-and-load, wipe and reload, provisioning package, ppkg, unattend file, hash upload, local admin rights,
      local admin, local administrator rights, admin rights on devices, write filter, uwf
    `),
  },
  {
    id: 'reliability-word',
    words: phrases(`
      outage, outtage, email outage, recent outage, incident, recent incident, severity 1, severity a, sev a, sev 1,
      sev1, sev-a, seva, sev-1, sev b, severity b, critsit, crit sit, crit-sit, critical situation, downtime,
      down-time, down time, planned downtime, down for, down again, down all day, down twice, down last week, down
      yesterday, was down, were down, is down, are down, been down, being down, went down, goes down, gone down, keeps
      going down, service down, mail down, teams down, exchange down, system down, services down, hours down, hour
      down, offline for hours, went offline, fell over, interruption, interuption, disruption, disturbance,
      degradation, degraded service, system failure, failing service, service failure, breakdown, break-down, crash,
      crashed, crashes, crashing, blue screen, bluescreen, bsod, crowdstrike outage, black screen, lost mail, lost
      email, lost messages, lost files, lost data, lost documents, mail lost, mails lost, mail disappeared, missing
      mails, mails missing, missing emails, corrupt, corruption, corrupted files, sync conflict files, mail delay,
      delayed mail, delayed emails, delayed messages, email delays, delivery delay, mail flow issue, mailflow issue,
      mail flow problem, mails stuck, mail stuck, queued mail, undelivered mail, undeliverable, ndr, bouncing mail,
      false positive, false-positive, false negatives, spam, spam filter, spam-filter, junk mail, junk folder, junk
      filter, quarantined mails, quarantined legit mail, blacklisted ip, blacklisting, ip reputation, mail reputation,
      anti-spam, antispam, eop quality, reliability, reliabilty, realiability, unreliable, unreliability, not
      reliable, less reliable, resilience, resiliency, resilient, resilliance, robust, robustness, stability, stable
      service, unstable, instable, instability, not stable, unstability, flaky, flakey, glitch, glitches, glitchy,
      buggy, bugs all over, bug ridden, bug-ridden, error prone, error-prone, hiccup, intermittent, intermittently,
      sporadic, sporadically, disconnects, disconnected often, disconnection, drops connection, dropouts, drop-outs,
      quality issue, quality problems, service quality, poor quality service, bad quality service, performance, poor
      service, response time, loads slowly, slow, slower, slowness, sluggish, sluggishness, laggy, takes ages to load,
      takes forever to load, time-out, timeout, timed out, timing out, throttle, throttled, throttling, throtteling,
      server busy errors, service busy, service unavailable, unavailability, not available for hours, error 503, error
      500, 503 errors, 429 errors, capacity of the service, capacity in region, region capacity, service capacity,
      lost calls, audio drops by service, unexpected behaviour, unexpected behavior, unexpected change, unannounced
      change, breaking change by microsoft, broken update, bad update, bad patch, faulty update, faulty patch, failed
      updates, update broke, updates break, sla, sla breach, sla breaches, financially backed sla, service level,
      service-level, service credit, uptime, up-time, up time, 99.9 percent, 99.9%, 99.99 percent, 99.99%, 99.999
      percent, five nines, four nines, three nines, availability, availibility, avaliability, high-availability,
      highly available, service health, service-health, health dashboard, shd, admin centre health, admin center
      health, message center alerts, status page, status.office.com, microsoft 365 status, downdetector, down
      detector, post-mortem, postmortem, post mortem, post-incident report, post-incident review, pir, root cause,
      root-cause, rca, preventive measures, corrective actions, lessons of the outage, lost trust, loss of trust, lost
      confidence, loss of confidence, losing trust, losing confidence, lack of trust, lack of confidence, lack of
      faith, lost faith, no trust, no confidence, no faith, distrust, mistrust, mistrusted, do not trust, does not
      trust, dont trust, doesnt trust, trust the service, trust in the service, trust in microsoft, trust in the
      cloud, trust again, trust is gone, trust is lost, trust lost, trust issue, regain trust, rebuild trust,
      confidence in the service, confidence in the cloud, confidence lost, regain confidence, disappointed by service,
      bad experience, bad memories, burned before, once bitten, negative experience, past experience, poor experience,
      unhappy with service, dissatisfied, dissatisfaction, dissatified, frustrated, frustration, support case, support
      ticket, support request, premier case, premier ticket, premier support, unified support, unified case, support
      experience, support quality, bad support, poor support, support takes, support did not solve, microsoft support,
      ms support, css case, css ticket, open tickets, ticket with microsoft, ticket with support, ticket opened,
      escalated to product group, unresolved, recurring issue, recurring problem, technical issue, technical problems
      with service, disaster recovery, disaster-recovery, dr plan, dr test, dr concept, dr site, dr strategy, dr
      requirements, drp, business continuity, business-continuity, bcp, bcm, bcdr, bc/dr, continuity concerns,
      continuity of service, continuity plan, emergency concept, emergency communication, emergency operation,
      emergency plan, notfallkonzept, notfallplan, backup, back-up, back up, back ups, backed up, restore, restored,
      restoring, recoveries, recoverability, recovery objective, recovery point, recovery time, recovery test, rpo,
      rto, rpo/rto, rto/rpo, failover, fail-over, fail over, failed over, failback, fail-back, redundancy,
      redundancies in service, geo-redundancy, geo redundant, geo-redundant, georedundant, geo-replication, single
      point of failure, spof, offline mode when down, survivability, survivable branch, fallback for calls, eggs in
      one basket, all eggs in one, dependence on internet, dependency on internet, dependent on internet, dependent on
      the cloud, dependence on microsoft, dependency on microsoft, dependent on one vendor, vendor lock in, lock-in,
      lockin, vendor dependence, vendor dependency, monoculture, control over, control of data, control of the
      service, out of control, lack of control, loss of control, lose control, losing control, lost control, no
      control, full control, keep control, kept control, keeping control, own control, under their control, hands on
      the servers, cannot influence, no influence on maintenance, cannot intervene, cannot rely, can not rely, 24/7,
      24x7, round the clock, around the clock, mission critical, mission-critical, business critical,
      business-critical, critical infrastructure operation, safety critical, cannot afford downtime, cannot afford
      outages, stopped production lines, production stopped, production stop
    `),
  },
  {
    id: 'feature-word',
    words: phrases(`
      feature, feautre, featrue, feture, feature availability, feature block, feature blocker, feature delay,
      feature-gap, feature-parity, feature request, feature-request, feature rollout, functional gap, functional
      requirement, functionality, functionalities, functionalty, functionallity, fuctionality, missing function,
      function missing, capability, capabilities, capabilty, product gap, product-gap, product function, product
      limits, product issue, product fix, product team, product group, product engineering, pg ask, pg escalation,
      product feedback, product decision by microsoft, product improvement, product request, product requirement, gap
      analysis, gap list, gapped, deal breaker, deal-breaker, dealbreaker, show stopper, show-stopper, showstopper,
      required function, requirement not met, requirements not met, unmet requirement, unmet need, nice to have, does
      not support, doesnt support, do not support, no support for, not supported, not-supported, not supported by,
      unsupported, un-supported, unsupported configuration, supportability, supported only, only supported, supported
      scenario, supported platforms, not possible in, not possible with, not possible yet, isnt possible, not
      available in, not available in gcc, not available yet, not yet available, not available for education, not yet
      supported, not in the product, not included in product, not yet released, not released, not rolled out yet, not
      mature, immature, immaturity, product maturity, half-baked, half baked, not on par, parity, mac parity, gcc
      parity, parity with on-prem, no equivalent, limitation, limitaion, limitaitons, size limit, path limit, path
      length limit, item limit, view threshold, 5000 items, attendee limit, participant limit, member limit, recipient
      limit, sending limit, mailbox size limit, storage limit, api limit, restriction of product, technical limit,
      known issue, constraint of product, workaround, work-around, work around, roadmap, road-map, road map, roadmap
      slipped, eta from pg, user voice, uservoice, user-voice, feedback portal, feedback hub, feedback item, microsoft
      feedback, upvote, upvoted, idea portal, ideas portal, enhancement, improvement request, wish list, wishlist,
      wish-list, onelist, unified action tracker, gethelp, get-help, get help request, get help ticket, dcr, d.c.r.,
      design change, design change request, change request to product, feedback tracked, fasttrack feedback, fastrack
      feedback, featuer, preview, beta, targeted release, first release, standard release, insider build, insider
      channel, tap programme, tap program, rdp programme, rdp program, early access, flighted, flighting, flight ring,
      general availability, general-availability, generally available, generaly available, ga, ga delayed, ga slipped,
      until ga, wait for ga, ship date, launch date of feature, rolled out worldwide, worldwide rollout of feature,
      regional availability, region availability, country availability, language availability, language support,
      languages supported, language pack missing, language not available, not localised, not localized, localisation,
      localization, local language, right-to-left, right to left support, rtl support, arabic support, hebrew support,
      missing language, deprecated, deprecation, deprecate, deprecating, end of life announcement, new outlook, new
      outlook gaps, new outlook lacks, new teams gaps, bug, bug-fix, bugfix, bugfixes, defect, by-design, works as
      designed, working as designed, fix eta, fix in, fix is planned, fix expected, regressions, multi-geo, multi geo,
      multigeo, data residency, data-residency, data residancy, data residency add-on, data residence, data location,
      data locality, data at rest location, data stored abroad, storage location, data soverignty, data souvereignty,
      sovereign, sovereignty, national cloud, in-country, in-country data centre, in-country data center, in-country
      datacenter, in-country hosting, local data residency, local region, local cloud region, local azure region,
      local data centre region, local data center region, local geography, new geo, new region, new datacenter region,
      new data centre region, new data center region, region launch, region opens, german cloud, german region, swiss
      region, microsoft cloud germany, microsoft cloud deutschland, mcd, 21vianet, china cloud, gallatin, eu data
      boundary, eudb, eu boundary, bleu, s3ns, delos, adr, adr add-on, dod cloud, dod tenant feature, gcch feature
      gap, gcc feature gap, airgapped cloud, offline, off-line, delegate, delegate access, delegate mailbox, delegated
      access, shared mailbox in mobile, shared mailboxes in mobile, shared mailbox support, shared mailboxes support,
      shared calendars in mobile, shared calendar support, public folders in mobile, public folder access, public
      folders support, public folder support, additional mailbox, add second mailbox, second mailbox, mailbox
      delegation, send on behalf, s/mime in mobile, s/mime support, smime support, macros on mobile, categories on
      mobile, colour categories, color categories, flags on mobile, custom fonts, rules in outlook mobile, caldav,
      carddav, contact sync, contact-sync, contacts sync, native contacts, tasks sync, notes sync, api missing,
      missing api, missing apis, api gap, api not available, no api, no apis, lack of api, api support, graph
      connector missing, csp policy missing, policy not in intune, setting not in intune, gpo parity, settings
      catalogue gap, settings catalog gap, linux support, linux client missing, no linux client, mac support, mac
      client gap, mac client lacks, mac version lacks, android support, ipad version, web version lacks, mobile app
      lacks, mobile version lacks, desktop client lacks, safari support, chromebook support, citrix support, vdi
      support, vdi optimisation, vdi optimization, media optimisation in citrix, media optimization in citrix, multi
      window, multi-window, multiple windows, pop-out chat, multi account, multi-account, multiple accounts, account
      switching, multi-tenant switching, 7x7 view, large gallery, together mode, custom background, end-to-end
      encrypted meetings, large meetings, live captions, closed captions, interpretation channel, sign language view,
      simultaneous interpretation, whiteboard annotations, lobby control, e911, emergency calling, emergency calls,
      location based routing, location-based routing, calling plan availability, calling plans available, calling plan
      not available, calling plans not available, pstn calling availability, pstn replacement availability, operator
      connect availability, number porting, port numbers, number port, toll free numbers, toll bypass, call park, call
      pickup, group pickup, hunt group, call queue, auto attendant, busy on busy, call recording feature, compliance
      recording, boss admin, boss-admin, boss secretary, boss-secretary, shared line, sla appearance, overhead paging
      support, analogue support, analog support, sip gateway, dect support, hot desking, hotdesking, walkie talkie,
      busy lamp, ring groups, wrap-up time, supervisor monitoring, survivability feature, external federation feature,
      federation with skype, interop with webex, interop with zoom, cross-tenant calendar, cross-tenant sharing,
      channel moderation, archive chat, chat export, chat retention, message recall, nested folders, folder colours,
      folder colors, sub-folders in teams, subfolder sync, selective sync, differential sync, block-level sync, block
      level sync, large file support, cad file preview, cad file support, file locking, file lock, file check-out,
      check-in check-out, document sets, document numbering, records declaration, co-authoring, coauthoring,
      co-authoring with encryption, labels in pdf, label pdf, pdf labelling, pdf labeling, label in mac,
      auto-labelling, auto-labeling, autolabelling, double key support, scheduled send, mail merge feature, dynamic
      distribution lists feature, on-send add-ins, web add-ins on mobile, pst support, pst in new outlook, gantt view,
      resource levelling, resource leveling, master projects, multi-currency, multi-app kiosk, kiosk mode feature,
      shared device mode, shared device mode feature, device staging, apple tv management, linux management, server
      management in intune, driver management, third party patching, third-party patching, advanced reporting, custom
      reports, custom reporting, custom role, granular admin, granular permissions, granular control, granular roles,
      scoped admin, delegated admin, ou-based admin, multi-forest support, nested group support, attribute based
      groups, on-prem ldap support, radius support, hardware token support, otp token support, password sync to
      on-prem, chrome support, ie mode feature, extension store, profile sync in edge
    `),
  },
]
