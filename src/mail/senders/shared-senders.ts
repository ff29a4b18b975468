/** What is known of a sender by its address alone. */
export type SenderRole =
  | 'applicant_system'
  | 'assessment'
  | 'scheduling'
  | 'job_board'
  | 'alert'
  | 'message_relay'
  | 'events'
  | 'signing'
  | 'freemail'
  | 'agency'
  | 'other'

/** Where in the address such a sender names the employer: `acme.example.com` or `acme@example.com`. */
export type Tenant = 'label' | 'mailbox' | null

interface SenderGroup {
  role: SenderRole
  tenant: Tenant
  /** Domains (their subdomains are meant too) and whole addresses. */
  patterns: string
  /** Names that are the same under the endings of many countries. */
  everywhere?: string
}

/** Senders that write for many: their domain never tells which employer it is (SPEC M24). */
export const SHARED_SENDERS: readonly SenderGroup[] = [
  {
    role: 'applicant_system',
    tenant: null,
    patterns: `
      us.greenhouse-mail.io eu.greenhouse-mail.io greenhouse-mail.io greenhouse.io hire.lever.co lever.co
      workday.com myworkdayjobs.com myworkdaysite.com ashbyhq.com smartrecruiters.com smartrecruitersmail.com
      hire.icims.com icims.com workflow.mail.us2.cloud.oracle.com cloud.oracle.com successfactors.com
      successfactors.eu jobs2web.com candidates.workablemail.com inbound.workablemail.com workablemail.com
      workable.com breezy-mail.com jobvite.com hire.jobvite.com bamboohr.com personio.com recruitee-mailbox.com
      jazz.co jazzhr.com ats.rippling.com rippling.com mail.paylocity.com paylocity.com msg.paycomonline.com
      paycomonline.com ultipro.com ukg.com phenompeople.com phenom.com eightfold.ai applicantpro.com
      clearcompany.com governmentjobs.com neogov.com usajobs.gov usastaffing.gov ripplehire.com
      comeet-notifications.com comeet.co join.com softgarden.io rexx-systems.com gupy.com.br m.talentlyft.com
      dover.com gem.com yello.co trakstar.com recruiterbox.com hrsmart.com silkroad.com bullhorn.com
      bullhornmail.com zohorecruit.com jobscore.com catsone.com jobdiva.com paradox.ai fountain.com harri.com
      polymer.co homerun.co welcomekit.co flatchr.io inclusion.gouv.fr apprentissage.beta.gouv.fr hr-manager.net
      erecruiter.pl traffit.com elevato.net concludis.de dvinci-hr.com umantis.com intervieweb.it altamiraweb.com
      digitalrecruiters.com taleez.com beetween.com talentclue.com epreselec.com viterbit.com kenoby.com
      pandape.com solides.com.br otys.nl carerix.net jobylon.com reachmee.com varbi.com invalidemail.com
      pinpoint.email myjobscotland.gov.uk inrecruiting.com cvwarehouse.com`,
    everywhere:
      'greenhouse-mail governmentjobs jobadder workable bamboohr dvinci traffit inhire inrecruiting cvwarehouse smartrecruiters smartrecruitersmail successfactors bamboohr softgarden ashbyhq workablemail',
  },
  {
    role: 'applicant_system',
    tenant: 'mailbox',
    patterns: `
      myworkday.com talent.icims.com talent.icims.eu adp.com mail.pageuppeople.com pageuppeople.com gradweb1.co.uk`,
    everywhere: 'myworkday icims',
  },
  {
    role: 'other',
    tenant: null,
    patterns: `
      otp.workday.com notifications-noreply@linkedin.com messaging-digest-noreply@linkedin.com
      updates-noreply@linkedin.com linkedin@em.linkedin.com`,
  },
  {
    role: 'applicant_system',
    tenant: 'label',
    patterns: `
      taleo.net breezy.hr teamtailor-mail.com teamtailor.com personio.de recruitee.com applytojob.com avature.net
      gr8people.com tal.net freshteam.com onlyfy.jobs prescreenapp.io gupy.io pinpointhq.com`,
    everywhere: 'taleo teamtailor teamtailor-mail recruitee personio',
  },
  {
    role: 'signing',
    tenant: null,
    patterns: `
      docusign.net docusign.com autenti.com yousign.com signaturit.com skribble.com hellosign.com adobesign.com`,
    everywhere: 'docusign adobesign autenti yousign',
  },
  {
    role: 'assessment',
    tenant: null,
    patterns: `
      hackerrankforwork.com hackerrank.com codesignal.com codility.com coderbyte.com coderpad.io hirevue.com
      mail.hirevue-app.eu testgorilla.com karat.io modernhire.com sparkhire.com vidcruiter.com willo.video
      pymetrics.com harver.com mettl.com shl.com criteriacorp.com ondemandassessment.com hirevue-notifications.com
      vervoe.com cammio.com assessfirst.com`,
    everywhere:
      'hackerrank codility codesignal testgorilla hirevue harver modernhire testdev devskiller hackerearth sova ondemandassessment vervoe shl willo',
  },
  {
    role: 'scheduling',
    tenant: null,
    patterns: `
      calendly.com goodtime.io calendar-notification@google.com zoom.us`,
    everywhere: 'calendly goodtime',
  },
  {
    role: 'job_board',
    tenant: null,
    patterns: `
      jobs-noreply@linkedin.com job-apps@linkedin.com indeedapply@indeed.com messages@indeed.com alerts@indeed.com
      no-reply@indeed.com glassdoor.com ziprecruiter.com ses.monster.com monster.com dice.com wellfound.com
      otta.com joinhandshake.com g.joinhandshake.com emails.hellowork.com naukri.com infojobs.com.br infojobs.net
      stepstone.de stepstone.at xing.com karriere.at experteer.com seek.com.au francetravail.fr net-temps.com
      linkedin.com indeed.com arbeitsagentur.de welcometothejungle.com apec.fr cadremploi.fr jobteaser.com
      hellowork.com totaljobs.com reed.co.uk cv-library.co.uk infojobs.it pracuj.pl nofluffjobs.com justjoin.it
      intermediair.nl nationalevacaturebank.nl jobs.ch jobup.ch catho.com.br vagas.com.br meinestadt.de
      stellenanzeigen.de jobware.de hokify.de hokify.at meteojob.com regionsjob.com keljob.com jobijoba.com
      infoempleo.com tecnoempleo.com computrabajo.com bumeran.com talent.com monsterboard.nl werkzoeken.nl jobat.be
      vdab.be net-empregos.com alertaemprego.pt praca.pl olx.pl gowork.pl helplavoro.it jobtome.com
      rocketjobs.pl theprotocol.it jobstreet.com mycareersfuture.gov.sg cord.co ams.at zonajobs.com.ar
      laborum.cl occ.com.mx getonbrd.com turijobs.com itjobs.pt bulldogjob.pl jobsdb.com ictjob.be`,
    everywhere:
      'linkedin indeed glassdoor ziprecruiter wellfound naukri catho careerbuilder usajobs eures monster stepstone xing infojobs hellowork totaljobs jooble adzuna',
  },
  {
    role: 'alert',
    tenant: null,
    patterns: `
      jobalerts-noreply@linkedin.com jobs-listings@linkedin.com alert@indeed.com jobalerts@indeed.com
      jobalert.indeed.com match.indeed.com jobright.ai builtin.com trabajo.org`,
  },
  {
    role: 'message_relay',
    tenant: null,
    patterns: `
      messages-noreply@linkedin.com inmail-hit-reply@linkedin.com hit-reply@linkedin.com`,
  },
  {
    role: 'agency',
    tenant: null,
    patterns: `
      work.getrocket.io eqrecruiters.com`,
  },
  {
    role: 'events',
    tenant: null,
    patterns: `
      brazen.com jobfair24.de`,
  },
  {
    role: 'freemail',
    tenant: null,
    patterns: `
      gmail.com outlook.com yahoo.com hotmail.com googlemail.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de
      freenet.de posteo.de mailbox.org icloud.com me.com mac.com live.com msn.com aol.com proton.me protonmail.com
      yahoo.de yahoo.fr yahoo.co.uk yahoo.es yahoo.it ymail.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr
      libero.it virgilio.it hotmail.fr hotmail.de hotmail.co.uk outlook.de outlook.fr outlook.es wp.pl o2.pl
      onet.pl interia.pl ziggo.nl kpnmail.nl uol.com.br bol.com.br sapo.pt fastmail.com zoho.com mail.com mail.ru
      yandex.ru qq.com 163.com hey.com tutanota.com bluewin.ch`,
  },
]
